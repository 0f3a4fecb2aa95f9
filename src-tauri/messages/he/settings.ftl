# חשבונות והגדרות.

## Accounts

accounts-title = חשבונות
accounts-none = אין חשבון מחובר. גם בלעדיו אפשר לכתוב, להדפיס, לייצא ולסמן חשבוניות כשולמו; חשבון שולח אותן ומודיע מה שולם.
account-age = נתונים שנקראו { $ago }
account-connected = מחובר
account-choose_service = לבחור שירות
account-sign_in_needed = נדרשת כניסה
account-other_user = אדם אחר
account-practice = תרגול
account-practise-again = תרגול מחדש
account-add = חיבור חשבון
account-connected-said = החשבון מחובר.
account-remove = הסרה
account-remove-title = להסיר את { $name }?
account-remove-body = מה שהגיע מהשירות מוסר מהמחשב הזה, והסיסמה ממחזיק המפתחות. שינויים שעוד לא נשלחו יאבדו. השירות שומר את שלו.
account-remove-confirm = הסרה
account-removed-said = { $name } הוסר.
connect-url = כתובת השירות
connect-url-hint = Trincico; רק https.
connect-way = דרך הכניסה
connect-way-password = דוא״ל וסיסמה
connect-way-token = אסימון
connect-user = דוא״ל
connect-secret-password = סיסמה
connect-secret-token = אסימון
connect-secret-hint = נכנס למחזיק המפתחות של המחשב הזה ולשום מקום אחר.
connect-name = שם לחשבון הזה
connect-name-hint = לא חובה; למשל שם העסק שלך.
connect-go = חיבור
connect-busy = מתחבר…
services-body = עם איזה מאלה עובדים כאן?
services-none = בחשבון הזה עדיין אין שירות. יש ליצור אחד בשירות ולחזור.
sign-in-body = השירות מבקש כניסה מחדש. מה שממתין לשליחה נשמר.
sign-in-other = נכנס אדם אחר מזה שהנתונים האלה שלו. יש להיכנס בתור אותו אדם; עד אז שום דבר לא נשלח.
sign-in-user-hint = להשאיר ריק כדי להשתמש באסימון.
sign-in-secret = סיסמה או אסימון
sign-in-go = כניסה

## Settings

settings-sections = חלקים
settings-business = העסק
settings-business-body = מודפס בכל חשבונית בתור השולח.
settings-documents = מסמכים
settings-documents-body = איך נראות חשבוניות מעכשיו. מה שהופק שומר על מראהו.
settings-accounts = חשבונות
settings-accounts-body = לא חובה: שירותים ששולחים חשבוניות עבורך ומודיעים מה שולם.
settings-appearance = מראה
settings-appearance-body = לפי המערכת, אלא אם נבחר אחרת.
settings-data = הנתונים שלך
settings-data-body = הכול נמצא בתיקייה הזאת.
settings-keys = מקשים
settings-keys-body = שום דבר לא צריך עכבר.
settings-about = אודות
theme-system = מערכת
theme-light = בהיר
theme-dark = כהה
zoom-label = הגודל של הכול
zoom-said = גודל: { $size }
about-version = Counterfoil { $version }
about-body = החלק של החשבון שנשאר אצלך.
business-name = שם העסק
business-bank = בנק
business-iban = IBAN
business-bic = BIC
business-currency = מטבע רגיל
business-days = ימים לתשלום
business-days-wrong = יש לתת ימים שלמים, 0 עד 3650, או להשאיר ריק.
business-save = שמירת העסק
business-saved = פרטי העסק נשמרו.
business-unsaved = עדיין לא נשמר
documents-save = שמירת המסמכים
documents-saved = המסמכים נשמרו.
look-template = תבנית
template-classic = קלאסית
template-modern = מודרנית
template-compact = חסכונית
template-din5008 = DIN 5008
look-accent = צבע הדגשה
look-accent-pick = בחירת צבע
look-accent-text = צבע בשש ספרות
look-accent-placeholder = ללא
look-accent-none = ללא צבע
look-accent-hint = הוא מוכהה היכן שלבן עליו היה קשה לקריאה.
look-accent-wrong = יש לתת צבע כ־# ושש ספרות, 0 עד 9 ו־a עד f, או להשאיר ריק.
look-paper = נייר
paper-a4 = A4
paper-letter = US Letter
look-language-hint = היכן שללקוח אין שפה משלו.
look-code = קוד תשלום (ליישומי בנק) לצד פרטי התשלום
sample-of = { $name }, החשבונית החדשה ביותר שלך, עם הבחירות האלה.
sample-none = חשבונית מומצאת עם הבחירות האלה.
sample-item = פריט לדוגמה
logo-label = לוגו
logo-hint = PNG, JPEG או SVG, מודפס בראש הדף.
logo-none = אין לוגו
logo-alt = הלוגו שלך
logo-remove = הסרת הלוגו
logo-too-large = התמונה גדולה מ־4 MB. יש לבחור קטנה יותר; הלוגו לא השתנה.

## Language

settings-language = שפה
settings-language-body = של החלון הזה. למה שלקוחות מקבלים יש שפה משלו.
language-label = שפת החלון
language-system = כמו המחשב הזה

settings-notices = הודעות
settings-notices-body = מה שהמערכת אומרת כשמביטים במקום אחר.
notice-invoice_paid = חשבונית שולמה
notice-payout_arrived = הגיעה העברה
notice-payout_failed = העברה נכשלה
notice-payout_returned = העברה חזרה אחרי שהגיעה
notice-said = { $title }: { $body }
