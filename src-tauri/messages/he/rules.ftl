# מה שכלל של חשבוניות אלקטרוניות מוצא לא תקין, בעברית, לפי המפתחות של `say!` בקוד Rust. סכומים, שיעורים, תאריכים
# וקודים נכנסים למקום הריק. פריט הוא שורה בחשבונית, הנחה מורידה אותו, תוספת מעלה אותו.

## The document

rule-profile-missing = יש לבחור את סוג החשבונית האלקטרונית.
rule-issue-date-missing = יש לתת תאריך הפקה.
rule-items-missing = חשבונית אלקטרונית צריכה לפחות פריט אחד.
rule-period-backwards = התקופה שבחשבונית מסתיימת ב־{ $to }, לפני שהיא מתחילה ב־{ $from }.
rule-attachment-reference-missing = יש לתת למסמך המצורף הזה מספר או שם.
rule-tax-in-currency-missing = יש לתת את כל המס גם ב־{ $currency }, כי הדיווח עליו הוא ב־{ $currency }.
rule-earlier-reference-missing = יש לתת את מספר החשבונית הקודמת.
rule-delivery-country-missing = יש לבחור את המדינה של כתובת המסירה.
rule-tax-point-twice = יש לומר מתי חל החיוב במס בתאריך או בכלל, לא בשניהם.
rule-payment-means-missing = יש לבחור את אמצעי התשלום של החשבונית.
rule-account-number-missing = יש לתת IBAN או מספר של החשבון שאליו משלמים.
rule-card-number-whole = לעולם אין לתת מספר כרטיס שלם: די בארבע עד שש הספרות האחרונות.
rule-transfer-account-missing = לתשלום בהעברה יש לתת את החשבון שאליו משלמים.
rule-due-date-missing = יש לתת תאריך לתשלום, או תנאי תשלום במילים.
rule-process-missing = יש לציין את התהליך העסקי שהחשבונית הזאת שייכת אליו.
rule-notes-several = יש לרכז את כל ההערות בהערה אחת.
rule-buyer-reference-missing = יש לתת סימוכין של הקונה או מספר הזמנה. אפשר לבקש אותם מהלקוח.
rule-profile-unknown = יש לבחור שוב את סוג החשבונית האלקטרונית.
rule-tax-currency-same = אין לציין את מטבע המס אם הוא המטבע של החשבונית.
rule-process-unknown = יש להשמיט את התהליך העסקי, או לציין אחד של Peppol.
rule-customer-electronic-address-missing = יש לתת את הכתובת שבה הלקוח מקבל חשבוניות אלקטרוניות. אפשר לבקש אותה מהלקוח.
rule-business-electronic-address-missing = יש לתת את הכתובת שממנה העסק שולח חשבוניות אלקטרוניות; כתובת הדוא״ל שלך מתאימה.
rule-mandate-missing = יש לתת את מספר ההרשאה לחיוב הישיר.
rule-item-begins-early = הפריט הזה מתחיל ב־{ $from }, לפני התקופה שבחשבונית, שמתחילה ב־{ $whole }.
rule-item-ends-late = הפריט הזה מסתיים ב־{ $to }, אחרי התקופה שבחשבונית, שמסתיימת ב־{ $whole }.
rule-germany-tax-rate-missing = רשויות בגרמניה רוצות שיעור מס לכל פריט, 0 אם אין מס.
rule-germany-buyer-reference-missing = רשויות בגרמניה צריכות סימוכין של הקונה (Leitweg-ID). אפשר לבקש אותם מהלקוח.
rule-germany-document-kind = רשויות בגרמניה מצפות לחשבונית, לחשבונית חלקית או סופית, לחשבונית מתוקנת, לחשבונית שהלקוח מפיק בעצמו או לחשבונית זיכוי.
rule-xrechnung-version = זו אינה הגרסה הנוכחית של XRechnung; יש לבחור שוב XRechnung.
rule-attachments-alike = לשני מסמכים מצורפים יש השם { $name }; יש לשנות את השם של אחד מהם.
rule-corrected-invoice-missing = יש לציין את החשבונית שזו מתקנת.
rule-delivery-date-missing = יש לתת את היום או את התקופה של המסירה או של העבודה.
rule-attachment-address-wrong = יש לתת את הכתובת המלאה של המסמך, כמו https://example.com/plan.pdf.

## Parties

