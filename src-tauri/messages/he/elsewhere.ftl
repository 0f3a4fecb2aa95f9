# חשבונות של מערכות אחרות: איך הם מחוברים, ומה מוצג מכולם.

## Accounts elsewhere

nav-wallet = ארנק
nav-bills = חיובים
nav-contracts = חוזים
nav-catalogue = קטלוג
command-wallet = אל הארנק
command-bills = אל החיובים
command-contracts = אל החוזים
command-catalogue = אל הקטלוג
elsewhere-unread = עדיין לא נקרא דבר
elsewhere-offline = ללא חיבור, ועדיין לא נקרא דבר
elsewhere-unread-body = מה שהחשבון הזה מציג יגיע בסנכרון הבא.

## Connecting an account of any system

connect-system = שירות
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = הלקוחות שלך, החשבוניות שלך, ומה שמועבר אליך.
connect-hint-billwerk = לקוחות, חוזים וחשבוניות של עסק שמוכר מינויים.
connect-hint-pm2 = מה שמשלמים על ניטור השרתים שלך.
connect-hint-funding-sources = מה שממנו משולמים המינויים שלך ב־2cloud.
connect-address-hint = מתחילה ב־https.
connect-user-billwerk = מזהה לקוח ל־API
connect-user-pm2 = מזהה לקוח ל־API
connect-user-pm2-hint = לא חובה; רק אם האסימון נוצר עבור תוכנה משלך.
connect-user-funding-sources = שם משתמש
connect-secret-billwerk = מפתח סודי ל־API
connect-secret-pm2 = אסימון רענון
connect-secret-funding-sources = מפתח סודי
connect-dialect = איך השרת עונה
connect-dialect-wiki = כפי שכתוב בדפים של הספק
connect-dialect-server = כמו השרת שפורסם
connect-device = מכשיר
connect-device-hint = המספר של המכשיר ששואל.
connect-legal_entity = ישות משפטית
connect-legal_entity-hint = רק אם כמה מוכרות בחשבון הזה: המזהה שלה ב-billwerk.
legal_entity-of = ישות משפטית { $name }
legal_entity-none = לא נבחרה ישות משפטית; billwerk בוחרת.
legal_entity-edit = שינוי
legal_entity-change-hint = ריק משאיר את הבחירה ל-billwerk. מה שנקרא על ישות אחרת ייעלם בסנכרון הבא.
legal_entity-save = שמירה

## Customers of several accounts

customer-account = חשבון
customer-account-none = רק במחשב הזה
customer-of = לקוח של { $name }
