# מה השתבש, בעברית, לפי המפתחות של `say!` בקוד Rust. במקום הריק נכנסים טקסט, מספר, סכום, תאריך
# או משפט אחר מאלה.

## An invoice and what is entered in it

error-invoice-account-fixed = החשבונית הזאת כבר נמצאת בשירות שלה ונשארת בחשבון הזה.
error-reference-issued = החשבונית הזו הוצאה במספר ”{ $reference }“ ושומרת עליו. למספר אחר יש לבטל אותה ולשכפל אותה.
error-einvoice-canceled = החשבונית הזו מבוטלת, ולא הוצאה איתה חשבונית אלקטרונית מהסוג הזה; לא תיווצר עוד אחת.
error-reference-taken = ”{ $reference }“ הוא המספר של חשבונית אחרת.
error-invoice-final = החשבונית הזאת כבר במצב ”{ $status }“ ולא יכולה עוד להשתנות. מה שהוקלד נשמר; אפשר להעתיק אותו לחשבונית חדשה.
error-invoice-no-draft = החשבונית הזאת כבר אינה טיוטה. כדי לשנות אותה יש להחזיר אותה לטיוטה.
error-invoice-changed = החשבונית הזאת השתנתה בזמן הכתיבה. מה שהוקלד נשמר; כדאי לראות את שתי הגרסאות לפני השמירה.
error-service-issues-itself = השירות של ”{ $account }“ מפיק את החשבוניות שלו בעצמו; יש לבחור חשבון אחר, או אף אחד.
error-date-wrong = ”{ $text }“ אינו תאריך; כך כותבים אחד: 2026-11-30.
error-price-missing = יש לתת מחיר.
error-quantity-missing = יש לתת כמות.
error-tax-missing = יש לתת מע״מ.
error-tax-empty = אין מס בשורה { $row }. האם זה נכון?
error-tax-zero = 0 % נרשם כשיעור אפס. אם שורה { $row } פטורה או שהלקוח חייב במס, יש לבחור זאת בפרטים שלה.
error-preceding-missing = חשבונית זיכוי מציינת את החשבונית שהיא מזכה.
error-leitweg-mistyped = ספרות הביקורת של ”{ $reference }“ אינן מתאימות. השוו את ה־Leitweg-ID למה שנמסר לכם.
error-read-as = ”{ $text }“ נקרא כ־{ $number }.
error-invoice-unknown = לאף חשבונית אין המזהה או המספר ”{ $asked }“.
error-invoice-several = לכמה חשבוניות יש המספר הזה: { $ids }.
error-status-move = חשבונית במצב ”{ $before }“ לא יכולה לעבור למצב ”{ $after }“.
error-paid-served = שירות הוא שאומר אם החשבונית הזאת שולמה.
error-paid-not-owed = אפשר לסמן כשולמה רק חשבונית שהופקה ועדיין לא שולמה.
error-paid-future = { $day } עוד לא הגיע. יש לציין את היום שבו הגיע הכסף.
error-paid-early = תאריך החשבונית הוא { $day }, אחרי היום הזה. אם היא שולמה קודם, יש לאשר זאת שוב.
error-paid-not-noted = לא נרשם תשלום עבור החשבונית הזאת.
error-email-draft = זוהי טיוטה. יש להפיק את החשבונית ואז לשלוח אותה.
error-email-none = ללקוח אין כתובת דוא״ל. יש להזין אותה אצל הלקוח ולשלוח שוב.
error-email-not-one = ”{ $address }“ אינה כתובת דוא״ל. יש לתקן אותה אצל הלקוח ולשלוח שוב.
error-invoice-unsaved = בחשבונית הזאת יש שינויים שעדיין לא נשמרו. יש לשמור או להשליך אותם קודם.
error-invoice-stays = חשבונית במצב ”{ $status }“ נשארת.
error-invoice-not-deletable = אפשר למחוק רק טיוטה שאינה בשום שירות. את החשבונית הזאת אפשר לבטל במקום זה.
error-invoice-issued = החשבונית הזאת הופקה, ולכן אינה נמחקת: המסמך שלה נשמר והמספר שלה נשאר תפוס. אפשר לבטל אותה במקום זה.
error-invoice-being-sent = ייתכן שהטיוטה הזאת כבר בדרך לשירות; יש לסנכרן קודם.
error-nothing-read = לא נקרא דבר.
error-original-damaged = המסמך השמור של חשבונית ”{ $reference }“ פגום, ולכן לא נמסר. הוא נמצא בגיבוי של הנתונים.
error-original-none = מחשבונית ”{ $reference }“ כפי שהיא כעת לא הופק דבר במחשב הזה; אין מקור למסירה.
error-status-draft = טיוטה
error-status-ready = הופקה
error-status-paid = שולמה
error-status-canceled = בוטלה
error-stored-too-large = הסכומים השמורים גדולים מדי.
error-adjustment-amount-negative = הסכום כאן לא יכול להיות שלילי; במקום זה יש לבחור הנחה או תוספת.
error-adjustment-percent-negative = האחוז כאן לא יכול להיות שלילי; במקום זה יש לבחור הנחה או תוספת.
error-tax-rate-range = שיעור מס הוא אחוז בין 0 ל־1000.
error-not-a-number = ”{ $text }“ אינו מספר.
error-other-currency = ”{ $text }“ מציין מטבע אחר; הסכום הוא ב־{ $currency }.
error-changed-elsewhere = בינתיים זה שונה או רוקן במקום אחר. שמירה נוספת תשאיר את מה שהוקלד כאן.
error-changed-elsewhere-to = בינתיים זה שונה במקום אחר ל־“{ $value }”. שמירה נוספת תשאיר את מה שהוקלד כאן.
error-business-name-missing = יש לתת את שם העסק.
error-iban-wrong = משהו ב־IBAN הזה לא מסתדר; יש להשוות אותו לדף החשבון מהבנק.
error-currency-unknown = ”{ $code }“ אינו קוד מטבע כמו EUR, USD או JPY.
error-customer-name-missing = יש לתת שם עסק, שם של אדם או כתובת דוא״ל.
error-email-wrong = זו אינה כתובת דוא״ל; כך נראית אחת: name@example.com.
error-due-before-issue = התאריך לתשלום { $due } קודם לתאריך ההפקה { $issued }.
error-items-too-many = בחשבונית יש מקום ל־{ $most } פריטים לכל היותר.
error-customer-missing = יש לבחור למי החשבונית מיועדת.
error-reference-missing = יש לתת לחשבונית מספר.
error-items-missing = החשבונית צריכה לפחות פריט אחד לפני ההפקה.
error-trincico-tax-rule = ב־Trincico המס מחושב בכל שורה; לחשבונית שנשמרת שם יש לבחור בכלל הזה.
error-trincico-prices-with-tax = ב־Trincico יש רק מחירים ללא מע״מ; לחשבונית שנשמרת שם יש להזין אותם כך.
error-trincico-reference = יש לתת לחשבונית מספר; ב־Trincico לא נשמרת חשבונית בלי מספר.
error-trincico-adjustments = ב־Trincico לא נשמרות הנחות או תוספות; יש להכניס אותן לפריטים.
error-trincico-item-adjustments = ב־Trincico לא נשמרות הנחות או תוספות, והמחירים הם ליחידה אחת בלבד; יש להכניס אותן למחיר.
error-trincico-price-decimals = { $most ->
    [one] ב־Trincico יש במחירים ב־{ $currency } לכל היותר ספרה אחת אחרי הנקודה.
    [two] ב־Trincico יש במחירים ב־{ $currency } לכל היותר שתי ספרות אחרי הנקודה.
   *[other] ב־Trincico יש במחירים ב־{ $currency } לכל היותר { $most } ספרות אחרי הנקודה.
}
error-trincico-quantity-whole = ב־Trincico יש רק כמויות שלמות; את השבר יש להכניס למחיר.
error-price-quantity = מחיר חייב להיות עבור יותר מאפס יחידות.
error-item-name-missing = יש לתת לפריט שם.
error-decimals-too-many = { $most ->
    [one] אפשר לשמור כאן לכל היותר ספרה אחת אחרי הנקודה.
    [two] אפשר לשמור כאן לכל היותר שתי ספרות אחרי הנקודה.
   *[other] אפשר לשמור כאן לכל היותר { $most } ספרות אחרי הנקודה.
}
error-too-long = { $length ->
    [one] יש כאן תו אחד; יש מקום ל־{ $most } לכל היותר.
    [two] יש כאן שני תווים; יש מקום ל־{ $most } לכל היותר.
   *[other] יש כאן { $length } תווים; יש מקום ל־{ $most } לכל היותר.
}
error-line-too-large = מחיר כפול כמות גדול ממה שאפשר לשמור.
error-adjustment-too-large = הסכום הזה גדול ממה שאפשר לשמור.
error-total-too-large = הסכום הכולל גדול ממה שאפשר לשמור.
error-trincico-minor-units = ב־Trincico נשמרות רק יחידות שלמות מהקטנות ביותר של המטבע, כמו אגורות שלמות.
error-trincico-whole-quantities = ב־Trincico נשמרות רק כמויות שלמות.

