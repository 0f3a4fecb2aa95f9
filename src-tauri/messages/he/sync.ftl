# מה שממתין, מה שיצא מכל ריצה, מה שהתבקש.

## Sync

sync-state = מצב העניינים
sync-local = רק במחשב הזה
sync-local-more = שום דבר לא נשלח לשום מקום.
sync-running = בסנכרון
sync-ended = הסנכרון הסתיים. { $state }
sync-synced = סונכרן { $ago }
sync-never = עדיין לא סונכרן
sync-offline = ללא חיבור
sync-practice-off = התרגול נגמר
sync-practice-off-more = גרסה קודמת שמרה אותו בין הרשומות האמיתיות. אפשר להסיר אותו בהגדרות.
sync-offline-since = ללא חיבור מאז { $since }
sync-offline-more = כל מה שנעשה נשמר כאן.
sync-offline-pending = { $n ->
    [one] שינוי אחד נשמר כאן ויישלח אחר כך.
    [two] שני שינויים נשמרים כאן ויישלחו אחר כך.
   *[other] { $n } שינויים נשמרים כאן ויישלחו אחר כך.
}
sync-pending-count = { $n ->
    [one] שינוי אחד לשליחה
    [two] שני שינויים לשליחה
   *[other] { $n } שינויים לשליחה
}
sync-pending-soon = יישלח בקרוב.
sync-paused = הסנכרון האוטומטי כבוי.
sync-decide = { $n ->
    [one] רשומה אחת זקוקה לך
    [two] שתי רשומות זקוקות לך
   *[other] { $n } רשומות זקוקות לך
}
sync-decide-more = שום דבר לא אבד. ההחלטה תחת סנכרון.
sync-failed = הסנכרון האחרון לא הסתיים
sync-sign-in = נדרשת כניסה מחדש
sync-sign-in-more = מה שממתין נשמר. הכניסה תחת הגדרות.
sync-other-user = נכנס אדם אחר
sync-other-user-more = שום דבר לא נשלח עד שייכנס האדם הנכון.
sync-choose = לבחור שירות
sync-choose-more = נותר צעד אחד תחת הגדרות.
sync-now = סנכרון עכשיו
sync-cancel = עצירת הסנכרון
sync-automatic = לשלוח ולקבל אוטומטית.
sync-automatic-body = כשזה כבוי, שינויים נשמרים כאן עד ללחיצה על סנכרון עכשיו.
sync-conflicts = שונה בשני מקומות
sync-conflicts-body = שני הערכים נשמרים. שום דבר לא נשלח עד שתיעשה בחירה.
conflict-totals = סכום כאן { $mine }, בשירות { $theirs }
conflict-totals-same = סכום { $mine } בשני הצדדים
sync-parked-title = הונח בצד
sync-parked-body = השירות סירב לאלה כמה פעמים. כאן הם בטוחים; אפשר לתקן או לנסות שוב.
sync-pending-title = ממתין לשליחה
sync-pending-body = אלה שמורים כאן ויוצאים בסדר הזה.
sync-unknown = העברות לא ברורות
sync-unknown-body = עדיין לא ידוע אם הגיעו.
sync-no-account = שום דבר לא ממתין לשליחה
sync-no-account-body = אין חשבון מחובר: כל מה שנעשה נשמר במחשב הזה. עם חשבון החשבוניות נשלחות עבורך, והשירות מודיע מה שולם.
sync-nothing = שום דבר לא ממתין
sync-nothing-body = כל שינוי הגיע לשירות.
column-record = רשומה
column-what = מה קורה
column-since = מאז
column-actions = פעולות
kind-invoice = חשבונית
kind-customer = לקוח
sync-tabs = תצוגות הסנכרון
sync-tab-waiting = ממתין
sync-tab-history = היסטוריה
sync-tab-requests = בקשות
column-answer = תשובה אחרונה
record-gone = זה כבר לא במחשב הזה.
history-none = עדיין לא סונכרן דבר
history-none-body = כל סנכרון נרשם כאן: מה הגיע, מה נשלח ואיך הסתיים.
history-shown = { $n ->
    [one] מוצגת ריצה אחת.
    [two] מוצגות שתי ריצות.
   *[other] מוצגות { $n } ריצות.
}
run-nothing = אין חדש
run-nothing-times = אין חדש, { $times } פעמים מאז { $since }
run-times = { $title }, { $times } פעמים מאז { $since }
run-received = התקבל: { $what }
run-invoices = { $n ->
    [one] חשבונית אחת
    [two] שתי חשבוניות
   *[other] { $n } חשבוניות
}
run-customers = { $n ->
    [one] לקוח אחד
    [two] שני לקוחות
   *[other] { $n } לקוחות
}
run-sent = נשלח: { $what }
run-changes = { $n ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $n } שינויים
}
run-unreadable = { $n ->
    [one] רשומה אחת בשירות לא הובנה
    [two] שתי רשומות בשירות לא הובנו
   *[other] { $n } רשומות בשירות לא הובנו
}
run-ended-running = בעיצומו
run-ended-interrupted = נקטע
run-ended-cancelled = נעצר על ידך
run-ended-offline = ללא חיבור
run-ended-unavailable = השירות ביקש להמתין
run-ended-sign_in_needed = נדרשה כניסה מחדש
run-ended-other_user = היה מחובר אדם אחר
run-ended-early = לא הסתיים
run-records = מה עלה בגורל כל רשומה
run-rest = { $n ->
    [one] ועוד אחת
    [two] ועוד שתיים
   *[other] ועוד { $n }
}
effect-arrived = הגיעה
effect-sent = נשלחה
effect-conflict = התנגשות
effect-set_aside = הונחה בצד
effect-waits = עדיין ממתינה
requests-body = הבקשות האחרונות ששינו משהו או נכשלו. סיסמאות, אסימונים ופרטי בנק מוסתרים לפני שנכתב דבר.
requests-failed = רק מה שנכשל
requests-account = חשבון
requests-every-account = כל החשבונות
requests-none = עדיין לא התבקש דבר
requests-none-body = מה שנשלח לשירות רשום כאן, עם התשובה.
requests-none-found = אין כאן דבר
requests-none-found-body = אין בקשה שמורה מהסוג הזה.
requests-shown = { $n ->
    [one] מוצגת בקשה אחת.
    [two] מוצגות שתי בקשות.
   *[other] מוצגות { $n } בקשות.
}
request-ms = { $n } ms
request-sent = נשלח
request-received = התקבל
request-no-body = ריק.
request-account = חשבון: { $name }.
request-fault = מדוע: { $fault }.
outcome-succeeded = נעשה
outcome-not_sent = לא נשלח
outcome-rejected = נדחה
outcome-absent = לא קיים
outcome-unknown = לא ברור
outcome-succeeded-body = השירות עשה זאת.
outcome-not_sent-body = שום דבר לא יצא מהמחשב הזה.
outcome-rejected-body = השירות ענה שלא עשה זאת.
outcome-unknown-body = זה יצא מהמחשב הזה ואין תשובה שמכריעה; הסנכרון הבא יבדוק מה עלה בגורלו.
fault-offline = לא היה אפשר להגיע לשירות
fault-tls = החיבור המאובטח לא נוצר
fault-timed_out = אין תשובה בזמן
fault-sign_in_needed = נדרשת כניסה מחדש
fault-other_user = מחובר אדם אחר
fault-forbidden = לכניסה הזאת אסור לעשות זאת
fault-not_found = זה לא שם
fault-already_exists = זה כבר קיים
fault-status_denied = המצב שלו לא מאפשר
fault-not_processable = השירות לא יכול לעבד זאת כך
fault-invalid = משהו בו לא התקבל
fault-too_many = יותר מדי בקשות; הוא ביקש להמתין
fault-unavailable = השירות נכשל
fault-malformed = התשובה לא הייתה מובנת
fault-refused = המחשב הזה לא שולח דבר כזה
stage-starting = מתחיל…
stage-profile = פרופיל
stage-customers = לקוחות
stage-invoices = חשבוניות
stage-sending = שליחה
stage-of = { $stage }: { $done } מתוך { $total }
stage-done = { $stage }: { $done }
