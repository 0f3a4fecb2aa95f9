# כתיבת חשבונית.

## The editor

editor-label = עריכת חשבונית
editor-new = חשבונית חדשה
editor-edit = עריכת { $name }
editor-kept = נשמר במחשב הזה { $ago }
editor-untouched = נשמר במחשב הזה תוך כדי הקלדה
editor-close = סגירה; מה שהוקלד נשמר
editor-discard = השלכה
editor-save = שמירה
editor-save-key = שמירה כטיוטה (Ctrl S)
editor-save-ready = שמירה והפקה
editor-save-ready-key = שמירה והפקה (Ctrl Enter)
editor-page = הדף כפי שיודפס
editor-show-page = דף
editor-show-form = טופס
field-reference = מספר
field-status = מצב
field-customer = לקוח
field-currency = מטבע
field-issue_date = תאריך הפקה
field-due_date = לתשלום עד
field-account = נשלחת אל
account-none = אף אחד: רק המחשב הזה
field-tax_rule = עיגול המס
field-note = הערה מתחת לסכום
field-items = פריטים
field-amount = סך הכול
field-name = פריט
field-description = תיאור
field-price = מחיר
field-quantity = כמות
field-tax = מע״מ %
field-business_name = שם העסק
field-first_name = שם פרטי
field-last_name = שם משפחה
field-email = דוא״ל
field-phone = טלפון
field-address = כתובת
field-tax_id = מספר עוסק
field-of-item = פריט { $n }, { $field }
customer-placeholder = להקליד שם, או ליצור חדש
customer-make = לקוח חדש ”{ $name }“
customer-make-empty = לקוח חדש
customer-add = הוספת לקוח
date-placeholder = DD.MM.YYYY
date-hint = איך שכותבים: 29.11., ‎+14, היום
date-unread = זה לא תאריך; כך נראה אחד: 29.11.2026.
date-calendar = בחירה מלוח שנה: { $label }
month-previous = החודש הקודם
month-next = החודש הבא
currency-none = ללא
currency-common = נפוצים
currency-all = הכול
item-name-placeholder = מה נמכר
item-description-placeholder = תיאור
item-cell = { $field }, שורה { $n }
item-add = הוספת שורה
item-remove = הסרה
item-remove-n = הסרת שורה { $n }
item-remove-key = הסרה (Ctrl Shift Backspace)
item-removed = ”{ $name }“ הוסר.
item-removed-empty = השורה הוסרה.
item-moved = הועבר לשורה { $n }
items-hint = Enter: השורה הבאה · Alt ↑↓: הזזה · Alt Enter: עוד · הדבקת טבלה
items-pasted = { $n ->
    [one] הודבקה שורה אחת.
    [two] הודבקו שתי שורות.
   *[other] הודבקו { $n } שורות.
}
items-pasted-beyond = הודבק. מה שמעבר לעמודות של פריט נמצא בתיאור שלו.
items-left-out = { $n ->
    [one] שורה אחת הושמטה: { $rows }.
    [two] שתי שורות הושמטו: { $rows }.
   *[other] { $n } שורות הושמטו: { $rows }.
}
rule-per_line = בכל שורה
rule-per_line-hint = המס של כל שורה מעוגל, ואז מחובר.
rule-per_rate = על הסכום של כל שיעור
rule-per_rate-hint = שורות באותו שיעור מחוברות, ואז מחושב המס.
total-sub = סכום ביניים
total-tax = מע״מ { $rate } % על { $base }
total-amount = סך הכול
total-none = עדיין אי אפשר לחשב את הסכום.
total-outside = { $n ->
    [one] שורה אחת אינה בסכום: { $rows }
    [two] שתי שורות אינן בסכום: { $rows }
   *[other] { $n } שורות אינן בסכום: { $rows }
}
total-other-per_line = בעיגול אחד לכל שיעור זה היה { $amount } ({ $difference }).
total-other-per_rate = בעיגול בכל שורה זה היה { $amount } ({ $difference }).
rule-followed-per_line = Trincico מעגל את המס בכל שורה: הסכום הכולל יהיה { $amount } במקום { $before }.
rule-followed-per_rate = במחשב הזה המס מעוגל פעם אחת לכל שיעור: הסכום הכולל יהיה { $amount } במקום { $before }.
rule-followed-mirrored = המס מעוגל כמו בחשבונית שאליה הוא מתייחס: הסכום הכולל יהיה { $amount } במקום { $before }.
missing-title = { $n ->
    [one] דבר אחד חסר לפני שאפשר להפיק
    [two] שני דברים חסרים לפני שאפשר להפיק
   *[other] { $n } דברים חסרים לפני שאפשר להפיק
}

## A record that changed while it was being edited
changed-title = { $name } השתנה בזמן הכתיבה
changed-body = מישהו שינה את זה בשירות, או בחלון אחר. שמירה מחליפה אותו במה שהוקלד, גם שם. חזרה משאירה כאן את מה שהוקלד, בלי לשמור.
changed-confirm = לשמור את מה שהקלדתי

field-prices_include_tax = המחירים כוללים מע״מ
rule-included-hint = המחירים כוללים מע״מ: הוא מחולץ מהסכום של כל שיעור.
total-sub-included = ללא מע״מ
total-tax-included = כולל מע״מ { $rate } % על { $base }
