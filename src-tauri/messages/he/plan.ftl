# מה שהשירות עצמו עולה, ומעשים שעולים כסף.

## Acts that cost money or cannot be undone

act-sending = נשלח.
act-done = נעשה.
act-visit = להמשיך בחוץ.
act-not_sent = לא נשלח.
act-rejected = השירות סירב.
act-unknown = לא ברור אם זה נעשה.
act-unknown-body = שום דבר לא נשלח שוב מעצמו.
act-since = { $name }, { $since }.
act-closed = נסגר על ידך.
act-go-on = המשך…
act-close = זה הוסדר
act-close-title = האם ”{ $name }“ הוסדר?
act-close-body = תחילה יש לבדוק בשירות אם זה נעשה. מאז אפשר לבקש זאת כאן שוב.
visit-title = להמשיך בחוץ
visit-host = הדף הזה נפתח בדפדפן שלך
visit-offered = עדיין לא נפתח דבר. מה שמוזן שם לא עובר דרך Counterfoil.
visit-go = פתיחה בדפדפן
visit-open-again = פתיחה נוספת
visit-cancel = ביטול
visit-open = ממתין לשובך.
visit-open-body = מסיימים בדפדפן; כאן זה ממשיך מעצמו.
visit-done = נעשה.
visit-done-body = מה שהשתנה נקרא עכשיו מהשירות.
visit-canceled = לא נעשה.
visit-canceled-body = שום דבר לא השתנה בגלל זה. אפשר להתחיל מחדש.
visit-expired = איש לא חזר בזמן.
visit-expired-body = אם זה הסתיים בדפדפן, הסנכרון הבא יראה מה יצא מזה.

## The plan

plan-unread = עדיין לא נקרא דבר
plan-offline = ללא חיבור, ועדיין לא נקרא דבר
plan-unread-body = התוכנית שלך ומה ששולם יגיעו בסנכרון הבא.
plan-none = אין תוכנית בחשבון הזה. אפשר לבחור אחת למטה.
plan-period = תקופה
plan-ended = הסתיים על ידך
plan-card = החיוב על
plan-card-none = אין כרטיס ידוע
plan-last = תשלום אחרון
plan-pay = שינוי אמצעי התשלום…
plan-end = סיום המינוי…
plan-method = תשלום באמצעות
plan-method-usual = הספק הרגיל
plan-current = התוכנית שלך
plan-next = באה אחרי התוכנית שלך
plan-recommended = מומלצת
plan-take = בחירה
plan-up = שדרוג
plan-down = הורדה
plan-trial = { $n ->
    [one] יום אחד לניסיון
    [two] יומיים לניסיון
   *[other] { $n } ימים לניסיון
}
plans-title = תוכניות
plans-differences = רק מה ששונה
plans-feature = מה היא מאפשרת
plans-price = מחיר
price-unknown = המחיר לא נמסר
price-free = חינם
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] ליום
    [two] כל יומיים
   *[other] כל { $n } ימים
}
interval-week = { $n ->
    [one] לשבוע
    [two] כל שבועיים
   *[other] כל { $n } שבועות
}
interval-month = { $n ->
    [one] לחודש
    [two] כל חודשיים
   *[other] כל { $n } חודשים
}
interval-year = { $n ->
    [one] לשנה
    [two] כל שנתיים
   *[other] כל { $n } שנים
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, עד { $month }/{ $year }
subscription-trialing = בניסיון
subscription-active = פעיל
subscription-canceled = הסתיים
subscription-unpaid = לא שולם
subscription-canceled_due_update = הוחלף
subscription-trialing-body = הניסיון נמשך עד { $until }. לפני כן אין חיוב.
subscription-active-body = הוא מתחדש ב־{ $until }.
subscription-canceled-body = הוא נמשך עד { $until } ולא יחויב שוב. אפשר לבחור תוכנית כדי להמשיך אחר כך.
subscription-unpaid-body = החיוב האחרון לא עבר. יש לשנות את אמצעי התשלום לפני { $until }.
subscription-canceled_due_update-body = הוא הוחלף בתוכנית אחרת ונמשך לכל היותר עד { $until }.
subscription-next = הוא נמשך עד { $until }; אחריו { $next }.
subscription-runs = הוא נמשך עד { $until }.
change-take-title = להצטרף אל { $name }?
change-take-body = { $name } עולה { $price }. התשלום עשוי להמשיך בדפדפן.
change-up-title = לעבור אל { $name }?
change-up-body = { $name } עולה { $price }; עכשיו יש לך { $current }. התשלום עשוי להמשיך בדפדפן.
change-down-title = לרדת אל { $name }?
change-down-body = { $name } עולה { $price }; עכשיו יש לך { $current }. בדרך כלל זה מתחיל בתום התקופה ששולמה. כדאי להשוות קודם מה היא מאפשרת.
change-confirm = { $name }, { $price }
change-unpriced = השירות לא מוסר כמה עולה { $name }. ייתכן שהתשלום יימשך בדפדפן.
end-title = לסיים את המינוי אל { $name }?
end-body = הוא נמשך עד { $until } ולא יחויב שוב. אחר כך נעצר מה שרק התוכנית מאפשרת: העברות, שירותים או חשבוניות בשירות עשויים להיות מוגבלים. מה ששמור במחשב הזה נשאר.
end-confirm = סיום { $name }
feature-with = כלול
feature-without = לא כלול
feature-limit = { $n }
feature-unlimited = ללא הגבלה
limits-title = מה מנוצל
limit-used = { $used } מתוך { $limit }
limit-most = עד { $limit }
limit-free = { $used }, ללא הגבלה
limit-near = המגבלה קרובה.
limit-reached = המגבלה הושגה; השירות מסרב ליותר.

## Payments

payments-title = תשלומים
payments-tabs = אילו תשלומים מוצגים
payments-all = הכול
payments-subscription = עבור התוכנית
payments-invoice = עבור חשבוניות
payments-none = עדיין אין תשלומים.
payments-no-account = תשלומים של השירות עומדים כאן כשיש חשבון מחובר.
payment-pending = בטיפול
payment-completed = נעשה
payment-refunded = הוחזר
payment-failed = נכשל
payment-for = עבור
payment-by = שולם על ידי
payment-made = נוצר
target-subscription = התוכנית
target-invoice = חשבונית
fee-percent = ({ $percent } %)

acts-title = התבקש ועדיין לא הוסדר
