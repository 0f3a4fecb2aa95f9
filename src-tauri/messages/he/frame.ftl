# החלון בעברית: מה שכל מסך אומר, הכניסה והפעלה ראשונה.

app-name = Counterfoil
close = סגירה
loading = בטעינה
none-mark = —
nothing = כלום
dash = –
show = הצגה
show-more = הצגת { $n } נוספים
show-older = הצגת ישנים יותר
copy = העתקה
quoted = ”{ $text }“
copied-said = הועתק.
copy-failed = ההעתקה לא הצליחה. יש לסמן את הטקסט וללחוץ Ctrl C.
decide = להחלטה
undo = ביטול הפעולה
undo-changes = ביטול השינויים
try-again = ניסיון נוסף
of-what = { $act }: { $name }
ask-no = חזרה
search-clear = ניקוי החיפוש
search-found = { $n ->
    [0] לא נמצא דבר עבור ”{ $search }“
    [one] תוצאה אחת
    [two] שתי תוצאות
   *[other] { $n } תוצאות
}
search-found-first = יותר מ־{ $n } תוצאות
back-to-list = חזרה לרשימה
start-failed = ‏Counterfoil לא הצליחה לפתוח את הנתונים שלך
window-anew = החלון נעצר ונפתח מחדש. מה שהקלדת עדיין כאן, מלבד השנייה האחרונה.
error-detail = פרטים לדיווח על תקלה
error-internal = משהו השתבש בתוך Counterfoil. מה ששמור לא השתנה. נא לנסות שוב.

## Navigation

nav-label = ניווט ראשי
nav-invoices = חשבוניות
nav-customers = לקוחות
nav-sync = סנכרון
nav-settings = הגדרות
nav-waiting = { $n } בהמתנה

## First run

first-title = ברוך בואך אל Counterfoil
first-body = לכתוב חשבוניות, להדפיס אותן ולראות מתי מגיע הכסף, עם רשת ובלעדיה.
first-local-title = להתחיל במחשב הזה
first-local-body = בלי חשבון. הכול נשאר כאן; אפשר לחבר חשבון אחר כך.
first-local-go = כתיבת חשבונית
first-connect-title = חיבור חשבון
first-connect-body = הלקוחות והחשבוניות שלך מגיעים לכאן, ומה שנכתב נשלח עבורך.
first-connect-go = כניסה
first-practise-title = תרגול עם נתונים לדוגמה
first-practise-body = עסק בדוי עם חשבוניות להתנסות. שום דבר לא יוצא מהמחשב הזה.
first-practise-go = לראות
practice-bar = שום דבר כאן אינו אמיתי, והנתונים האמיתיים אינם משתנים.
practice-leave = יציאה מהתרגול
practice-goes = מה שנעשה בתרגול נעלם אז, כמו בעת סגירת התוכנה.
practice-begins = התרגול נפתח…
practice-ends = הנתונים האמיתיים נפתחים…
practice-left-said = התרגול נגמר. אלה הנתונים האמיתיים.
practice-notice = תרגול: { $title }
handed-practice-title = { $n ->
    [one] לפתוח את ”{ $name }“ בתרגול?
    [two] לפתוח שני קבצים בתרגול?
   *[other] לפתוח { $n } קבצים בתרגול?
}
handed-practice-body = מתבצע תרגול, ומה שנפתח כאן נעלם איתו. אפשר לפתוח בנתונים האמיתיים: התרגול מסתיים אז, ומה שנעשה בו נעלם.
handed-practice-leave = יציאה מהתרגול ופתיחה
handed-practice-here = פתיחה בתרגול
first-busy = רגע אחד…
first-connected = { $n ->
    [one] חשבון אחד מחובר
    [two] שני חשבונות מחוברים
   *[other] { $n } חשבונות מחוברים
}
first-back = דרכים אחרות להתחיל
first-promise = הנתונים נשמרים בתיקייה אחת במחשב הזה, והסיסמאות רק במחזיק המפתחות שלו.
