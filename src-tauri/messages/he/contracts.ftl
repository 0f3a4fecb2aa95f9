# חוזים, הקטלוג, ומה שעסק מנויים מפיק מעצמו.

## Contracts

contract-search = חיפוש מספר, לקוח, תוכנית
contracts-grid = חוזים
contract-panel = חוזה
contract-plan = תוכנית
contract-balance = יתרה
contract-next = חיוב ב־{ $day }
contract-number = מספר
contract-since = מאז
contract-until = עד
contract-next-billing = החיוב הבא
contract-pays = אמצעי תשלום
contract-pays-none = לא שמור דבר
contract-notes = הערות
contract-suspended = החיוב על החוזה הזה נעצר.
contract-phases = שלבים
contract-in_trial = בניסיון
contract-active = פעיל
contract-ended = הסתיים
phase-trial = ניסיון
phase-normal = רגיל
phase-inactive = לא פעיל
contracts-not-found = לא נמצא חוזה עבור ”{ $search }“
contracts-not-found-body = החיפוש היה במספרים, בלקוחות, בתוכניות ובמזהים.
contracts-none = עדיין אין חוזים
contracts-none-body = חוזה מתחיל כשהזמנה מבוצעת.
contract-none = לא נבחר חוזה
contract-none-body = אפשר לבחור אחד מהרשימה כדי לראות מה עבר עליו ובמה משתמשים לפיו.
not-read = עדיין לא נקרא.
contract-usage = שימוש
usage-add = הוספת שימוש
usage-body = החיוב על { $quantity } יבוא אחרי היום שנקבע. עד אז אפשר להסיר זאת.
usage-none = אין שימוש.
usage-billed = חויב ב־{ $day }
usage-due = חיוב אחרי { $day }
usage-remove = הסרה
usage-remove-title = להסיר { $quantity } × { $name }?
usage-remove-body = לא יהיה על זה חיוב.
usage-remove-confirm = הסרת השימוש
contract-components = רכיבים
component-add = הוספת רכיב
component-body = החיוב על { $quantity } יהיה מיום ההתחלה והלאה.
components-none = אין רכיבים.
component-until = עד { $day }
component-since = מאז { $day }
contract-lines = שורות לחשבונית הבאה
line-add = הוספת שורה
line-body = בחשבונית הבאה תעמוד הכמות { $quantity }.
lines-none = אין שורות.
line-waits = ממתינה לחשבונית הבאה
contract-discounts = הנחות
discount-percent = { $n }%
part-title = להוסיף את { $what } לחוזה של { $name }?
part-component = רכיב
part-choose = בחירה…
part-quantity = כמות
part-price = מחיר ליחידה
part-due = חיוב אחרי
part-start = מיום
part-text = טקסט בחשבונית
contract-end = סיום החוזה
contract-end-look = מה יקרה אם החוזה יסתיים?
contract-would-end = הוא יסתיים ב־{ $day }.
contract-end-unknown = השירות לא אומר מתי הוא יכול להסתיים.
contract-last-invoice = תבוא אחריו חשבונית אחרונה על { $amount }.
contract-no-last-invoice = לא תבוא אחריו חשבונית אחרונה.
contract-end-title = לסיים את החוזה של { $name }?
contract-end-body = החוזה { $number } מסתיים ב־{ $day }. אי אפשר לבטל זאת מכאן.
contract-end-confirm = סיום החוזה של { $name }
self-service = הדף של הלקוח עצמו
self-service-body = מי שפותח את הדף הזה פועל בשם הלקוח. הדף פתוח למשך שעה, אצל:
self-service-open = פתיחה בדפדפן

## The catalogue, orders and webhooks