rule-business-address-missing = יש לתת את כתובת הדואר של העסק.
rule-business-country-missing = יש לבחור את המדינה של העסק.
rule-customer-address-missing = יש לתת את כתובת הדואר של הלקוח.
rule-customer-country-missing = יש לבחור את המדינה של הלקוח.
rule-payee-name-missing = יש לתת את השם של מקבל התשלום.
rule-payee-is-seller = מקבל התשלום הוא המוכר; יש להשמיט את מקבל התשלום.
rule-representative-name-missing = יש לתת את שם נציג המס.
rule-representative-address-missing = יש לתת את כתובת הדואר של נציג המס.
rule-representative-country-missing = יש לבחור את המדינה של נציג המס.
rule-representative-vat-number-missing = יש לתת את מספר המע״מ של נציג המס.
rule-electronic-address-kind-missing = יש לבחור איזו כתובת זו: דוא״ל, GLN, מספר מע״מ או אחרת.
rule-vat-number-country = מספר מע״מ מתחיל בשתי האותיות הגדולות של המדינה, כמו DE123456789; ביוון זה EL.
rule-business-number-missing = יש לתת את מספר המע״מ שלך, או את המספר שלך במרשם החברות.
rule-germany-contact-missing = רשויות בגרמניה צריכות איש קשר או מחלקה בעסק, עם טלפון ודוא״ל.
rule-germany-business-city-missing = רשויות בגרמניה צריכות את העיר של העסק.
rule-germany-business-postcode-missing = רשויות בגרמניה צריכות את המיקוד של העסק.
rule-germany-contact-name-missing = רשויות בגרמניה צריכות שם של איש קשר או של מחלקה בעסק.
rule-germany-phone-missing = רשויות בגרמניה צריכות את מספר הטלפון שלך.
rule-germany-email-missing = רשויות בגרמניה צריכות את כתובת הדוא״ל שלך.
rule-germany-customer-city-missing = רשויות בגרמניה צריכות את העיר של הלקוח.
rule-germany-customer-postcode-missing = רשויות בגרמניה צריכות את המיקוד של הלקוח.
rule-germany-delivery-city-missing = רשויות בגרמניה צריכות את העיר של כתובת המסירה.
rule-germany-delivery-postcode-missing = רשויות בגרמניה צריכות את המיקוד של כתובת המסירה.
rule-germany-tax-number-missing = רשויות בגרמניה צריכות את מספר המע״מ או את מספר המס שלך.
rule-phone-wrong = במספר טלפון יש לפחות שלוש ספרות.
rule-customer-numbers-several = בחשבונית אלקטרונית יש רק מספר אחד של הלקוח; יש להשמיט את האחרים.

## Items, allowances and charges

rule-item-number-missing = יש לתת לפריט מספר.
rule-price-negative = מחיר בחשבונית אלקטרונית לעולם אינו מתחת ל־0; במקום זה יש לתת כמות שלילית.
rule-gross-price-negative = המחיר לפני ההנחה לעולם אינו מתחת ל־0.
rule-item-period-backwards = התקופה של הפריט הזה מסתיימת ב־{ $to }, לפני שהיא מתחילה ב־{ $from }.
rule-item-property-incomplete = לתכונה של פריט יש שם וערך.
rule-item-number-kind-missing = יש לבחור איזה מספר זה, למשל GTIN.
rule-item-code-list-missing = יש לבחור מאיזו רשימה הקוד הזה.
rule-item-tax-kind-missing = יש לבחור את סוג המס של הפריט הזה.
rule-amount-missing = יש לתת את הסכום.
rule-tax-kind-missing = יש לבחור כאן את סוג המס.
rule-charge-reason-missing = יש לתת את הסיבה לתוספת הזאת.
rule-allowance-reason-missing = יש לתת את הסיבה להנחה הזאת.
rule-percentage-wrong = { $percent } % מתוך { $base } אינם { $stated }; יש להשמיט את מה שלא נכון.
rule-percentage-base-missing = יש לתת את הסכום שממנו מחושב האחוז.
rule-percentage-missing = יש לתת את האחוז, או להשמיט את הסכום שממנו הוא מחושב.
rule-discount-wrong = { $gross } פחות ההנחה של { $discount } אינם המחיר { $price }.
rule-item-amount-wrong = מחיר כפול כמות אינו { $amount }, הסכום של הפריט הזה.
rule-price-units-wrong = מחיר חייב להיות עבור יותר מ־0 יחידות.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = רשויות בגרמניה צריכות לדעת איך לשלם: יש לתת את ה־IBAN של החשבון שלך.
rule-debit-iban-wrong = משהו ב־IBAN הזה לא מסתדר; יש לבקש אותו שוב מהלקוח.
rule-transfer-mixed = בהעברה אין כרטיס ואין חיוב ישיר; יש להשמיט אותם.
rule-card-number-missing = יש לתת את ארבע עד שש הספרות האחרונות של הכרטיס ששימש לתשלום.
rule-card-mixed = בתשלום בכרטיס אין חשבון ואין חיוב ישיר; יש להשמיט אותם.
rule-debit-missing = יש לתת את ההרשאה, את מזהה הנושה שלך ואת החשבון של החיוב הישיר.
rule-debit-mixed = בחיוב ישיר אין חשבון שאליו משלמים ואין כרטיס; יש להשמיט אותם.
rule-creditor-missing = יש לתת את מזהה הנושה שלך; הבנק יודע אותו.
rule-debit-account-missing = יש לתת את ה־IBAN של החשבון שמחויב.
rule-early-discount-wrong = שורה שמתחילה ב־# היא הנחה על תשלום מוקדם, ונכתבת כך: ⁦#SKONTO#TAGE=14#PROZENT=2.25#⁩.