## A customer

error-customer-changed = הלקוח הזה השתנה בזמן הכתיבה. מה שהוקלד נשמר; כדאי לראות את שתי הגרסאות לפני השמירה.
error-customer-at-service = הלקוח הזה נמצא בשירות, ולכן הוא נשאר גם כאן.
error-customer-being-sent = ייתכן שהלקוח הזה כבר בדרך לשירות; יש לסנכרן קודם.
error-customer-other-account = הלקוח הזה שייך לחשבון אחר; יש לבחור לקוח של החשבון הזה.

## Accounts, signing in and the service

error-account-name-taken = כבר יש חשבון בשם ”{ $name }“; יש לבחור שם אחר.
error-password-missing = יש לתת את הסיסמה או אסימון.
error-service-unknown = בחשבון אין שירות כזה.
error-service-chosen = לחשבון הזה נבחר שירות אחר; לשירות הזה יש לחבר חשבון שני.
error-no-account = אין חשבון מחובר.
error-account-unknown = אין חשבון בשם ”{ $name }“; יש: { $names }.
error-account-twice = ”{ $what }“ כבר מחובר, בתור החשבון ”{ $account }“.
error-other-user = נכנס אדם אחר מזה שהנתונים האלה שלו. לא נשלח דבר, ומה שממתין נשמר; יש להיכנס בתור אותו אדם, או לחבר חשבון חדש.
error-other-user-person = נכנס אדם אחר ({ $person }) מזה שהנתונים האלה שלו. לא נשלח דבר, ומה שממתין נשמר; יש להיכנס בתור אותו אדם, או לחבר חשבון חדש.
error-other-user-owner = נכנס אדם אחר מזה שהנתונים האלה שלו ({ $owner }). לא נשלח דבר, ומה שממתין נשמר; יש להיכנס בתור אותו אדם, או לחבר חשבון חדש.
error-other-user-named = נכנס אדם אחר ({ $person }) מזה שהנתונים האלה שלו ({ $owner }). לא נשלח דבר, ומה שממתין נשמר; יש להיכנס בתור אותו אדם, או לחבר חשבון חדש.
error-credentials-wrong = השירות לא קיבל את הכניסה הזאת. יש לבדוק את השם ואת הסיסמה, המפתח הסודי או האסימון.
error-device-not-whole = מספר של מכשיר הוא מספר שלם.
error-device-missing = שרת מהסוג הזה רוצה לדעת איזה מכשיר שואל; יש לתת את המספר שלו.
error-secret-missing = יש לתת את המפתח הסודי או את האסימון.
error-client-missing = יש לתת את מזהה הלקוח ל־API.
error-user-missing = יש לתת את שם המשתמש.
error-message-password-missing = השירות שולח הודעות רק עם סיסמה מיוחדת להודעות. יש להזין אותה בהגדרות החשבון.
error-address-wrong = זו אינה כתובת בצורה https://host
error-address-not-https = הכתובת חייבת להתחיל ב־https://‎; http רגיל הוא רק למחשב הזה
error-address-with-name = אסור שהכתובת תכיל שם או סיסמה
error-address-with-query = הכתובת חייבת להסתיים בנתיב שלה, בלי ? או #
error-offline = אי אפשר היה להגיע לשירות. מה שנשמר על ידך נמצא במחשב הזה.
error-timed-out = השירות לא ענה. מה שנשמר על ידך נמצא במחשב הזה.
error-not-secure = החיבור המאובטח לשירות לא נוצר. מה שנשמר על ידך נמצא במחשב הזה.
error-sign-in-refused = השירות לא קיבל את הכניסה. יש להיכנס שוב; מה שנשמר על ידך נמצא במחשב הזה.
error-went-on-as-other = בשירות מחובר עכשיו אדם אחר, ולכן לא נעשה דבר. מה שנשמר על ידך נמצא במחשב הזה.
error-unavailable = השירות לא יכול לענות כרגע. מה שנשמר על ידך נמצא במחשב הזה. נא לנסות שוב מאוחר יותר.
error-answer-senseless = התשובה של השירות לא הייתה מובנת לתוכנה הזאת. מה שנשמר על ידך נמצא במחשב הזה.
error-not-at-service = הרשומה הזאת אינה בשירות.
error-service-refused = השירות סירב לזה: { $answer }
error-account-has-none = ”{ $account }“ הוא חשבון של { $title }, ושם אין דבר כזה.
error-sign-in-missing = במחזיק המפתחות אין פרטי כניסה לחשבון הזה. יש להיכנס שוב; מה שממתין נשמר.

## Sync and what waits

error-choice-unknown = אין הבדל ב־”{ $key }“. אפשר לבחור: { $known }.
error-choice-missing = יש לבחור צד גם עבור ”{ $key }“. לא שונה דבר.
error-service-not-chosen = יש לבחור קודם את השירות של החשבון ”{ $account }“.
error-customers-endless = רשימת הלקוחות של השירות חוזרת על עצמה בלי סוף, ולכן ייתכן שחלק מהם חסרים כאן. מה שהגיע נשמר, ומה שהמתין נשלח. יש לסנכרן שוב מאוחר יותר; אם זה נשאר כך, יש להודיע לשירות.
error-invoices-endless = רשימת החשבוניות של השירות חוזרת על עצמה בלי סוף, ולכן ייתכן שחלק מהן חסרות כאן. מה שהגיע נשמר, ומה שהמתין נשלח. יש לסנכרן שוב מאוחר יותר; אם זה נשאר כך, יש להודיע לשירות.
error-sync-other-user = בשירות מחובר עכשיו אדם אחר מזה שהנתונים האלה שלו, ולכן הסנכרון נעצר. לא נשלח עוד דבר, ומה שממתין נשמר; יש להיכנס שוב בתור אותו אדם.
error-service-gone = השירות (החנות) שנבחר לחשבון כבר אינו בו. לא נשלח דבר וכל מה שכאן נשמר; הסנכרון ימשיך כשהשירות יחזור. אם הוא נעלם לתמיד, יש להסיר את החשבון: מה שלא נשלח מעולם נשאר במחשב הזה.
error-sign-in-again = השירות מבקש כניסה מחדש. מה שממתין נשמר וימשיך אחריה.
error-wait-seconds = { $seconds ->
    [one] השירות מבקש להמתין שנייה. מה שממתין נשמר.
    [two] השירות מבקש להמתין שתי שניות. מה שממתין נשמר.
   *[other] השירות מבקש להמתין { $seconds } שניות. מה שממתין נשמר.
}
error-wait = השירות מבקש להמתין. מה שממתין נשמר.
error-sync-stopped = הסנכרון נעצר. בפעם הבאה הוא ימשיך מהמקום שבו היה.
error-sync-not-begun = הסנכרון לא הצליח להתחיל
error-sync-running = סנכרון כבר פועל.

