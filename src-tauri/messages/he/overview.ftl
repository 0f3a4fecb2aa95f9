# מה טרם שולם, מה באיחור, מה שולם ומה צפוי, במבט אחד.

nav-overview = סקירה
command-overview = אל הסקירה
overview-money = מה טרם שולם ומה שולם
overview-empty = עדיין אין מה לראות
overview-empty-body = כאן יוצג כמה מגיע לך, מה באיחור ומתי מגיע כסף. זה מתחיל בחשבונית הראשונה.
overview-nothing-owed = איש לא חייב לך דבר, והחודש לא שולם דבר.
figure-outstanding = טרם שולם
figure-overdue = באיחור
figure-paid = שולם החודש
figure-paid-plain = שולם
figure-count = { $n ->
    [one] חשבונית אחת
    [two] שתי חשבוניות
   *[other] { $n } חשבוניות
}
counted = איך זה מחושב?
counted-outstanding = כל חשבונית שהופקה ולא שולמה, לפי מה שנותר לשלם ממנה: מה שכבר שולם מופחת, וחשבוניות זיכוי מקטינות את הסכום.
counted-overdue = אלה שטרם שולמו והיו לתשלום לפני היום. חשבונית בלי תאריך לתשלום לעולם אינה באיחור.
counted-paid = חשבוניות ששולמו, לפי היום שנרשם; במקום ששירות אומר שהן שולמו, לפי יום השינוי האחרון שלהן, בזמן עולמי (UTC): השירותים לא מוסרים יום אחר, וחשבונית כזו כבר לא משתנה.
counted-calendar = חשבוניות שהופקו ביום שבו הן לתשלום, והעברות ביום שבו הן מגיעות לדברי השירות, עד { $date }. חשבוניות באיחור אינן צפויות כאן; הן עומדות למעלה.
calendar-title = כסף צפוי
calendar-none = עד { $date } אין חשבונית לתשלום ואין העברה בדרך.
calendar-unknown = היום לא נמסר
calendar-payout = העברה מגיעה
calendar-payout-late = העברה מתעכבת
calendar-due = { $n ->
    [one] חשבונית אחת לתשלום
    [two] שתי חשבוניות לתשלום
   *[other] { $n } חשבוניות לתשלום
}
calendar-all = { $n ->
    [one] הצגת רשומה אחת
    [two] הצגת שתי הרשומות
   *[other] הצגת כל { $n } הרשומות
}
calendar-fewer = הצגת פחות
paid-title = שולם לפי חודש
paid-label = שולם לפי חודש, { $currency }
paid-invoices = חשבוניות
paid-none = לא שולם דבר בשנים־עשר החודשים האחרונים.
paid-words = { $n ->
    [one] { $amount } מחשבונית אחת
    [two] { $amount } משתי חשבוניות
   *[other] { $amount } מ־{ $n } חשבוניות
}
waits-title = מה ממתין לך
wait-payouts = { $n ->
    [one] העברה אחת לא ברורה
    [two] שתי העברות לא ברורות
   *[other] { $n } העברות לא ברורות
}
wait-acts = { $n ->
    [one] בקשה אחת לא ברורה
    [two] שתי בקשות לא ברורות
   *[other] { $n } בקשות לא ברורות
}
wait-conflicts = { $n ->
    [one] חשבונית אחת שונתה בשני הצדדים
    [two] שתי חשבוניות שונו בשני הצדדים
   *[other] { $n } חשבוניות שונו בשני הצדדים
}
wait-parked = { $n ->
    [one] חשבונית אחת הונחה בצד
    [two] שתי חשבוניות הונחו בצד
   *[other] { $n } חשבוניות הונחו בצד
}
wait-pending = { $n ->
    [one] חשבונית אחת לשליחה
    [two] שתי חשבוניות לשליחה
   *[other] { $n } חשבוניות לשליחה
}
wait-drafts = { $n ->
    [one] טיוטה אחת לא הושלמה
    [two] שתי טיוטות לא הושלמו
   *[other] { $n } טיוטות לא הושלמו
}
days-late = לתשלום לפני { $date }
days-due = לתשלום ב־{ $date }
days-paid = שולמו בחודש { $month }
days-clear = הצגת הכול
invoices-none-days = אין חשבוניות בימים האלה
invoices-none-currency = אין חשבוניות כאלה ב־{ $currency }