## Taxes and sums

rule-tax-rate-missing = יש לתת את שיעור המס; 0 אם אין מס.
rule-items-differ = סכום הפריטים שנכתב הוא { $stated }, אבל החיבור נותן { $added }.
rule-allowances-differ = סכום ההנחות שנכתב הוא { $stated }, אבל החיבור נותן { $added }.
rule-charges-differ = סכום התוספות שנכתב הוא { $stated }, אבל החיבור נותן { $added }.
rule-total-before-tax-differs = הסכום ללא מס שנכתב הוא { $stated }, אבל החיבור נותן { $added }.
rule-tax-differs = המס שנכתב הוא { $stated }, אבל החיבור נותן { $added }.
rule-total-with-tax-differs = הסכום כולל מס שנכתב הוא { $stated }, אבל החיבור נותן { $added }.
rule-amount-due-differs = הסכום לתשלום שנכתב הוא { $stated }, אבל החיבור נותן { $added }.
rule-tax-far-off = המס { $tax } לפי { $rate } % על { $base } רחוק מהנכון. יש לבחור עיגול על הסכום של כל שיעור.
rule-tax-inexact = המס לפי { $rate } % מסתכם ב־{ $stated }, אבל חשבונית אלקטרונית מחשבת אותו מהסכום, והוא { $exact }. יש לבחור עיגול על הסכום של כל שיעור.
rule-taxes-missing = חשבונית אלקטרונית אומרת איזה מס יש בה; יש להוסיף פריט.
rule-sum-too-large = הסכום של אלה גדול ממה שאפשר לחשב.
rule-decimals-too-many = לסכום בחשבונית אלקטרונית יש לכל היותר שתי ספרות אחרי הנקודה.
rule-currency-decimals-too-many = לסכום בחשבונית אלקטרונית יש לכל היותר שתי ספרות אחרי הנקודה. ב־{ $currency } יש יותר; יש לבחור מטבע אחר.
rule-supply-date-missing = לסחורה או לשירות למדינה אחרת באיחוד האירופי נחוצים היום או התקופה של המסירה.
rule-supply-country-missing = לסחורה או לשירות למדינה אחרת באיחוד האירופי נחוצה המדינה שבה נמסרו.
rule-outside-vat-mixed = מה שמחוץ לתחולת המע״מ לא יכול לעמוד לצד מה שבתוכה; יש לכתוב שתי חשבוניות.
rule-tax-signs-differ = המס מעל 0 במטבע אחד ומתחת ל־0 באחר; יש לתקן את הסימן.
rule-document-kind-not-peppol = מסמך מהסוג הזה לא עובר ב־Peppol; יש לבחור אחר.
rule-exemption-misplaced = הסיבה { $code } לא מתאימה לסוג המס הזה; יש לבחור אחרת.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } אינו סוג של חשבונית או של חשבונית זיכוי; יש לבחור אחד מהרשימה.
rule-code-tax-point = ”{ $code }“ אינו כלל לשאלה מתי חל החיוב במס; יש לבחור אחד מהרשימה.
rule-code-note-subject = ”{ $code }“ אינו נושא של הערות; יש לבחור אחד מהרשימה.
rule-code-item-list = ”{ $code }“ אינו סיווג של פריטים; יש לבחור אחד מהרשימה.
rule-code-country = ”{ $code }“ אינו קוד של מדינה; יש לבחור אחד מהרשימה.
rule-code-payment-means = ”{ $code }“ אינו אמצעי תשלום; יש לבחור אחד מהרשימה.
rule-code-allowance-reason = ”{ $code }“ אינו קוד של סיבה להנחה; יש לבחור אחד מהרשימה.
rule-code-charge-reason = ”{ $code }“ אינו קוד של סיבה לתוספת; יש לבחור אחד מהרשימה.
rule-code-exemption = ”{ $code }“ אינו קוד של סיבה לא לגבות מע״מ; יש לבחור אחד מהרשימה.
rule-code-unit = ”{ $code }“ אינו קוד של יחידה; יש לבחור אחד מהרשימה.
rule-attachment-format = יש לצרף קובץ PDF, PNG, JPEG, CSV, XLSX או ODS; אחרים נדחים.
rule-code-register = ”{ $code }“ אינו מרשם של מזהים; יש לבחור אחד מהרשימה.
rule-code-electronic-address = ”{ $code }“ אינו סוג של כתובת אלקטרונית; יש לבחור אחד מהרשימה.
rule-number-gln = זה אינו GLN; יש להשוות אותו ספרה אחר ספרה.
rule-number-norwegian = זה אינו מספר ארגון נורווגי; יש להשוות אותו ספרה אחר ספרה.
rule-number-danish = זה אינו מספר CVR דני עם DK לפניו; יש להשוות אותו ספרה אחר ספרה.
rule-number-belgian = זה אינו מספר עסק בלגי; יש להשוות אותו ספרה אחר ספרה.
rule-number-italian-office = זה אינו קוד של רשות באיטליה; יש להשוות אותו תו אחר תו.
rule-number-italian-tax-code = זה אינו קוד מס איטלקי; יש להשוות אותו תו אחר תו.
rule-number-italian-vat-number = זה אינו מספר מע״מ איטלקי; יש להשוות אותו ספרה אחר ספרה.
rule-number-swedish = זה אינו מספר ארגון שוודי; יש להשוות אותו ספרה אחר ספרה.
rule-number-australian = זה אינו מספר עסק אוסטרלי (ABN); יש להשוות אותו ספרה אחר ספרה.