## Payouts

error-no-payouts = לחשבון הזה אין העברות.
error-no-payout-account = לחשבון הזה עדיין אין חשבון העברות. יש להגדיר אותו קודם.
error-schedule-denied = התוכנית לא מאפשרת את לוח הזמנים ”{ $schedule }“. היא מאפשרת: { $allowed }.
error-payout-account-exists = כבר יש חשבון העברות מוגדר. לא שונה דבר.
error-payouts-unwatched = הטיפול בהעברות לא הצליח
error-offer-expired = ההצעה הזאת כבר נוצלה או שפג תוקפה. לא נשלח דבר בגלל זה; יש לראות את ההעברה האחרונה ואז לבקש שוב.
error-payout-not-sent = ההעברה לא נשלחה
error-payout-not-read-again = לא היה אפשר לקרוא שוב כמה ניתן להעביר, ולכן לא נשלח דבר. { $why }
error-amount-too-large = הסכום גדול ממה שאפשר לשמור.
error-amount-decimals = { $decimals ->
    [one] ב־{ $currency } יש ספרה אחת אחרי הנקודה; בסכום יש יותר.
    [two] ב־{ $currency } יש שתי ספרות אחרי הנקודה; בסכום יש יותר.
   *[other] ב־{ $currency } יש { $decimals } ספרות אחרי הנקודה; בסכום יש יותר.
}
error-payout-not-unclear = מה שעלה בגורל ההעברה הזאת ברור, ולכן אין מה להחליט.
error-payout-confirm-amount = לאישור יש להקליד את הסכום שהתבקש: { $amount }.
error-payout-other = ההעברה הזאת לא יכולה להיות מה שיצא מהבקשה.
error-payout-open = העברה אחרת מאותו חשבון העברות עדיין לא ברורה. לא נשלח דבר.
error-payout-being-sent = ההעברה של { $amount } מ־”{ $account }“ נשלחת, ולכן אי אפשר לבקש העברה נוספת. לא נשלח דבר.
error-payout-unclear = ההעברה של { $amount } מ־”{ $account }“ עדיין לא ברורה, ולכן אי אפשר לבקש העברה נוספת. לא נשלח דבר.
error-amount-not-positive = הסכום חייב להיות גדול מאפס.
error-payout-by-schedule = חשבון ההעברות מעביר מעצמו ({ $schedule }). כדי לבקש העברה יש לקבוע את לוח הזמנים שלו ל”לפי בקשה“ (on_demand).
error-payout-no-balance = אי אפשר להעביר דבר ב־{ $currency }. אין יתרה בשום מטבע.
error-payout-other-balance = אי אפשר להעביר דבר ב־{ $currency }. יש יתרה ב־{ $others }.
error-payout-above-balance = הסכום { $wanted } גדול מהיתרה: אפשר להעביר { $limit }.
error-payout-above-instant = הסכום { $wanted } גדול מהיתרה: אפשר להעביר מיידית { $limit }.
error-payout-no-instant = אי אפשר להעביר דבר מיידית ב־{ $currency }. אפשר לבקש העברה בסבב הבא של הבנק.
error-payout-no-bank = אף חשבון בנק בחשבון ההעברות לא מקבל { $currency }. יש אחד עבור { $others }.
error-payout-bank-not-instant = החשבון { $bank } לא מקבל העברות מיידיות. אפשר לבקש העברה בסבב הבא של הבנק.
error-payout-required = לפני שמועבר כסף, ספק התשלומים עדיין מבקש: { $what }.
error-payout-account-pending = חשבון ההעברות עדיין לא מוכן, ולכן אי אפשר להעביר דבר. יש להשלים את ההגדרה אצל ספק התשלומים.
error-payout-account-suspended = חשבון ההעברות נעצר, ולכן אי אפשר להעביר דבר. אפשר לשאול את השירות או את ספק התשלומים מדוע.
error-payout-account-deleted = חשבון ההעברות נמחק, ולכן אי אפשר להעביר דבר. אפשר לשאול את השירות או את ספק התשלומים מדוע.
error-payout-account-state = חשבון ההעברות במצב ”{ $state }“, ולכן אי אפשר להעביר דבר. אפשר לשאול את השירות או את ספק התשלומים מדוע.

## Payments, the plan and pages outside

error-act-under-way = זה עדיין בעיצומו. יש לסיים או לוותר קודם.
error-act-unclear = ”{ $title }“: לא ברור אם זה נעשה. עד שזה יתבהר אי אפשר לעשות כאן דבר אחר: יש לרענן, או לבדוק בשירות ולסגור את זה.
error-act-open = ”{ $title }“: זה עדיין בעיצומו. יש לסיים או לוותר קודם.
error-starting = חלון אחר או פקודה אחרת מתחילים עכשיו. נא לנסות שוב בעוד רגע.
error-nothing-sent = לא נשלח דבר
error-missing-payment = התשלום הזה אינו כאן.
error-invoice-status-there = בשירות החשבונית במצב ”{ $status }“; יש לסנכרן ולראות אותה שוב.
error-invoice-only-here = החשבונית הזאת נמצאת רק במחשב הזה. יש לסנכרן אותה קודם עם השירות שלה.
error-invoice-no-page = לשירות של החשבונית הזאת אין דף בשבילה.
error-invoice-not-ready-there = בשירות החשבונית הזאת עדיין לא הופקה. יש לסנכרן קודם.
error-invoice-not-ready = אפשר לשלם או לשלוח רק חשבונית שהופקה ולא שולמה.
error-plan-is-yours = { $plan } היא כבר התוכנית שלך.
error-plan-follows = { $plan } כבר באה אחרי התוכנית שלך.
error-subscription-ended = המינוי כבר הסתיים; הוא נמשך עד תום התקופה שלו.
error-no-subscription = אין מינוי פעיל בשירות.
error-plan-not-offered = השירות לא מציע עוד את התוכנית הזאת.
error-page-no-address = השירות לא נתן כתובת של דף
error-page-not-https = הכתובת אצל { $host } אינה מוצפנת (https)
error-page-hides-host = הכתובת מסתירה את השרת שלה, { $host }, מאחורי שם
error-page-odd-port = הכתובת אצל { $host } משתמשת בפורט לא רגיל
error-page-other-host = { $host } אינו מקום שהתוכנה הזאת שולחת אליו אנשים
error-visit-over = הביקור הזה הסתיים. אפשר להתחיל מחדש; השירות יאמר מה יצא ממנו.
error-page-not-opened = השירות רוצה לפתוח דף שהתוכנה הזאת לא פותחת: { $why }. לא נפתח דבר.
error-page-gone = הדף הזה שייך להפעלה קודמת של התוכנה; אי אפשר לחזור אליו עוד.
error-no-browser = לא היה אפשר לפתוח דפדפן במחשב הזה. אפשר לפתוח את הכתובת ידנית.

## Bills, cards, contracts and orders elsewhere

