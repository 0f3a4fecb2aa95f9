# חשבונית אחת: הדף שלה, ההתנגשויות שלה, מה שנמסר.

## One invoice

detail-label = חשבונית
detail-none = לא נבחרה חשבונית
detail-none-body = אפשר לבחור מהרשימה, או לעבור עליה עם J ו־K.
detail-unfound = החיפוש ”{ $search }“ לא מוצא את החשבונית הזאת.
detail-due = לתשלום עד { $date }.
detail-local = רק במחשב הזה.
action-edit = עריכה
action-ready = הפקה
action-draft = חזרה לטיוטה
action-cancel = ביטול החשבונית
action-delete = מחיקה
actions-more = עוד
action-pdf = שמירת PDF
action-pdf-busy = נשמר…
edit-ready = חשבונית שהופקה היא סופית. כדי לשנות אותה יש להחזיר אותה לטיוטה.
problem-in-item = פריט { $n }: { $message }
status-set-draft = { $name } שוב טיוטה.
status-set-ready = { $name } הופקה.
status-set-canceled = { $name } בוטלה.
status-set-paid = { $name } שולמה.
action-email = שליחה בדוא״ל…
action-paid = סימון כשולמה…
action-unpaid = בכל זאת לא שולמה
action-duplicate = שכפול
paid-panel-title = { $n ->
    [one] סימון כשולמה
    [two] סימון { $n } חשבוניות כשולמו
   *[other] סימון { $n } חשבוניות כשולמו
}
paid-panel-body = זה נרשם במחשב הזה. אפשר לבטל את זה.
paid-on = שולמה ביום
paid-go = סימון כשולמה
paid-early-go = כן, שולמה קודם
paid-said = { $n } חשבוניות שולמו.
unpaid-said-one = { $name } שוב ממתינה לתשלום.
unpaid-said = { $n } חשבוניות שוב ממתינות לתשלום.
paid-left-out = { $n ->
    [one] הושמטה: { $name }. { $why }
    [two] הושמטו { $n }, הראשונה { $name }: { $why }
   *[other] הושמטו { $n }, הראשונה { $name }: { $why }
}
paid-you-say = התשלום נרשם על ידך.
paid-served = { $account } יאמר מתי היא שולמה.
email-with_file = תוכנת הדואר התבקשה לכתוב אל { $to }, עם { $file }. יש לבדוק שהקובץ מצורף ולשלוח משם.
email-without_file = תוכנת הדואר נפתחת עם הודעה אל { $to }. יש לצרף אליה את הקובץ: { $file }
email-nowhere = לא ניתן היה לפתוח תוכנת דואר במחשב הזה. הקובץ { $file } נשמר: יש לצרף אותו להודעה אל { $to }.
email-no-address = אין כתובת דוא״ל עבור { $name }. יש להזין אותה ולשלוח שוב.
email-to-customer = פתיחת הלקוח
email-draft = טיוטה לא נשלחת. יש להפיק אותה קודם.
sender-none = השם והכתובת שלך עוד לא מופיעים בה.
sender-no-name = השם שלך עוד לא מופיע בה.
sender-no-address = הכתובת שלך עוד לא מופיעה בה.
sender-body = מה שהופק נשאר כמו שהוא. חשבונית חייבת לומר מי הפיק אותה; אפשר למלא זאת עכשיו ולחזור.
sender-fill = למלא עכשיו
sender-anyway = להפיק בכל זאת
out-title = { $name } כבר נמסרה
out-body = מאז שהופקה היא נשמרה, הודפסה או נשלחה; למי שקיבל אותה תהיה חשבונית אחרת משלך. הדרך הנכונה: לבטל אותה ולכתוב חשבונית מתוקנת שמזכירה אותה.
out-correct = ביטול ותיקון
out-anyway = בכל זאת לטיוטה
out-corrected = { $name } בוטלה. זו החשבונית המתוקנת, עדיין טיוטה.
cancel-title = לבטל את { $name }?
cancel-body = חשבונית שבוטלה לא ניתנת עוד לתשלום או לשינוי. המספר שלה נשאר תפוס.
cancel-confirm = ביטול החשבונית
delete-title = למחוק את { $name }?
delete-body = הטיוטה הזאת נמצאת רק במחשב הזה. אי אפשר יהיה להחזיר אותה.
delete-confirm = מחיקה
deleted-said = { $name } נמחקה.
saved-title = { $pages ->
    [0] נשמר:
    [one] נשמר, עמוד אחד:
    [two] נשמר, שני עמודים:
   *[other] נשמר, { $pages } עמודים:
}
saved-open = פתיחה
saved-reveal = הצגה בתיקייה
saved-as = שמירה במקום אחר…
page-alt = { $label }, עמוד { $page } מתוך { $pages } כפי שיודפס
page-of = עמוד { $page } מתוך { $pages }
page-previous = העמוד הקודם
page-next = העמוד הבא
conflict-title = שונתה בשני מקומות.
conflict-body = שני הערכים נשמרים עד שתיעשה בחירה.
conflict-mine = במחשב הזה
conflict-theirs = בשירות
conflict-field = שדה
conflict-final-title = בשירות היא סגורה.
conflict-final-body = שם היא לא יכולה עוד להשתנות. מה שיישמר מהגרסה שלך יהפוך לטיוטה חדשה.
conflict-effect = הסכום הכולל יהיה { $total } ({ $difference })
conflict-effect-total = הסכום הכולל יהיה { $total }
conflict-effect-none = הסכום הכולל לא משתנה
conflict-result = הסכום הכולל בבחירה זו:
conflict-outcome-kept = כל מה שאינו שונה מתמזג משני הצדדים.
conflict-outcome-new_draft = זה עובר לטיוטה חדשה; החשבונית הזאת נעשית כפי שהיא בשירות.
conflict-outcome-theirs = החשבונית הזאת נעשית כפי שהיא בשירות. השינויים שלך נזנחים.
conflict-apply = החלת הבחירה
conflict-keep-mine = לשמור את שלי
conflict-keep-theirs = לשמור את של השירות
conflict-copy = ליצור עותק
conflict-way-mine = לשמור את שלי: כל שדה למעלה כמו במחשב הזה, השאר ממוזג.
conflict-way-mine-final = לשמור את שלי: טיוטה חדשה עם כל שדה למעלה כמו במחשב הזה.
conflict-way-theirs = לשמור את של השירות: הכול כמו בשירות; מה ששונה רק כאן ועדיין לא נשלח נזנח.
conflict-way-copy = ליצור עותק: אותו דבר, והגרסה שלך הופכת לטיוטה חדשה.
taken-title = { $name } כבר שייך בשירות לחשבונית אחרת.
taken-body = { $name } פנוי. שום דבר לא נשלח עד שתיעשה בחירה; בחשבונית האחרת אין נגיעה.
taken-use = להשתמש ב־{ $name }
taken-again = לשמור את שלי ולנסות שוב
taken-settled = עכשיו זו { $name } והיא תישלח.
conflict-settled-fields = הבחירה שלך נשמרה.
conflict-settled-keep_mine = הגרסה שלך נשמרה ותישלח.
conflict-settled-keep_theirs = גרסת השירות התקבלה.
conflict-settled-copy = גרסת השירות התקבלה; שלך היא טיוטה חדשה.
gone-title = זה כבר לא בשירות.
gone-body = זה נשמר כאן עד שתיעשה בחירה.
gone-anew = ליצור שם מחדש
gone-anew-said = זה ייווצר מחדש בשירות.
gone-delete = למחוק גם כאן
gone-delete-title = למחוק את { $name } גם כאן?
gone-delete-body = בשירות זה כבר נעלם. את המחיקה כאן אי אפשר לבטל.
total-title = השירות מחשב סכום אחר.
total-body = כאן { $mine } ושם { $theirs }, מאותם פריטים. החשבונית לא מופקת כל עוד הם שונים.
total-rounding = השירות מעגל את המס של כל פריט. בעיגול כזה הסכומים שווים.
total-unexplained = שום דרך לעגל מס לא מסבירה זאת. הפריטים זהים בשני הצדדים.
total-take = לעגל מס כמו השירות
total-take-said = המס מעוגל כמו בשירות; החשבונית תופק.
total-draft = להשאיר כטיוטה
total-draft-said = היא נשארת טיוטה בשני הצדדים.
total-again = לשאול שוב את השירות
total-again-said = השירות נשאל שוב; החשבונית תופק כשהסכומים יתאימו.
waiting-pending = ממתינה לשליחה.
waiting-parked = הונחה בצד אחרי כמה ניסיונות.
waiting-since = { $what } מאז { $since }.
waiting-answer = תשובה אחרונה: { $answer }
retry-said = עכשיו נעשה ניסיון נוסף.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = שמירה כ־UBL…
einvoice-save-cii = שמירה כ־CII…
einvoice-save-hint = ללקוחות שמבקשים חשבונית XML; רובם מקבלים UBL.
original-label = מסמכים שהופקו
original-sound = המסמך שהופק שמור, { $date }, תקין.
original-damaged = המסמך שהופק ב־{ $date } פגום ולא נמסר עוד. ייתכן שהוא עדיין נמצא בגיבוי של הנתונים שלך.
original-verify = בדיקה
original-hide = הסתרה
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = מאז { $from }
original-until = { $from } עד { $to }
original-size = { $n } kB
original-broken = פגום
original-fingerprint = טביעת אצבע: מראה שהקובץ הוא זה שהופק.
original-copy = העתקת טביעת האצבע: { $kind }
original-copied = טביעת האצבע הועתקה.
