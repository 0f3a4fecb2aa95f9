# הלוח שבצד: הסבר סכום, ייבוא, הדפסה, ייצוא נתונים.

## The panel at the side

explain-open = הסבר
explain-open-label = הסבר הסכום הזה
explain-title = איך { $name } מגיעה לסכומה
explain-body = כל צעד לפי הסדר. היכן שתוצאה עוגלה, המספר המדויק עומד לפניה.
explain-nothing = עדיין אין מה לחבר.
explain-what = מה
explain-how = איך
explain-exact = מדויק
explain-exact-none = לא עוגל
explain-result = סכום
explain-whole = החשבונית כולה
explain-line = שורה { $n }: { $name }
explain-line-nameless = שורה { $n }
step-line_gross = מחיר כפול כמות
step-line_allowance = הנחה על השורה
step-line_charge = תוספת על השורה
step-line_net = השורה לפני מס
step-line_tax = המס של השורה
step-line_sum = סכום השורות
step-allowance = הנחה
step-charge = תוספת
step-sub_amount = סכום לפני מס
step-tax = מס
step-tax_amount = סכום המסים
step-amount = סך הכול
step-due = נותר לתשלום
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate }%
import-open = ייבוא…
import-title = ייבוא חשבונית אלקטרונית
import-at = { $n } מתוך { $of }
import-seller = מאת
import-buyer = אל
import-number = מספר
import-kind = סוג
import-issued = הופקה
import-due = לתשלום עד
import-lines = שורות
import-form = תבנית
import-profile = פרופיל
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL בתוך PDF
import-in-pdf-cii = CII בתוך PDF
import-amount = סכום
import-stated = בקובץ
import-computed = חושב כאן
import-difference = הפרש
import-sub_amount = לפני מס
import-tax_amount = מס
import-same = זהה עד האגורה
import-differs = הקובץ והשורות שלו מגיעים לסכומים שונים
import-failures = { $n ->
    [one] כלל אחד של הפרופיל אינו מתקיים
    [two] שני כללים של הפרופיל אינם מתקיימים
   *[other] { $n } כללים של הפרופיל אינם מתקיימים
}
import-ignored = { $n ->
    [one] לחלק אחד אין כאן מקום והוא מושמט
    [two] לשני חלקים אין כאן מקום והם מושמטים
   *[other] ל־{ $n } חלקים אין כאן מקום והם מושמטים
}
import-twin = חשבונית במספר { $reference } כבר נמצאת כאן.
import-twin-show = לראות אותה
import-another = חשבונית זו היא של ”{ $seller }“, לא של העסק שלך. לאחר ייבוא היא תהיה טיוטה שלך אל הקונה שלה. הייבוא נועד לחשבוניות שנכתבו בתוכנה אחרת.
import-customer = הלקוח שלה
import-customer-found = { $name }, שכבר כאן
import-customer-new = לקוח חדש, { $name }
import-customer-search = חיפוש לקוח אחר
import-customer-count = { $n ->
    [0] אין לקוח מתאים.
    [one] לקוח אחד מתאים.
    [two] שני לקוחות מתאימים.
   *[other] { $n } לקוחות מתאימים.
}
import-go = ייבוא
import-go-twin = לייבא בכל זאת
import-busy = מייבא…
import-skip = לדלג על זו
import-skip-last = לדלג על זו ולסיים
import-done = { $name } יובאה.
import-done-many = יובאו { $n } מתוך { $of } קבצים.
drop-hint = שחרור כדי לראות את החשבוניות האלקטרוניות
drop-refused = אפשר לייבא רק קובצי XML ו־PDF. האחרים מושמטים.
print-open = הדפסה…
print-title = { $n ->
    [one] הדפסת חשבונית
    [two] הדפסת שתי חשבוניות
   *[other] הדפסת { $n } חשבוניות
}
print-what = מה מודפס
print-more = { $n ->
    [one] ועוד אחת
    [two] ועוד שתיים
   *[other] ועוד { $n }
}
print-none = למחשב הזה אין מדפסת. אפשר להוסיף אחת בהגדרות המערכת, או לשמור את ה־PDF.
print-printer = מדפסת
print-default = הרגילה של המערכת
print-copies = עותקים מכל אחת
print-copies-wrong = יש לתת מספר שלם, 1 עד { $most }.
print-view = פתיחה במציג
print-go = הדפסה
print-busy = מדפיס…
print-pages = { $n ->
    [one] עמוד אחד
    [two] שני עמודים
   *[other] { $n } עמודים
}
print-done = { $printer } קיבלה זאת כמשימה { $job }: { $invoices }, { $pages }.
print-unclear = לא היה אפשר לברר מה עלה בגורלה: הביטו במדפסת לפני הדפסה נוספת.
export-open = ייצוא…
export-title = ייצוא נתונים
export-format = מה
export-csv = טבלה של חשבוניות
export-csv-hint = CSV, שורה לכל חשבונית.
export-lines = טבלה של השורות שלהן
export-lines-hint = CSV, שורה לכל שורת פריט.
export-json = הכול
export-json-hint = JSON, לתוכנות אחרות.
export-pack = חבילת סוף החודש
export-pack-hint = לרואה החשבון: ZIP אחד של קובצי PDF, חשבוניות אלקטרוניות וטבלאות, עם סכומי ביקורת.
export-period = הופקו
period-this-month = החודש הזה
period-last-month = החודש שעבר
period-this-year = השנה
period-all = מאז ומתמיד
period-custom = ימים לבחירה
export-from = מיום
export-to = עד יום
export-days = { $from } עד { $to }
export-days-from = מ־{ $from } והלאה
export-days-to = עד { $to }
export-days-all = כל החשבוניות
export-backwards = היום האחרון קודם לראשון.
export-local = לגיליון במחשב הזה
export-local-hint = עם הסימן העשרוני והמפריד שלו; אחרת פסיק ונקודה, כמו בתקן.
export-go = לבחור היכן…
export-busy = כותב…
export-done = נכתב, { $invoices }:
export-numbers = מספרים: { $missing } חסרים, { $doubled } בשימוש כפול; הם רשומים ב־numbers.csv.

step-tax_included = המס הכלול
export-chosen = { $invoices }, כפי שנבחרו ברשימה