error-no-email = זו אינה כתובת דוא״ל.
error-not-emptied = לשירות אין דרך לרוקן את זה. רשום בו ”{ $now }“; אפשר לשנות את זה, או להשאיר.
error-user-name-missing = למשתמש חייב להיות שם.
error-user-taken = השם הזה או הכתובת הזאת כבר שייכים למישהו אחר.
error-characters-most = לכל היותר { $most } תווים.
error-cursor = סמן הרשימה הזה אינו שלנו; יש להתחיל מהעמוד הראשון.
error-bill-unknown = אין כאן חיוב ”{ $id }“.
error-billed-missing = החשבונית או הטיוטה הזאת אינה כאן. יש לרענן את הרשימה.
error-billed-draft-gone = הטיוטה הזאת כבר אינה כאן. יש לרענן את הרשימה.
error-billed-no-pdf = לטיוטה אין PDF לפני שהשירות שולח אותה.
error-event-unknown = ”{ $event }“ אינו אירוע שהשירות מתעד.
error-event-missing = יש לבחור לפחות אירוע אחד.
error-webhook-address = יש לתת כתובת https, כמו https://hooks.example.com/billing.
error-contract-not-here = החוזה הזה אינו כאן. יש לרענן את הרשימה.
error-usage-missing = השימוש הזה אינו כאן. יש לרענן את החוזה.
error-usage-billed = השימוש הזה כבר חויב, ולכן הוא נשאר.
error-end-before-start = הסיום חייב להיות אחרי ההתחלה.
error-description-missing = יש לכתוב מה יעמוד בחשבונית.
error-tax-unknown = בקטלוג לא כתוב איזה מס חל על החוזה הזה. יש לסנכרן ולנסות שוב.
error-end-missing = יש לציין מתי החוזה מסתיים.
error-end-before-begin = חוזה יכול להסתיים רק אחרי שהתחיל.
error-contract-ended = החוזה הזה כבר הסתיים.
error-above-zero = יש לתת מספר גדול מאפס.
error-six-decimals = יש לתת לכל היותר שש ספרות אחרי הנקודה.
error-day-wrong = יש לתת יום בסדר שנה, חודש, יום: 2026-11-30.
error-component-missing = יש לבחור רכיב.
error-contract-missing = יש לבחור חוזה.
error-variant-missing = יש לבחור מסלול של תוכנית.
error-component-wrong = זה אינו מזהה של רכיב.
error-contract-wrong = זה אינו מזהה של חוזה.
error-variant-wrong = זה אינו מזהה של מסלול של תוכנית.
error-account-another-system = ”{ $account }“ הוא חשבון של מערכת אחרת.
error-order-without-identity = השירות יצר הזמנה ולא מסר את המזהה שלה, ולכן אי אפשר לבצע אותה מכאן.
error-order-decided = כבר הוחלט על ההזמנה הזאת: { $status }.
error-customer-not-there = הלקוח הזה עדיין אינו בשירות; יש לסנכרן קודם.
error-order-for-whom = יש לבחור או לקוח או חוזה שמשתנה.
error-order-not-here = ההזמנה הזאת לא נוצרה מכאן; יש לחפש אותה לפי המזהה שלה.
error-owner-missing = יש לציין מי בעל החשבון.
error-not-an-iban = זה אינו IBAN; יש לחפש טעות הקלדה.
error-bank-gone = לשירות כבר אין כאן חשבון בנק.
error-card-gone = הכרטיס הזה כבר אינו בשירות.
error-only-card = זה הכרטיס היחיד, והוא משלם על מינוי. יש להוסיף קודם כרטיס אחר, או לסיים את המינוי.
error-address-empty = יש להזין לפחות חלק אחד של הכתובת.
error-account-other-system = ”{ $account }“ אינו חשבון של { $title }.
error-source-missing = יש לתת את המזהה אצל הספק, כמו cus_1.
error-nothing-to-change = יש להזין מה ישתנה.
error-card-number = זה נראה כמו מספר של כרטיס, ומספר כזה לעולם לא מוזן כאן. לא נשלח דבר.
error-no-plan-offered = השירות לא מציע כרגע שום תוכנית.
error-plan-unknown = אין תוכנית בשם ”{ $wanted }“; יש: { $names }.
error-bucket-has-plan = התוכנית { $plan } כבר פעילה כאן.
error-trial-denied = ניסיון אפשרי רק היכן שאין מינוי; כאן יש { $plan }.
error-no-card = אין כרטיס שיכול לשלם. יש להוסיף קודם כרטיס בדף של השירות.

## Documents, printing and data out

error-days-swapped = היום האחרון קודם לראשון.
error-period-empty = אין חשבונית בתקופה הזאת, ולכן לא נכתב דבר.
error-folder-not-made = לא היה אפשר ליצור את התיקייה
error-ids-and-days = יש לציין חשבוניות או ימים, לא את שניהם.
error-pack-draft = ”{ $reference }“ היא טיוטה, ובחבילה יש רק מה שהופק; יש להשמיט אותה.
error-copies = אפשר להדפיס בין עותק אחד ל־{ $most } עותקים.
error-print-file = לא היה אפשר לכתוב את הקובץ למדפסת
error-print-canceled = משימת ההדפסה בוטלה בתור.
error-pdf-not-made = לא היה אפשר ליצור את ה־PDF: { $why }.
error-pdf-not-read = לא היה אפשר לקרוא את ה־PDF: { $why }.
error-page-not-shown = לא היה אפשר להציג את העמוד: { $why }.
error-no-font = שום גופן במחשב הזה לא יכול להדפיס { $characters }. אפשר לכתוב את זה אחרת, או להתקין גופן שיש בו.
error-no-font-more = שום גופן במחשב הזה לא יכול להדפיס { $characters } ועוד { $more }. אפשר לכתוב את זה אחרת, או להתקין גופן שיש בו.
error-logo-kind = הלוגו אינו תמונת PNG, JPEG או SVG; יש לבחור קובץ שסיומתו png, jpg או svg.
error-logo-bytes = הקובץ של הלוגו הוא { $size } MB, ויש מקום ל־{ $most } MB לכל היותר; יש לשמור עותק קטן יותר ולבחור בו.
error-logo-pixels = בלוגו יש { $width } × { $height } פיקסלים, ובכל צד יש מקום ל־{ $most } לכל היותר; יש לשמור עותק קטן יותר ולבחור בו.
error-logo-text = בלוגו יש טקסט; יש להמיר את הטקסט לנתיבים ולשמור אותו שוב.
error-logo-outside = הלוגו מפנה לתמונות או לקבצים אחרים; יש לשמור אותו כ־SVG פשוט או כ־PNG ולבחור בו.
error-logo-elaborate = בלוגו יש אפקטים או יותר צורות ממה שאפשר להדפיס; יש לשמור אותו כ־PNG ולבחור בו.
error-logo-damaged = הקובץ של הלוגו פגום ואי אפשר לקרוא אותו; יש לשמור אותו שוב או לבחור אחר.
error-export-not-written = לא היה אפשר לכתוב את הייצוא: { $why }.
error-pack-not-written = לא היה אפשר לכתוב את { $path }: { $why }.
error-pack-entry = לא היה אפשר להכניס את { $name } לחבילה: { $why }.
error-pack-incomplete = החבילה אינה שלמה, כי לא היה אפשר להוסיף אחד מהקבצים שלה.
error-export-too-large = הסכום הכולל של כל החשבוניות ב־{ $currency } גדול ממה שאפשר לשמור.
error-print-no-service = שירות ההדפסה של המחשב הזה לא עונה, ולכן לא הודפס דבר. אפשר להפעיל אותו, או לשמור את ה־PDF ולהדפיס משם.
error-print-timed-out = שירות ההדפסה של המערכת לא ענה בזמן.
error-printer-unknown = אין במחשב הזה מדפסת בשם ”{ $printer }“.
error-printer-closed = המדפסת ”{ $printer }“ לא מקבלת משימות: { $reason }.
error-print-refused = המדפסת ”{ $printer }“ סירבה למשימה: { $reason }.
error-print-not-allowed = שירות ההדפסה של המערכת לא מרשה למשתמש הזה להדפיס.
error-print-file-unreadable = אי אפשר לקרוא את { $path }: { $why }.
error-print-nothing = אין מה להדפיס.
error-print-copies = אי אפשר להדפיס { $copies } עותקים; יש לבחור 1 עד { $most }.
error-print-one-file = המערכת הזאת מדפיסה קובץ אחד בכל פעם.
error-print-job-unknown = שירות ההדפסה כבר לא מכיר את המשימה.
error-print-answer = שירות ההדפסה של המערכת ענה משהו לא צפוי: { $answer }.
error-picture-cut = התמונה לא הגיעה שלמה.

