# לקוחות, ומה שחשבוניות אלקטרוניות רוצות לדעת עליהם.

## For e-invoices, of a business or a customer

trade-title = לחשבוניות אלקטרוניות
trade-empty = לא נמסר דבר
trade-body-customer = נשאר במחשב הזה. מודפסת הכתובת שלמעלה; חשבונית אלקטרונית צריכה את חלקיה.
trade-body-here = נשאר במחשב הזה.
trade-body-business = מודפסת הכתובת שלמעלה; חשבונית אלקטרונית צריכה את חלקיה. מספר העוסק שלך הוא זה שלמעלה.
address-street = רחוב ומספר
address-additional = שורה שנייה
address-third = שורה שלישית
address-postcode = מיקוד
address-city = עיר
address-subdivision = אזור
address-country = מדינה
address-country-none = לא נמסר
trade-registration = מספר רישום
trade-registration-hint = במרשם החברות.
trade-tax_registration = מספר מס מקומי
trade-tax_registration-hint = אם אין מספר עוסק.
trade-trading_name = שם מסחרי
trade-contact_name = איש קשר
trade-language = שפת המסמכים
language-usual = כמו העסק
language-en = אנגלית
language-de = גרמנית
language-fr = צרפתית
language-es = ספרדית
language-it = איטלקית
language-pl = פולנית
language-pt = פורטוגזית
language-nl = הולנדית
electronic-scheme = חשבוניות אלקטרוניות נשלחות אל
electronic-none = לא נמסר
electronic-address = כתובת אלקטרונית
scheme-EM = דוא״ל
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (גרמניה)
scheme-0009 = SIRET (צרפת)
scheme-vat = מספר מע״מ, { $country }
scheme-other = סכמה אחרת
scheme-code = סכמה
scheme-code-hint = הקוד שלה ברשימת EAS, ארבעה תווים.

## Customers

customer-new = לקוח חדש
customer-search = חיפוש שם, דוא״ל, טלפון
customers-grid = לקוחות לפי שם
customers-first = הלקוח הראשון שלך
customers-first-body = לקוחות שנוצרו בעת כתיבת חשבונית מופיעים גם כאן.
customers-not-found = לא נמצא איש עבור ”{ $search }“
customers-not-found-body = החיפוש היה בשמות, בכתובות דוא״ל ובמספרי טלפון.
customer-panel = לקוח
customer-none = לא נבחר לקוח
customer-none-body = אפשר לבחור מהרשימה, או ללחוץ N כדי ליצור חדש.
customer-here = אלה נשארים במחשב הזה ומודפסים בחשבונית.
customer-here-address = כפי שהיא מודפסת בחשבוניות שנכתבות כאן; נשארת במחשב הזה.
customer-vat = מספר מע״מ
vat-form = מספרי מע״מ שמתחילים כך נראים כמו { $form }. מספר זה מודפס כמות שהוא.
customer-save = שמירה
customer-saved = { $name } נשמר.
customer-delete = מחיקה
customer-delete-title = למחוק את { $name }?
customer-delete-body = חשבוניות שכבר נכתבו שומרות על הטקסט שלהן.
customer-erase-title = למחוק את { $name } גם בשירות?
customer-erase-body = השירות מסיר לתמיד את השם, הכתובת וכל פרט אישי אחר; חוזים וחשבוניות נשארים שם בלי שם. גם כאן הלקוח נעלם, אלא אם חשבוניות מציינות אותו.
customer-erase-confirm = מחיקת { $name } לתמיד