# איזה מס חל: מילת יחס ומה שאחריה, נאמר אחרי ”סכום“, ”סכומים“ ואחרי ”פריט“, ”הנחה“ או ”תוספת“. בלי מילים שמשתנות לפי
# זכר ונקבה.

rule-how-normally = עם מע״מ בשיעור רגיל או מופחת
rule-how-at-zero = עם מע״מ בשיעור אפס
rule-how-exempt = בפטור ממע״מ
rule-how-reversed = בהיפוך חיוב
rule-how-in-union = של אספקה למדינה אחרת באיחוד האירופי
rule-how-exported = של ייצוא אל מחוץ לאיחוד האירופי
rule-how-outside = מחוץ לתחולת המע״מ
rule-how-canary-islands = עם המס של האיים הקנריים
rule-how-ceuta-melilla = עם המס של סאוטה ומלייה

## Sentences with one of these in { $how }

rule-item-needs-vat-number = לפריט { $how } נחוץ מספר המע״מ שלך.
rule-allowance-needs-vat-number = להנחה { $how } נחוץ מספר המע״מ שלך.
rule-charge-needs-vat-number = לתוספת { $how } נחוץ מספר המע״מ שלך.
rule-item-needs-tax-number = לפריט { $how } נחוץ מספר המע״מ או מספר המס שלך.
rule-allowance-needs-tax-number = להנחה { $how } נחוץ מספר המע״מ או מספר המס שלך.
rule-charge-needs-tax-number = לתוספת { $how } נחוץ מספר המע״מ או מספר המס שלך.
rule-item-needs-customer-vat-number = לפריט { $how } נחוץ מספר המע״מ של הלקוח.
rule-allowance-needs-customer-vat-number = להנחה { $how } נחוץ מספר המע״מ של הלקוח.
rule-charge-needs-customer-vat-number = לתוספת { $how } נחוץ מספר המע״מ של הלקוח.
rule-taxed-unsummed = בסיכום המסים חייב להופיע גם כל סכום { $how }.
rule-outside-vat-numbered = עם מה שמחוץ לתחולת המע״מ, בחשבונית אלקטרונית אין מספר מע״מ של איש. יש לבחור פטור או שיעור אפס, או להשמיט את מספר המע״מ שלך ושל הלקוח.
rule-rate-above-zero = לסכום { $how } יש שיעור מס מעל 0.
rule-rate-not-negative = לסכום { $how } יש שיעור מס של 0 או יותר.
rule-rate-none = לסכום { $how } אין שיעור מס.
rule-rate-zero = לסכום { $how } יש שיעור מס של 0.
rule-taxed-bears-none = אין מס על סכום { $how }.
rule-exemption-missing = יש לומר מדוע אין מע״מ על סכום { $how }.
rule-exemption-unneeded = יש להשמיט את הסיבה לכך שאין מע״מ על סכום { $how }.
rule-taxed-differs = סך הסכומים { $how } הוא לפי הכתוב { $stated }, אבל החיבור נותן { $added }.