## E-invoices that come in and go out

error-pdf-without-einvoice = ב־PDF הזה אין חשבונית אלקטרונית.
error-import-replaced = הקובץ כבר אינו זה שהוצג, ולכן לא יובא דבר. יש להביט בו שוב.
error-import-twin = חשבונית של מוכר זה עם המספר „{ $reference }” כבר נמצאת כאן, ולכן לא יובא דבר.
error-why-not-there = הוא לא שם
error-why-not-readable = למשתמש הזה אסור לקרוא אותו
error-file-not-read = לא היה אפשר לקרוא את הקובץ: { $why } ({ $name }).
error-file-too-large = הקובץ גדול מ־64 MB; אין חשבונית אלקטרונית כזאת.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = סכום בקובץ גדול ממה שאפשר לשמור.
error-einvoice-not-written = החשבונית האלקטרונית לא נכתבה: ב־{ $element } יש תו הבקרה { $character }, ש־XML לא יכול להכיל; יש להסיר אותו.
error-einvoice-unreadable = זו אינה חשבונית אלקטרונית שאפשר לקרוא: { $why }.
error-xml-empty = הקובץ ריק
error-xml-too-large = הקובץ הוא { $size } MB; אפשר לקרוא חשבונית אלקטרונית של עד 20 MB
error-xml-other-file = הקובץ מסוג אחר ({ $what }), לא XML של חשבונית אלקטרונית
error-xml-encoding-unknown = הקובץ מצהיר על הקידוד ”{ $encoding }“, שאי אפשר לקרוא; הרגיל הוא UTF-8
error-xml-encoding-wrong = הקובץ אמור להיות { $encoding }, אבל בבייט { $byte } הוא לא
error-xml-doctype = בקובץ יש DOCTYPE, שדרכו נמשכים קבצים אחרים; באף חשבונית אלקטרונית אין כזה
error-xml-entity = הקובץ משתמש בישות ”{ $entity }“, ש־XML לא מכיר
error-xml-too-deep = האלמנטים בקובץ נמצאים זה בתוך זה לעומק של יותר מ־64; אף חשבונית אלקטרונית לא צריכה זאת
error-xml-too-many-elements = בקובץ יש יותר מ־1,000,000 אלמנטים; אף חשבונית אלקטרונית לא צריכה כל כך הרבה
error-xml-too-many-lines = בחשבונית יש { $lines } שורות; אפשר לקרוא עד 10,000
error-xml-too-many-adjustments = בחשבונית יש { $count } הנחות ותוספות; אפשר לקרוא עד 1,000
error-xml-malformed = הקובץ אינו XML תקין בשורה { $line }: { $what }
error-xml-no-invoice = הקובץ הוא ”{ $root }“ ולא חשבונית; UBL מתחיל ב־Invoice או CreditNote, ו־CII ב־CrossIndustryInvoice
error-xml-missing = חסר { $element }: { $expected }
error-xml-unfit = ב־{ $element } כתוב ”{ $found }“, במקום: { $expected }

## Backups and the way back

error-backup-settings-unreadable = אי אפשר לקרוא את הגדרות הגיבוי
error-backup-settings-wrong = אי אפשר לקרוא את הגדרות הגיבוי, ולכן שום גיבוי לא נעשה מעצמו. יש להסיר את { $path } ולקבוע אותן מחדש.
error-backup-not-read = לא היה אפשר לקרוא את הגיבוי
error-backup-not-written = לא היה אפשר לכתוב את הגיבוי
error-backup-newer = הגיבוי הזה נוצר בגרסה חדשה יותר של Counterfoil. יש לעדכן את התוכנה כדי לפתוח אותו.
error-backup-store-foreign = בנתונים שבגיבוי הזה יש דבר שלא נוצר על ידי Counterfoil ({ $what }), ולכן הם לא נפתחו.
error-backup-store-unreadable = אי אפשר לקרוא את הנתונים שבגיבוי הזה.
error-backup-store-damaged = הנתונים שבגיבוי הזה פגומים.
error-backup-folder-not-made = לא היה אפשר ליצור את התיקייה לגיבויים
error-backup-folder-missing = התיקייה לגיבויים אינה שם ({ $folder }). אם היא בדיסק אחר, יש לחבר אותו.
error-backup-not-proved = הגיבוי שנכתב לא נקרא כפי שנכתב. הוא הוסר; יש לבדוק את הדיסק.
error-backup-not-named = לא היה אפשר לתת לגיבוי את שמו
error-folder-missing = התיקייה הזאת אינה שם. יש לבחור אחת שקיימת.
error-backups-kept = אפשר לשמור בין 1 ל־365 גיבויים.
error-passphrase-missing = במחזיק המפתחות אין משפט סיסמה לגיבויים. יש להזין אותו שוב בהגדרות, תחת גיבוי.
error-backup-unreadable = אי אפשר לקרוא את הגיבוי
error-data-folder-not-written = אי אפשר לכתוב בתיקיית הנתונים
error-backup-differs = בגיבוי הזה אין מה שהוא מצהיר: { $what }.
error-backup-other-format = לנתונים שבו יש תבנית אחרת
error-backup-other-rows = יש { $count } שורות בטבלה { $table }
error-backup-table-missing = חסרה טבלה
error-backup-other-sums = סכומי החשבוניות שבו אחרים
error-rescue-not-needed = בסופו של דבר אפשר לפתוח את הנתונים שלך, ולכן הם לא הוחלפו. יש להפעיל את התוכנה שוב.
error-rescue-nothing = לא היה אפשר לקרוא דבר מהקובץ הפגום.
error-rescue-no-backup = לא נמצא גיבוי; ⁦`counterfoil backup rescue`⁩ מציל את מה שעוד אפשר לקרוא.
error-rescue-lost = השתנו מאז: { $invoices ->
    [one] חשבונית אחת
    [two] שתי חשבוניות
   *[other] { $invoices } חשבוניות
}, { $customers ->
    [one] לקוח אחד
    [two] שני לקוחות
   *[other] { $customers } לקוחות
}.
error-rescue-lost-unknown = מה שהשתנה מאז אינו בו.
error-rescue-backup = הגיבוי התקין האחרון הוא מ־{ $at } (UTC). { $since } ⁦`counterfoil backup restore "{ $path }"`⁩ משחזר אותו ושומר את הקובץ הפגום; ⁦`counterfoil backup rescue`⁩ מציל ממנו את מה שעוד אפשר לקרוא.
error-store-damaged-way = הקובץ עם הנתונים שלך פגום. לא שונה דבר. { $way }
error-the-payout-of = העברה של { $amount }
error-restore-unclear = עדיין לא ברור אם זה נעשה: { $title }. ייתכן שהגיבוי לא יודע על כך. יש לומר תחת סנכרון מה עלה בגורלו, ואז לשחזר את הגיבוי; לא שונה דבר.
error-not-a-backup = הקובץ הזה אינו גיבוי של Counterfoil.
error-backup-newer-form = הגיבוי הזה נוצר בגרסה חדשה יותר של Counterfoil (התבנית שלו היא { $found }; הגרסה הזאת מכירה את { $known }). יש לעדכן את התוכנה כדי לפתוח אותו.
error-passphrase-needed = הגיבוי הזה חתום. כדי לפתוח אותו צריך את משפט הסיסמה שלו.
error-passphrase-wrong = משפט הסיסמה הזה לא פותח את הגיבוי.
error-backup-costly = פתיחת הגיבוי הזה דורשת יותר עבודה מפתיחה של גיבוי של Counterfoil.
error-backup-damaged = הגיבוי הזה פגום: { $what }.
error-backup-foreign = בקובץ הזה יש ”{ $name }“, שאינו בשום גיבוי של Counterfoil, ולכן הוא לא נפתח.
error-backup-link = בקובץ הזה ”{ $name }“ הוא קישור, שאין כמותו בשום גיבוי של Counterfoil, ולכן הוא לא נפתח.
error-backup-doubled = בקובץ הזה יש שני קבצים באותו שם, ולכן הוא לא נפתח.
error-backup-too-large = בקובץ הזה ”{ $name }“ היה נעשה גדול בהרבה ממה שאפשר, ולכן הוא לא נפתח.
error-backup-part-missing = ”{ $name }“ חסר בגיבוי הזה.
error-backup-part-changed = הגיבוי הזה פגום: ”{ $name }“ אינו מה שגובה.

