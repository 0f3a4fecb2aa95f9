# כסף שעובר לחשבון הבנק: יתרות, העברות, בקשת העברה.

## Payouts

nav-payouts = העברות
nav-plan = מינוי
kind-payout = העברה
kind-act = בקשה
command-payouts = אל ההעברות
command-plan = אל המינוי
command-ask-payout = בקשת העברה
not-known = לא ידוע
settings-open = פתיחת ההגדרות
money-never = עדיין לא נקרא
money-age = נקרא { $ago }
money-offline = ללא חיבור · נקרא { $ago }
money-refresh = רענון
money-refreshing = מרענן…
balance-label = יתרה לפי מטבע
balance-available = ניתן להעברה
balance-pending = בדרך
balance-instant = מיידי
payouts-overview = חודשים וחשבונות בנק
payouts-grid = העברות, החדשות תחילה
payout-search = חיפוש סכום, יעד, מספר
payout-which-account = העברות של
payout-tabs = אילו העברות מוצגות
payout-label = העברה
payout-status-requested = התבקשה
payout-status-pending = בטיפול
payout-status-in_transit = במעבר
payout-status-paid = הגיעה
payout-status-failed = נכשלה
payout-status-canceled = בוטלה
column-arrival = מגיעה
column-destination = אל
destination-unknown = היעד לא נמסר
payout-instant = מיידית
payouts-not-found = לא נמצאה העברה עבור ”{ $search }“
payouts-not-found-body = החיפוש היה בסכומים, ביעדים, בתיאורים ובמספרים של כל ההעברות בלשונית הזאת.
payouts-none-tab = אין כאן
payouts-none-tab-body = אין העברה שמורה במצב ”{ $status }“.
payouts-offline = ללא חיבור, ועדיין לא נקרא דבר
payouts-offline-body = היתרה וההעברות יגיעו כשאפשר יהיה להגיע לשירות.
payouts-unread = עדיין לא נקרא דבר
payouts-unread-body = היתרה וההעברות יגיעו בסנכרון הבא.
payouts-none = עדיין אין העברות
payouts-none-body = כשכסף עובר לחשבון הבנק שלך, כל העברה עומדת כאן עם מה שבה.
payouts-first = מחשבוניות ששולמו אל הבנק שלך
payouts-first-body = מגדירים למעלה העברות; מאז היתרה וכל העברה מוצגות כאן.
setup-none-title = העברות לא הוגדרו.
payouts-same-as = משלם מאותו חשבון העברות כמו “{ $other }”. במקום שבו כל החשבונות מוצגים יחד, ההעברות נספרות שם.
setup-none-body = תחילה נוצר בשירות חשבון העברות, ואז הוא מופעל אצל ספק התשלומים. לפני כן שום דבר לא מועבר.
setup-deleted-title = חשבון ההעברות נעלם.
setup-deleted-body = הוא נמחק בשירות. יש ליצור חדש כדי לקבל שוב העברות.
setup-pending-title = נותר צעד אחד.
setup-pending-body = ספק התשלומים רוצה לדעת מי בעל החשבון ולאן הולך הכסף. זה נעשה בדף שלו.
setup-suspended-title = ספק התשלומים עצר את ההעברות.
setup-suspended-body = הכסף שלך נשאר ביתרה. הדף שלו אומר מה הוא מבקש.
setup-other-title = השירות נוקב במצב שהגרסה הזאת לא מכירה.
setup-other-body = היתרה וההעברות מוצגות ככל שאפשר לקרוא אותן.
setup-method = ספק
setup-create = הגדרת העברות
setup-enable = המשך אצל הספק…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = מיידית
payout-standard = בסבב הבא של הבנק
payout-automatic = לפי לוח הזמנים
payout-by-hand = לפי בקשה
payout-fact-arrival = מגיעה
payout-fact-destination = אל
payout-fact-method = איך
payout-fact-made = נוצרה
payout-fact-account = מאת
payout-fact-description = תיאור
payout-failed-body = הבנק לא קיבל אותה. הכסף חוזר ליתרה; יש לבדוק את חשבון הבנק למטה או אצל הספק.
payout-request = היא התבקשה במחשב הזה, { $since }.
payout-seen = מה שנראה ממנה
payout-foot = { $id } · נקרא { $ago }
parts-title = מה בהעברה הזאת
parts-matched = { $n ->
    [one] תשלום אחד, בוודאות
    [two] שני תשלומים, בוודאות
   *[other] { $n } תשלומים, בוודאות
}
parts-guessed = { $n ->
    [one] תשלום אחד שאולי נמצא בה
    [two] שני תשלומים שאולי נמצאים בה
   *[other] { $n } תשלומים שאולי נמצאים בה
}
parts-guessed-body = הם מתאימים בזמן ובמטבע, לא יותר. הם אינם מחוברים.
parts-sum = ביחד
parts-unexplained = לא מוסבר בתשלומים
column-payment = תשלום של
column-paid-on = שולם
sum-gross = ברוטו
sum-fee = עמלה
sum-net = נטו

## Accounts for payouts