catalogue-tabs = חלקי הקטלוג
catalogue-offers = תוכניות
catalogue-orders = הזמנות
catalogue-webhooks = וובהוקים
offers-none = לא מוצע דבר
offers-none-body = תוכניות נוצרות ב-billwerk. הן יופיעו כאן בסנכרון הבא.
offer-no-variants = לא נמכרת בשום מסלול.
offer-approval = הזמנות צריכות אישור.
length-day = { $n ->
    [one] יום אחד
    [two] יומיים
   *[other] { $n } ימים
}
length-week = { $n ->
    [one] שבוע אחד
    [two] שבועיים
   *[other] { $n } שבועות
}
length-month = { $n ->
    [one] חודש אחד
    [two] חודשיים
   *[other] { $n } חודשים
}
length-year = { $n ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $n } שנים
}
offer-setup = { $amount } פעם אחת
offer-runs = לתקופה של { $period }
offer-notice = הודעה מראש: { $period }
offer-includes = כולל { $what }
offer-hidden = מוסתר
orders-from-here = הזמנות שנוצרו מכאן. לשירות אין רשימה של כל ההזמנות שלו.
orders-none = עדיין לא נוצרה הזמנה מכאן.
order-new = הזמנה חדשה
order-open = פתוחה
order-approved = אושרה
order-completed = בוצעה
order-declined = נדחתה
order-search = חיפוש לקוח או חוזה
order-whom = עבור
order-new-contract = חוזה חדש עבור
order-changes = שינוי החוזה
order-variant = תוכנית
order-coupon = קופון
order-bill-now = חיוב מיידי על מה שנוצל עד עכשיו
order-look = לראות כמה זה יוצא
order-make = יצירת ההזמנה
order-made = ההזמנה נוצרה. אין לה תוקף עד שתבוצע.
order-commit = ביצוע
order-commit-title = לבצע את ההזמנה של { $name }?
order-commit-body = החוזה יתחיל לפעול. החיוב: { $amount }. אי אפשר לבטל זאת.
order-commit-unpriced = החוזה יתחיל לפעול ויחויב; השירות לא מוסר בכמה. אי אפשר לבטל זאת.
order-approve = אישור
order-approve-title = לאשר את ההזמנה של { $name }?
order-approve-body = אחר כך אפשר יהיה לבצע את ההזמנה ({ $name }, { $amount }).
order-approve-unpriced = אחר כך אפשר יהיה לבצע את ההזמנה ({ $name }). השירות לא מוסר את הסכום.
order-decline = דחייה
order-decline-title = לדחות את ההזמנה של { $name }?
order-decline-body = מההזמנה ({ $amount }) לא יצא אז דבר.
order-decline-unpriced = מההזמנה לא יצא אז דבר.
webhook-new = וובהוק חדש
webhook-url = כתובת (https)
webhook-events = מקבל הודעה על
webhook-save = שמירת הוובהוק
webhook-edit = שינוי
webhook-change-body = השירות לא יכול לשנות וובהוק: נוצר חדש, ואז זה מוסר.
webhook-remove = הסרה
webhook-remove-title = להסיר את הוובהוק { $url }?
webhook-remove-body = הכתובת לא תקבל עוד הודעות על דבר.
webhooks-none = אף כתובת לא מקבלת הודעות על אירועים.
webhooks-body = billwerk פונה לכתובות האלה כשמתרחש אחד האירועים שנבחרו.

## Invoices that a service issues by itself

billed-switch = אילו חשבוניות
billed-own = נכתבו כאן
billed-service = מ־billwerk
billed-tabs = מה שהופק וטיוטות
billed-issued = הופקו
billed-drafts = טיוטות
billed-search = חיפוש מספר, נמען
billed-grid = חשבוניות מ־billwerk
billed-panel = חשבונית מ־billwerk
billed-invoice = חשבונית
billed-credit = חשבונית זיכוי
billed-draft = טיוטה
billed-draft-of = טיוטה עבור { $name }
billed-date = תאריך
billed-kind = סוג
billed-due = לתשלום עד
billed-sent = נשלחה
billed-recipient = נמען
billed-from = הופקה על ידי { $name }
billed-not-found = לא נמצא דבר עבור ”{ $search }“
billed-not-found-body = החיפוש היה במספרים, בנמענים ובמזהים.
billed-none = עדיין לא הופק דבר
billed-no-drafts = אין טיוטות
billed-none-body = השירות מפיק אותן מעצמו כשיש חיוב על חוזה.
billed-pick = לא נבחרה חשבונית
billed-pick-body = אפשר לבחור אחת מהרשימה כדי לראות אותה כפי שהשירות מוסר אותה.
billed-contract = החוזה
billed-pdf = הבאת ה־PDF מהשירות
billed-pdf-kept = שמירת ה־PDF של השירות
billed-saved = נשמר: { $path }
billed-open-file = פתיחה
billed-send = שליחה עכשיו
billed-send-title = לשלוח את החשבונית אל { $name }?
billed-send-body = השירות יוצר חשבונית על { $amount } ושולח אותה אל { $name }. אי אפשר לבטל זאת.
billed-send-confirm = שליחת { $amount }
billed-send-unpriced = השירות יוצר מזה חשבונית ושולח אותה אל { $name }; הוא לא מוסר את הסכום. אי אפשר לבטל זאת.
billed-send-plain = שליחת החשבונית
stated-lines = שורות
stated-what = עבור
stated-vat = מס { $rate } %
stated-none = השירות לא מוסר את השורות.
sum-vat = מס
sum-total = סך הכול
stated-differs = זה מה שהשירות מוסר. לפי החישוב כאן השורות מגיעות ל־{ $amount }.