## What is kept, files and the program itself

error-to-mend = יש לתקן משהו ממה שהוזן.
error-inside = משהו השתבש בתוך התוכנה. מה שנשמר בטוח.
error-why-disk-full = הדיסק מלא
error-why-not-allowed = למשתמש הזה אסור לכתוב שם
error-why-no-folder = התיקייה לא קיימת
error-why-refused = המערכת סירבה
error-file = { $what }: { $why } ({ $path }).
error-no-home = לא נמצאה תיקיית בית; יש לציין תיקיית נתונים ב־{ $variable }.
error-data-folder-not-made = לא היה אפשר ליצור את תיקיית הנתונים
error-file-not-written = לא היה אפשר לכתוב את הקובץ
error-account-no-plan = לחשבון ”{ $account }“ אין כאן תוכנית.
error-restore-running = גיבוי משוחזר ממש עכשיו. נא לנסות שוב בעוד רגע.
error-data-open-elsewhere = הנתונים שלך פתוחים בחלון אחר או בפקודה אחרת של Counterfoil. יש לסגור ולנסות שוב. לא שונה דבר.
error-data-folder-unusable = אי אפשר להשתמש בתיקיית הנתונים
error-store-newer = הנתונים שלך נכתבו בגרסה חדשה יותר של Counterfoil. לא שונה דבר; יש לעדכן את התוכנה כדי לפתוח אותם.
error-store-damaged = הקובץ עם הנתונים שלך פגום. לא שונה דבר; ייתכן שלידו יש עותק שנוצר לפני העדכון האחרון.
error-store-foreign = בקובץ עם הנתונים שלך יש דבר שלא נוצר על ידי Counterfoil ({ $what }). לא שונה דבר.
error-store-locked = הנתונים שלך מוצפנים וצריכים את המפתח שלהם.
error-disk-full = הדיסק מלא, ולכן זה לא נשמר. יש לפנות מקום ולנסות שוב; מה שהוקלד עדיין כאן.
error-store-busy = חלון אחר או פקודה אחרת כותבים עכשיו. נא לנסות שוב בעוד רגע.
error-account-name-in-use = שם החשבון ”{ $name }“ כבר בשימוש.
error-customer-in-use = { $count ->
    [one] חשבונית אחת מציינת את הלקוח הזה, ולכן הוא נשאר.
    [two] שתי חשבוניות מציינות את הלקוח הזה, ולכן הוא נשאר.
   *[other] { $count } חשבוניות מציינות את הלקוח הזה, ולכן הוא נשאר.
}
error-payout-not-clear = עדיין לא ברור אם העברה של החשבון הזה נעשתה. לא שונה דבר; יש להחליט קודם מה עלה בגורלה.
error-store = לא היה אפשר לקרוא או לכתוב את הנתונים. שום דבר לא אבד.
error-store-closed = לא היה אפשר לפתוח מחדש את הקובץ עם הנתונים שלכם לאחר ניסיון לשחזר גיבוי, ולכן אי אפשר לשמור דבר כעת. סגרו את Counterfoil והפעילו אותו מחדש.
error-missing-account = החשבון הזה אינו כאן.
error-missing-act = הבקשה הזאת אינה כאן.
error-missing-conflict = ההתנגשות הזאת אינה כאן.
error-missing-customer = הלקוח הזה אינו כאן.
error-missing-invoice = החשבונית הזאת אינה כאן.
error-missing-payout = ההעברה הזאת אינה כאן.
error-missing-payout-request = בקשת ההעברה הזאת אינה כאן.
error-missing-request = הבקשה הזאת אינה כאן.
error-missing-sync = הסנכרון הזה אינו כאן.
error-keyring-missing = לא היה אפשר להגיע למחזיק המפתחות של המערכת. יש להתחיל הפעלה של שולחן העבודה עם מחזיק מפתחות, או לתת את הסיסמה או האסימון להפעלה אחת ב־COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = מחזיק המפתחות של המערכת נעול. יש לפתוח אותו ולנסות שוב.
error-keyring-failed = מחזיק המפתחות של המערכת נכשל: { $why }
error-file-not-opened = שום תוכנה במחשב הזה לא פתחה את הקובץ. הוא שמור; אפשר לפתוח אותו ממנהל הקבצים.
error-report-not-written = לא היה אפשר לכתוב שם את הדוח. יש לבחור מקום אחר.
error-practice-not-started = לא היה אפשר להפעיל במחשב הזה את שרת התרגול. לא שונה דבר; אפשר לנסות שוב, או להתחיל בלעדיו.
error-in-practice = זה לא נעשה בתרגול: זה מיועד לנתונים האמיתיים. יש לצאת קודם מהתרגול.
error-practice-not-made = לא היה אפשר ליצור את התיקייה לתרגול
error-practice-not-cleared = לא היה אפשר להסיר את התיקייה של תרגול קודם
error-file-not-chosen = הקובץ הזה לא נבחר מאז שהתוכנה הופעלה. יש לבחור אותו שוב.
error-file-not-made = הקובץ הזה לא נוצר מאז שהתוכנה הופעלה, ולכן הוא לא נפתח מכאן. אפשר ליצור את המסמך שוב, או לפתוח אותו במנהל הקבצים.
error-in-program = משהו השתבש בתוכנה. מה שנשמר קודם בטוח.

## Told in passing, while one looks elsewhere

told-payout-arrived = העברה הגיעה
told-payout-arrived-body = הגיעו { $amount }.
told-payout-arrived-at = הגיעו { $amount } אל { $bank }.
told-payout-returned = העברה חזרה
told-payout-returned-body = הבנק החזיר { $amount } אחרי שהגיעו.
told-payout-returned-to = הבנק החזיר { $amount } אחרי שהגיעו. היעד היה { $bank }.
told-payout-failed = העברה נכשלה
told-payout-failed-body = { $amount } לא הגיעו.
told-payout-failed-to = { $amount } לא הגיעו. היעד היה { $bank }.
told-invoice-paid = חשבונית שולמה
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] חשבונית אחת שולמה
    [two] שתי חשבוניות שולמו
   *[other] { $n } חשבוניות שולמו
}
told-invoices-paid-more = { $names } ועוד { $more }
told-keyring-waits = מחזיק המפתחות ממתין לפתיחה
told-keyring-waits-body = יש לפתוח אותו בחלון שהמערכת מציגה. מה שהתחיל כאן ימשיך אחר כך.

## What waits to be sent, and on what it waits

