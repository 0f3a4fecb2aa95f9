# גיבויים, נתונים שאינם נפתחים, דוחות תקלה.

settings-backup = גיבוי
settings-backup-body = עותק של הכול בקובץ אחד, שנבדק כשלם בעת יצירתו. סיסמאות ואסימונים אינם בו.
backup-practice = התרגול אינו מגובה. הנתונים האמיתיים מגובים, כפי שנקבע שם.
backup-never = עדיין אין גיבוי.
backup-last = הגיבוי התקין האחרון נוצר { $ago }.
backup-now = גיבוי עכשיו
backup-making = מגבה…
backup-made-said = { $name } נוצר ונבדק כשלם.
backup-reveal = הצגה
backup-whole-said = הגיבוי שלם: { $invoices }, { $customers }.
backup-of = נוצר { $ago }
backup-before = מה שהיה כאן לפני שחזור, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] חשבונית אחת
    [two] שתי חשבוניות
   *[other] { $n } חשבוניות
}
backup-sealed = חתום
backup-proved = נבדק כשלם { $ago }
backup-unproved = עדיין לא נבדק
backup-verify = בדיקה
backup-verifying = בודק…
backup-restore = שחזור…
backup-undo = חזרה אליו…
backup-other = קובץ אחר…
backup-every = מעצמו
backup-every-off = אף פעם
backup-every-daily = כל יום
backup-every-weekly = כל שבוע
backup-keep = לשמור את האחרונים
backup-folder = תיקייה
backup-choose-folder = בחירה…
backup-beside = התיקייה הזאת באותו דיסק כמו הנתונים. תיקייה בדיסק אחר, או כזאת שמועתקת למקום אחר, שורדת את אובדן המחשב הזה.
backup-seal = לחתום גיבויים במשפט סיסמה
backup-seal-body = איש לא יכול לקרוא גיבוי חתום בלי משפט הסיסמה שלו, ואיש לא יכול להחזיר אותו: אם המשפט אבד, גם הגיבוי אבד. יש לשמור אותו על נייר, רחוק מהמחשב הזה. מחזיק המפתחות שומר אותו לגיבויים שנעשים מעצמם.
backup-passphrase = משפט סיסמה
backup-passphrase-new = משפט סיסמה חדש
backup-passphrase-again = שוב אותו דבר
backup-passphrase-differs = השניים אינם זהים.
backup-plan-save = שמירה
backup-plan-said = הגיבויים נעשים כפי שנקבע.
nav-backup-failed = הגיבוי האחרון נכשל
verify-title = בדיקת גיבוי
restore-title = שחזור גיבוי
restore-holds = נוצר { $time } בגרסה { $version }, נבדק כשלם: { $invoices }, { $customers }.
restore-sum-draft = טיוטות: { $n }
restore-sum-ready = הופקו: { $n }
restore-sum-paid = שולמו: { $n }
restore-sum-canceled = בוטלו: { $n }
restore-lost = הכול כאן מוחלף. השתנו כאן מאז הגיבוי ואינם בו: { $invoices }, { $customers }. כאן עכשיו: { $now }.
restore-body = מה שכאן עכשיו מגובה קודם, כדי שאפשר יהיה לחזור אליו. ייתכן שחלק מהחשבונות יבקשו להיכנס שוב.
restore-type = כדי להמשיך יש להקליד { $word }
restore-word = שחזור
restore-go = שחזור
restore-going = משחזר…
restore-look = פתיחה
restore-close = סגירה
restore-said = הגיבוי שוחזר.
restore-said-paused = הגיבוי שוחזר. הסנכרון האוטומטי כבוי: כדאי לראות קודם מה ממתין, ייתכן שנשלח מאז.
restore-undo = ביטול הפעולה
restore-undone-said = מה שהיה כאן קודם חזר.
rescue-title = אי אפשר לפתוח את הנתונים שלך
rescue-body = הקובץ עם הנתונים פגום. הוא לא שונה, והוא נשמר בכל בחירה שתיעשה כאן.
rescue-back = חזרה לגיבוי
rescue-backup = הגיבוי התקין האחרון נוצר { $time }.
rescue-lost = השתנו מאז ואינם בו: { $invoices }, { $customers }.
rescue-lost-unknown = מה שהשתנה מאז אינו בו; כמה, כבר אי אפשר לקרוא.
rescue-none = לא נמצא גיבוי. אם יש אחד במקום אחר, אפשר לבחור אותו.
rescue-restore = שחזור הגיבוי הזה
rescue-said = הגיבוי שוחזר. הקובץ הפגום נשמר: { $path }
rescue-salvage = להציל את מה שעוד אפשר לקרוא
rescue-salvage-body = כותב כל רשומה שאפשר לקרוא, ואת המסמכים כפי שהופקו, ל־ZIP אחד שתוכנות אחרות פותחות.
rescue-salvage-go = שמירה…
rescue-saved = { $n ->
    [one] נשמרה רשומה אחת: { $path }
    [two] נשמרו שתי רשומות: { $path }
   *[other] נשמרו { $n } רשומות: { $path }
}
report-open = דוח תקלה…
report-title = דוח תקלה
report-body = מה שעוזר למצוא תקלה: גרסאות, הגדרות, כמה רשומות יש, והשורות האחרונות ביומן. בלי שמות, סכומים, כתובות או סיסמאות. אפשר לקרוא אותו כאן; הוא לא נשלח לשום מקום. אפשר לשמור אותו ולמסור למי שרוצים.
report-making = אוסף…
report-save = שמירה…
report-saved = נשמר: { $path }
