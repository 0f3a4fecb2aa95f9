# רשימת החשבוניות.

## Invoices

invoice-new = חשבונית חדשה
invoice-search = חיפוש מספר, לקוח, פריט
invoice-tabs = אילו חשבוניות מוצגות
invoice-untitled = חשבונית ללא מספר
invoice-no-customer = עדיין אין לקוח
invoice-saved = { $name } נשמרה.
invoices-grid = חשבוניות, החדשות תחילה
tab-all = הכול
tab-draft = טיוטות
tab-ready = הופקו
tab-paid = שולמו
tab-canceled = בוטלו
tab-waiting = ממתינות
column-customer = לקוח
column-reference = מספר
column-due = לתשלום עד
column-status = מצב
column-amount = סכום
column-name = שם
column-net = סכום
status-draft = טיוטה
status-ready = הופקה
status-paid = שולמה
status-canceled = בוטלה
status-overdue = באיחור
meaning-draft = טרם הופקה: אפשר עוד לשנות אותה, ואיש אינו חייב אותה.
meaning-ready = הופקה ואינה משתנה עוד; ממתינה לתשלום.
meaning-paid = לפי השירות הלקוח שילם אותה.
meaning-paid-here = נרשם על ידך שהיא שולמה ב־{ $date }.
meaning-paid-noted = נרשם על ידך שהיא שולמה.
invoices-none-paid-here = כאן נמצאות חשבוניות שהופקו וסומנו כשולמו.
selection-ready = הפקה ({ $n })
selection-paid = סימון כשולמו ({ $n })…
selection-none-payable = אף אחת מהן לא ממתינה לתשלום שנרשם כאן.
selection-ready-said = { $n ->
    [one] חשבונית אחת הופקה.
    [two] { $n } חשבוניות הופקו.
   *[other] { $n } חשבוניות הופקו.
}
selection-ready-failed = { $n } מתוך { $of } הופקו. { $name } נשארת טיוטה: { $message }
meaning-canceled = בוטלה. אי אפשר לשלם אותה עוד, והמספר שלה נשאר תפוס.
meaning-overdue = הופקה, ומועד הפירעון עבר ללא תשלום.
meaning-credit-ready = הופקה וסופית. הסכום הולך ללקוח; איש אינו חייב לך אותו.
meaning-credit-paid = הופקה וסולקה: הסכום אצל הלקוח.
credit-note-name = חשבונית זיכוי
sync-pending = לשליחה
sync-conflict = התנגשות
sync-parked = הונחה בצד
due-today = היום
due-tomorrow = מחר
due-yesterday = אתמול
due-in = בעוד { $days } ימים
due-ago = לפני { $days } ימים
ago-now = ממש עכשיו
ago-seconds = לפני { $n } שנ׳
ago-minutes = לפני { $n } דק׳
ago-hours = לפני { $n } שע׳
ago-days = { $n ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $n } ימים
}
since-day = { $day }, { $time }
day-today = היום
day-yesterday = אתמול
age-local = שמור במחשב הזה
age-never = { $name } · עדיין לא נקרא
age-service = { $name } · נקרא { $ago }
age-offline = ללא חיבור · { $name } נקרא { $ago }
invoices-first = החשבונית הראשונה שלך
invoices-unread-body = מה שיש בחשבונות יגיע בסנכרון הראשון. אפשר כבר לכתוב חשבוניות; הן נשמרות כאן.
invoices-first-body = היא נשמרת כאן תוך כדי הקלדה. להוסיף פריטים, להביט בדף, לשמור.
invoices-first-nameless = היא נשמרת כאן תוך כדי הקלדה. פרטי העסק והבנק, לאחר שיוזנו, יודפסו בכל חשבונית.
invoices-first-business = הזנת פרטי העסק
invoices-coming = החשבוניות שלך בדרך
invoices-coming-body = הן מופיעות כאן ככל שהן מגיעות. חדשות אפשר לכתוב כבר עכשיו.
invoices-not-found = לא נמצא דבר עבור ”{ $search }“
invoices-not-found-body = החיפוש היה במספרים, בלקוחות ובפריטים של כל החשבוניות בלשונית הזאת.
invoices-none-draft = אין טיוטות
invoices-none-draft-body = כל החשבוניות הופקו. N פותח חשבונית חדשה.
invoices-none-ready = אין חשבוניות פתוחות
invoices-none-ready-body = כאן עומדות חשבוניות שהופקו ועדיין לא שולמו.
invoices-none-paid = עדיין לא שולם דבר
invoices-none-paid-body = חשבוניות ששולמו מגיעות מהשירות מעצמן.
invoices-none-canceled = לא בוטל דבר
invoices-none-canceled-body = כאן עומדות חשבוניות שנמשכו בחזרה.
invoices-none-waiting = שום דבר לא ממתין
invoices-none-waiting-body = כל שינוי הגיע לשירות.
unsaved-label = טיוטות שלא הושלמו
unsaved-title = התחילו ולא הושלמו:
unsaved-kept = (שמורה במחשב הזה)
unsaved-continue = המשך
unsaved-discard = השלכה
unsaved-more = { $n ->
    [one] עוד טיוטה אחת שלא הושלמה
    [two] עוד שתי טיוטות שלא הושלמו
   *[other] עוד { $n } טיוטות שלא הושלמו
}
discard-title = להשליך את מה שהוקלד ב־{ $title }?
discard-body = מה שהוקלד מאז השמירה האחרונה יאבד. חשבונית שמורה נשארת כפי שהייתה.
discard-confirm = השלכה

## Several invoices

selection-label = חשבוניות שנבחרו
selection-count = { $n ->
    [one] נבחרה חשבונית אחת
    [two] נבחרו שתי חשבוניות
   *[other] נבחרו { $n } חשבוניות
}
selection-clear = ביטול הבחירה
selection-saving = נשמר { $n } מתוך { $of }…
selection-stop = עצירה
selection-saved = נשמרו { $n } מתוך { $of } קובצי PDF.
selection-failed = נשמרו { $n } מתוך { $of } קובצי PDF. אז השתבש הדבר הזה: { $message }

selection-export = ייצוא…