told-waits-made-ready = ממתין ליצירה בשירות, ואחריה להפקה.
told-waits-ready = ממתין לעדכון ולהפקה בשירות.
told-waits-canceled = ממתין לביטול בשירות.
told-waits-draft = ממתין להחזרה לטיוטה בשירות.
told-waits-decision = ממתין להחלטה שלך.
told-waits-set-aside = הונח בצד אחרי שנכשל.
told-waits-made = ממתין ליצירה בשירות.
told-waits-changes = שינויים לשליחה.
told-waits-payout = { $amount } אל { $bank }
told-waits-act = לא ידוע אם זה נעשה. יש לבדוק בשירות ואז לסגור את זה.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = ההעברה של { $amount } נשלחת.
told-request-listed = השירות קיבל את ההעברה של { $amount }, והיא ברשימה.
told-request-taken = השירות קיבל את ההעברה של { $amount }. היא עדיין לא ברשימה; זה יכול לקחת זמן.
told-request-several = { $several ->
    [one] השירות קיבל את ההעברה של { $amount }, והופיעה העברה אחת כמוה. יש לומר אם זו היא.
    [two] השירות קיבל את ההעברה של { $amount }, והופיעו שתי העברות כמוה. יש לומר איזו מהן היא; אם איש אחר לא ביקש את השנייה, היא נעשתה יותר מפעם אחת: יש לשאול את השירות.
   *[other] השירות קיבל את ההעברה של { $amount }, והופיעו { $several } העברות כמוה. יש לומר איזו מהן היא; אם איש אחר לא ביקש את האחרות, היא נעשתה יותר מפעם אחת: יש לשאול את השירות.
}
told-request-not-sent = ההעברה של { $amount } לא יצאה כלל מהמחשב הזה, ולכן לא הועבר דבר.{ $because }
told-request-refused = השירות סירב להעברה של { $amount }, ולכן לא הועבר דבר.{ $because }
told-request-unclear = ייתכן שההעברה של { $amount } נעשתה. { $what } { $next }
told-request-found = לא היה ברור אם ההעברה של { $amount } נעשתה; היא נמצאה ברשימה על ידך.
told-request-given-up = לא היה ברור אם ההעברה של { $amount } נעשתה; הוחלט על ידך שלא.
told-request-died = התוכנה נסגרה בזמן שההעברה נשלחה.
told-request-unconfirmed = השירות אמר שלא, אבל לא היה אפשר לקרוא את הרשימה שלו עד הסוף כדי לאשר זאת.{ $because }
told-request-unsaid = התשובה לא אומרת אם היא נעשתה.{ $because }
told-request-looked-for = היא נבדקת בכל סנכרון; אי אפשר לבקש העברה נוספת עד שזו תתבהר. אם השירות או הבנק אומרים שהיא לא נעשתה, יש לסגור אותה בהקלדת הסכום.
told-request-one-like-it = מאז הופיעה העברה אחת בסכום הזה: כנראה זו. יש לאשר אותה בהקלדת הסכום.
told-request-some-like-it = { $several ->
    [one] מאז הופיעה העברה אחת בסכום הזה. יש לאשר אותה בהקלדת הסכום.
    [two] מאז הופיעו שתי העברות בסכום הזה. יש לבחור איזו מהן היא ולהקליד את הסכום.
   *[other] מאז הופיעו { $several } העברות בסכום הזה. יש לבחור איזו מהן היא ולהקליד את הסכום.
}

## What a payout consists of

told-parts-add-up = התשלומים האלה מסתכמים בהעברה הזאת, ורק בדרך האחת הזאת.
told-parts-none-fits = אין כאן תשלום שמור שמתאים למטבע ולימים של ההעברה הזאת.
told-parts-none-adds-up = אין צירוף של תשלומים שמסתכם בהעברה הזאת.
told-parts-several-add-up = יש יותר מצירוף אחד של תשלומים שמסתכם בהעברה הזאת.
told-parts-too-many = יש יותר מדי תשלומים מכדי לומר אילו מהם מרכיבים את ההעברה הזאת.
told-parts-net-unknown = לא ידוע כמה הגיע מחלק מהתשלומים אחרי העמלות.
told-parts-guessed = { $what } אלה שמוצגים מתאימים למטבע ולימים שלה, ואין מידע מעבר לזה.

## Why a sync ended, and why a call failed

told-run-interrupted = התוכנה נסגרה בזמן הסנכרון הזה. הסנכרון הבא ימשיך מאותו מקום.
told-why-offline = לא היה אפשר להגיע לשירות.
told-why-timed-out = השירות לא ענה בזמן.
told-why-not-secure = החיבור המאובטח לשירות לא נוצר.

## What came of an act that costs money or cannot be undone

told-act-died = התוכנה נסגרה לפני שהתברר מה יצא מזה. ייתכן שזה נעשה.
told-act-page = להמשיך אצל { $host }: { $purpose }
told-act-page-unexpected = השירות רוצה לפתוח דף במקום שבו לא היה צפוי דף.
told-act-closed = נסגר על ידך. { $answer }
told-act-sending = זה נשלח.
told-act-page-not-secure = השירות רוצה לפתוח דף שהכתובת שלו אינה מוצפנת (https), או שאין לו כתובת. לא נפתח דבר.
told-act-sign-in = לא נשלח דבר: בשירות נדרשת קודם כניסה מחדש.
told-act-not-sent = לא נשלח דבר, ולכן לא נעשה דבר: { $why }
told-act-unclear = ייתכן שזה נעשה וייתכן שלא: { $why } שום דבר לא נשלח שוב מעצמו. יש לרענן כדי לראות מה השירות מציג; אם זה לא מבהיר, יש לבדוק שם ולסגור את זה.
told-act-back = היה מעבר חזרה מהדף, אבל השירות עדיין לא מציג את זה. זה יכול לקחת כמה דקות; יש לרענן מאוחר יותר, או לבדוק בשירות ולסגור את זה.
told-act-finished = זה הושלם על ידך בדף.
told-act-left-unchanged = הדף נעזב לפני הסיום; השירות לא מציג שום שינוי.
told-act-late-unchanged = איש לא חזר מהדף בזמן; השירות לא מציג שום שינוי.
told-act-left = הדף נעזב לפני הסיום.
told-act-late = איש לא חזר מהדף בזמן. ייתכן שבכל זאת זה הושלם שם; יש לרענן, או לבדוק בשירות ולסגור את זה.

## What such an act does: its title, without a full stop

told-title-plan = שינוי התוכנית אל { $plan }
told-title-end = סיום המינוי
told-title-end-plan = סיום המינוי { $plan }
told-title-card = שינוי הכרטיס המחויב
told-title-pay-out = הפעלת ההעברות
told-title-pay = תשלום { $reference }
told-title-send = שליחת { $reference } ללקוח
told-title-trial = התחלת הניסיון של { $plan }
told-title-subscribe = הצטרפות אל { $plan }
told-title-remove-source = הסרת מקור התשלום { $name }
told-title-remove-card = הסרת הכרטיס שמסתיים ב־{ $digits }
told-title-remove-bank = הסרת חשבון הבנק שמסתיים ב־{ $digits }
told-title-usage = הוספת { $quantity } לשימוש בחוזה { $contract }
told-title-no-usage = הסרת שימוש מהחוזה { $contract }
told-title-component = הוספת רכיב לחוזה { $contract }
told-title-line = הוספת ”{ $text }“ לחשבונית הבאה של החוזה { $contract }
told-title-priced = { $name }, { $total }
told-title-end-contract = סיום החוזה { $contract } ב־{ $day }
told-title-send-invoice = שליחת החשבונית אל { $name }
told-title-commit = ביצוע ההזמנה של { $name }
told-title-approve = אישור ההזמנה של { $name }
told-title-decline = דחיית ההזמנה של { $name }
told-title-hook = הודעות על אירועים אל { $url }
told-title-no-hook = הסרת וובהוק
told-title-erase = מחיקת { $name }

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = שם משלמים על { $plan }.
told-page-card = שם נותנים את הכרטיס שיחויב מעכשיו.
told-page-pay-out = שם אומרים לאן הולך הכסף שלך.
told-page-pay = שם משלמים את { $reference }.
told-page-agree = שם מאשרים את התשלום על { $plan }.
told-page-agree-yourself = שם מאשרים את התשלום על { $plan }. השירות לא נותן לזה דף משלו; יש לומר כאן כשזה נעשה.

## What was done