bank-title = לאן הולך הכסף
bank-name = { $name } •••• { $last4 }
bank-nameless = חשבון
bank-default = מקבל { $currency }
bank-instant = מקבל העברות מיידיות
bank-requirements = הספק עדיין מבקש:
bank-none = אין חשבון בנק ידוע.
bank-change = שינוי אצל הספק…
schedule-title = כל כמה זמן הכסף מועבר
schedule-outside = עכשיו: { $frequency }. התוכנית שלך לא מציעה זאת עוד.
schedule-unknown = עדיין לא ידוע
schedule-save = שמירת לוח הזמנים
schedule-said = מעכשיו הכסף מועבר: { $frequency }.
schedule-said-demand = מעכשיו הכסף מועבר כשמבקשים.
frequency-auto_daily = כל יום
frequency-auto_3_days = כל 3 ימים
frequency-auto_7_days = כל 7 ימים
frequency-on_demand = לפי בקשה
requests-asked = התבקש במחשב הזה
request-state-sending = נשלחת
request-state-accepted = התקבלה
request-state-not_sent = לא נשלחה
request-state-rejected = נדחתה
request-state-unknown = לא ברורה
request-state-closed = נסגרה על ידך
months-title = לפי חודש
months-label = העברות לפי חודש, { $currency }
months-paid = הגיע
months-expected = צפוי
months-table = כטבלה
month-paid = { $n ->
    [one] { $amount } הגיעו בהעברה אחת
    [two] { $amount } הגיעו בשתי העברות
   *[other] { $amount } הגיעו ב־{ $n } העברות
}
month-expected = { $amount } צפויים
month-nothing = כלום
month-words = { $month }: { $what }
column-month = חודש
column-payouts = העברות

## Asking for a payout

ask-open = בקשת העברה…
ask-title = בקשת העברה
ask-none = אי אפשר לבקש העברה
ask-none-body = תחילה צריך להגדיר ולהפעיל חשבון. תחת העברות רואים מה נותר לעשות.
ask-amount = סכום
ask-available = אפשר להעביר { $amount }.
ask-available-unknown = לא ידוע כמה אפשר להעביר; זה נקרא לפני שנשלח דבר.
ask-all = הכול
ask-all-label = כל מה שניתן להעברה
ask-blocked = אי אפשר לבקש העברה נוספת עד שזו תתבהר.
ask-scheduled = הכסף יוצא מעצמו: { $frequency }. כדי לבקש העברה יש לקבוע תחילה את לוח הזמנים ל”לפי בקשה“, תחת חודשים וחשבונות בנק.
ask-nothing-yet = עדיין לא נשלח דבר.
ask-continue = המשך
ask-checking = קורא את היתרה…
speed-label = מתי
speed-standard = בסבב הבא של הבנק
speed-standard-body = הדרך הרגילה; היא אורכת כמה ימי עבודה.
speed-instant = מיידית
speed-instant-body = בדרך כלל בתוך שעה, עד { $amount }. הספק עשוי לגבות על כך.
speed-instant-bank = חשבון הבנק למטבע הזה לא מקבל העברות מיידיות.
speed-instant-unknown = לא ידוע כמה אפשר להעביר מיידית.
speed-instant-nothing = עכשיו אי אפשר להעביר דבר מיידית.
offer-to = אל
offer-from = מאת
offer-when = מתי
offer-before = יתרה לפני
offer-after = יתרה אחרי
offer-read = היתרה נקראה { $ago }.
offer-once = זה נשלח פעם אחת, ואי אפשר להחזיר זאת מכאן.
offer-send = העברת { $amount }
offer-sending = שולח…
outcome-payout-accepted = { $amount } בדרך.
outcome-payout-not_sent = { $amount } לא נשלחו.
outcome-payout-rejected = השירות סירב להעביר { $amount }.
outcome-payout-closed = הבקשה על { $amount } נסגרה.
outcome-again = להתחיל מחדש
outcome-show = הצגת ההעברה
unclear-label = העברה שאינה ברורה
unclear-title = { $amount }: לא ברור אם ההעברה הזאת נעשתה.
unclear-body = ייתכן שנעשתה. שום דבר לא נשלח שוב מעצמו, ואי אפשר לבקש העברה נוספת עד שזה יתבהר.
sending-title = { $amount } נשלחים.
unclear-asked = התבקשה { $since }, אל: { $destination }.
unclear-looked = נבדקה לאחרונה { $ago }.
unclear-look = לבדוק שוב
unclear-looking = בודק…
unclear-still = זה עדיין לא ברור.
resolve-question = מה עלה בגורלה?
candidate-made = נוצרה { $since }
resolve-not-made = היא לא נעשתה
resolve-early = היא עוד עשויה להופיע עד { $day }; לפני הסגירה נעשית בדיקה נוספת.
resolve-amount = יש להקליד את הסכום, { $amount }, לאישור
resolve-amount-wrong = זה סכום אחר.
resolve-link = זו ההעברה הזאת
resolve-close = לסגור כלא נעשתה
resolve-said-made = היא קושרה להעברה שנבחרה.
resolve-said-not = היא נסגרה כלא נעשתה.

balance-of = היתרה של { $name }
payouts-overview-none = כשיועבר כסף, יעמדו כאן החודשים שלו, לוח הזמנים ולאן הוא הולך.
account-side-of = איך { $name } מקבל העברות
offer-heard = { $amount } אל { $destination }: לבדוק ולאשר.
candidate-likely = כנראה זו
