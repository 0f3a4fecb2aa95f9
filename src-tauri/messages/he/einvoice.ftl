# מה שחשבונית אלקטרונית אומרת מעבר לדף.

## An e-invoice

number-unread = זה לא מספר; כך נראה אחד: 1234.50.
number-read = נקרא כ־{ $number }.
einvoice-title = חשבונית אלקטרונית
profile-none = נייר בלבד
profile-en16931 = חשבונית אלקטרונית (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = נבדק רק מה שהדף צריך.
profile-en16931-hint = מה שלקוחות עסקיים באיחוד האירופי מקבלים.
profile-xrechnung-hint = מה שרשויות בגרמניה מבקשות.
profile-peppol-hint = מה שנשלח ברשת Peppol.
term-profile = נמסרת בתור
term-kind = סוג המסמך
kind-380 = חשבונית
kind-381 = חשבונית זיכוי
kind-384 = חשבונית מתוקנת
kind-326 = חשבונית חלקית
code-other = אחר: { $code }
term-preceding = חשבונית קודמת
term-preceding-date = התאריך שלה
term-buyer_reference = סימוכין של הקונה
term-buyer_reference-hint = ברשויות בגרמניה, ה־Leitweg-ID.
term-order = מספר הזמנה
term-contract = חוזה
term-project = פרויקט
term-delivery = נמסר
term-period-from = תקופה מ־
term-period-to = תקופה עד
term-means = אמצעי תשלום
means-usual = העברה לחשבון שלך
means-58 = העברת SEPA
means-30 = העברה
means-48 = כרטיס
means-10 = מזומן
means-57 = הסכם קבוע
means-97 = קיזוז בין הצדדים
term-payment_terms = תנאי תשלום במילים
term-prepaid = כבר שולם
term-prepaid-hint = מופחת ממה שנותר לתשלום.
term-exemption = מדוע אין מס: { $category }
term-exemption-hint = מופיע במסמך. אפשר לכתוב סיבה אחרת, או להשאיר אותה.
category-S = חייב במס
category-Z = שיעור אפס
category-E = פטור
category-AE = היפוך חיוב
category-K = בתוך האיחוד
category-G = ייצוא
category-O = אינו חייב במס
category-L = האיים הקנריים
category-M = סאוטה ומלייה
category-usual = רגיל
term-category = סוג המס
term-category-reason = הסיבה ניתנת מתחת לסכום הכולל.
term-unit = יחידה
unit-C62 = יחידה אחת
unit-HUR = שעה
unit-DAY = יום
unit-MON = חודש
unit-KGM = קילוגרם
unit-MTR = מטר
unit-MTK = מטר רבוע
unit-LTR = ליטר
unit-KMT = קילומטר
unit-LS = סכום כולל
unit-other = יחידה אחרת
unit-named = יחידה { $code }
unit-code = קוד היחידה
unit-code-hint = מהמלצה 20 של UN/ECE, כגון TNE לטון.
item-details-n = פרטי שורה { $n }
item-details-key = יחידה, סוג מס, הנחות (Alt Enter)
item-details-more = נמסר עוד עבור חשבוניות אלקטרוניות
item-details-changes = { $n ->
    [one] הנחה או תוספת אחת
    [two] שתי הנחות או תוספות
   *[other] { $n } הנחות או תוספות
}
adjustment-allowance = הנחה
adjustment-charge = תוספת
adjustment-add-allowance = הוספת הנחה
adjustment-add-charge = הוספת תוספת
adjustment-label = { $kind } { $n }
adjustment-mode = ב־
adjustment-reason = סיבה
adjustment-remove = הסרת { $kind } { $n }
adjustment-alone-off = מנוכה רק ממה שמחויב במס של { $rate } %.
adjustment-alone-off-untaxed = מנוכה רק ממה שללא מס.
adjustment-alone-on = נוסף רק למה שמחויב במס של { $rate } %.
adjustment-alone-on-untaxed = נוסף רק למה שללא מס.
adjustment-share = לחלק בין כל השיעורים
adjustment-shared = חולק בין כל השיעורים.
adjustment-of-rate = מתוך מה שמחויב במס של { $rate } %
adjustment-of-untaxed = מתוך מה שללא מס
adjustment-of-nothing = דבר אינו מחויב במס של { $rate } %, ולכן הסכום כאן הוא אפס.
adjustment-of-nothing-untaxed = הכול מחויב במס, ולכן הסכום כאן הוא אפס.
adjustment-rest = לא לכל שיעור יש חלק.
sum-lines = סכום השורות
sum-allowances = הנחות
sum-charges = תוספות
total-untaxed = ללא מס, { $category }, על { $base }
total-untaxed-unsaid = ללא מס, על { $base }
sum-prepaid = כבר שולם
sum-rounding = עיגול
sum-due = נותר לתשלום
rule-proposal = חשבונית אלקטרונית נבדקת כשהמס מעוגל על הסכום של כל שיעור; בחשבונית הזאת הוא מעוגל בכל שורה.
rule-proposal-take = לעגל על הסכום
failures-title = { $n ->
    [0] לא חסר דבר לחשבונית האלקטרונית
    [one] דבר אחד חסר לחשבונית האלקטרונית
    [two] שני דברים חסרים לחשבונית האלקטרונית
   *[other] { $n } דברים חסרים לחשבונית האלקטרונית
}
failure-fatal = נחוץ
failure-advice = עצה
failure-jump = מעבר לשם
failure-jump-to = מעבר לשדה של: { $message }
jump-back = חזרה לחשבונית