told-ended-at-period = המינוי הסתיים; הוא נמשך עד תום התקופה שלו.
told-ended-on = המינוי הסתיים; הוא נמשך עד { $day }.
told-plan-follows = { $plan } מתחילה בתום התקופה הנוכחית.
told-plan-changed = עכשיו יש לך { $plan }. ההפרש יופיע בחשבונית הבאה.
told-plan-charged = נבחרה התוכנית { $plan }. התשלום ייגבה מהכרטיס שלך מעצמו לפני החשבונית הבאה.
told-plan-page = עבור { $plan } צריך עוד לבקר בדף.
told-plan-other = השירות קיבל את זה ואומר ”{ $code }“.
told-done-send = השירות שולח את { $reference } ללקוח.
told-done-trial = הניסיון של { $plan } התחיל.
told-done-trial-for = הניסיון של { $plan } התחיל. הוא נמשך { $length }.
told-done-subscribe = התוכנית כאן עכשיו: { $plan }.
told-done-source = מקור התשלום הוסר.
told-done-card = הכרטיס הוסר.
told-done-bank = חשבון הבנק הוסר.
told-done-usage = השימוש נוסף, ואפשר להסיר אותו עד החיוב.
told-done-no-usage = השימוש הוסר, ולא יהיה עליו חיוב.
told-done-component = עכשיו הרכיב בחוזה.
told-done-line = השורה ממתינה לחשבונית הבאה.
told-done-contract-ends = החוזה מסתיים ב־{ $day }.
told-done-invoice-number = החשבונית { $number } נשלחה.
told-done-invoice = החשבונית נשלחה.
told-done-contract = החוזה { $contract } פועל.
told-done-committed = ההזמנה בוצעה.
told-done-approved = ההזמנה אושרה, ואפשר לבצע אותה.
told-done-declined = ההזמנה נדחתה; לא יצא ממנה דבר.
told-done-hook = מעכשיו הכתובת מקבלת הודעות על אירועים.
told-done-no-hook = הכתובת לא תקבל עוד הודעות על אירועים.

## What the service shows of it

told-shown-plan = השירות מציג את התוכנית { $plan }.
told-shown-plan-follows = השירות מציג ש־{ $plan } באה בתום התקופה.
told-shown-no-subscription = השירות לא מציג עוד שום מינוי.
told-shown-subscription-ended = השירות מציג שהמינוי הסתיים.
told-shown-card = השירות מציג את הכרטיס שמסתיים ב־{ $digits }.
told-shown-can-pay-out = השירות מציג שאפשר להעביר מהחשבון.
told-shown-paid = השירות מציג שהחשבונית שולמה.
told-shown-no-card = השירות לא מציג עוד את הכרטיס.
told-shown-no-bank = השירות לא מציג עוד את חשבון הבנק.
told-shown-plan-runs = השירות מציג שהתוכנית הזאת פעילה.
told-shown-no-source = השירות לא מציג עוד את המקור הזה.
told-shown-no-customer = השירות מחק את הלקוח.
told-shown-contract-end = השירות מציג את סיום החוזה.
told-shown-usage = השירות מציג את השימוש.
told-shown-no-usage = השירות לא מציג עוד את השימוש.
told-shown-component = השירות מציג את הרכיב.
told-shown-line = השירות מציג את השורה.
told-shown-order = השירות מציג מה עלה בגורל ההזמנה.
told-shown-invoice = השירות מציג את החשבונית.
told-shown-webhook = השירות מציג את הוובהוק.
told-shown-no-webhook = השירות לא מציג עוד את הוובהוק.

## Why the service refused it

told-refused-missed-something = היה חסר לשירות משהו שהוא צריך. ייתכן שהגרסה הזאת של התוכנה ישנה מדי בשביל זה.
told-refused-not-understood = השירות לא הבין את הבקשה. ייתכן שהגרסה הזאת של התוכנה ישנה מדי בשביל זה.
told-refused-something-wrong = השירות מצא בבקשה משהו לא נכון. ייתכן שהגרסה הזאת של התוכנה ישנה מדי בשביל זה.
told-refused-no-provider = השירות לא הצליח להגיע לספק התשלומים שלו.
told-refused-of-another = זה שייך למשתמש אחר של השירות.
told-refused-way-to-pay-gone = השירות לא מכיר עוד את אמצעי התשלום הזה. יש לרענן ולבחור שוב.
told-refused-plan-gone = השירות לא מציע עוד את התוכנית הזאת. יש לרענן ולבחור שוב.
told-refused-no-such-plan = אין בשירות תוכנית כזאת או אמצעי תשלום כזה, או שאין לך מינוי פעיל.
told-refused-several-subscriptions = יש לך בשירות יותר ממינוי פעיל אחד, ולכן הוא לא יודע איזה מהם לשנות. יש לבקש מהשירות לתקן זאת.
told-refused-plan-is-yours = זו כבר התוכנית שלך.
told-refused-plan-not-open = השירות לא מאפשר לך לעבור לתוכנית הזאת.
told-refused-plan-unpriced = השירות עדיין לא קבע את המחיר של התוכנית הזאת. אפשר לבחור אחרת, או לשאול את השירות.
told-refused-subscription-gone = המינוי הזה כבר אינו בשירות.
told-refused-not-running = המינוי אינו פעיל, ולכן אי אפשר לסיים אותו.
told-refused-subscription-unknown = ספק התשלומים לא מכיר את המינוי הזה. יש לבקש מהשירות לתקן זאת.
told-refused-subscription-or-way-gone = המינוי הזה או אמצעי התשלום הזה כבר אינו בשירות.
told-refused-no-payout-account = אין בשירות חשבון העברות שלך שאפשר להפעיל.
told-refused-can-pay-out = כבר אפשר להעביר מהחשבון.
told-refused-not-ready-to-pay = אפשר לשלם רק חשבונית שהופקה בשירות ולא שולמה.
told-refused-invoice-or-way-gone = החשבונית הזאת או אמצעי התשלום הזה אינם בשירות.
told-refused-no-way-to-pay = אין בשירות אמצעי תשלום שנגבה מעצמו. יש לבקש מהשירות להגדיר אחד.
told-refused-message-password = השירות לא קיבל את הסיסמה להודעות. יש להזין אותה שוב בהגדרות החשבון.
told-refused-no-activation-code = אין בשירות קוד הפעלה למשתמש הזה.
told-refused-message-kind = השירות עדיין לא יכול לשלוח הודעה מהסוג הזה.
told-refused-not-ready-to-send = השירות שולח חשבונית רק כל עוד היא הופקה ולא שולמה.
told-refused-invoice-or-message-gone = החשבונית הזאת אינה בשירות, או שאין לו הודעה בשבילה.
told-refused-subscription = השירות לא מאפשר כאן את התוכנית הזאת, או דורש קודם כרטיס. לא שולם דבר.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = בוצעה
error-order-declined = נדחתה
error-order-timed-out = פג תוקפה
error-order-failed = נכשלה
error-no-such-invoice = אין חשבונית ”{ $id }“.
error-no-such-customer = אין לקוח ”{ $id }“.
error-record-kind = יש לכתוב ”invoice“ (חשבונית) או ”customer“ (לקוח).
error-customer-nowhere = הלקוח הזה אינו בשום שירות.
error-customer-under-contract = החוזה { $contract } של { $name } לא הסתיים. אי אפשר למחוק מי שיש לו חוזה; לא נשלח דבר.
error-customer-not-deletable = השירות לא מאפשר למחוק את { $name }. לא נשלח דבר.

told-clash-kept = נשמר כאן
told-clash-gone = כבר לא שם
told-clash-replaced = כבר לא שם: „{ $name }” במקומו
told-clash-taken = { $reference } כבר שייך לחשבונית אחרת; { $free } פנוי
told-clash-status-edited = { $status }, עם שינויים
told-clash-amount = { $amount }
told-clash-removed = הוסר
told-clash-absent = אינו כאן
told-clash-item = שורה „{ $name }”
told-clash-line = { $quantity } × { $price } עם { $tax } %
told-clash-line-named = „{ $name }”, { $line }
told-clash-line-described = { $line }, „{ $description }”
