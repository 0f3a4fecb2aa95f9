# לוח הפקודות והמקשים.

## Palette and keys

palette-label = חיפוש פקודה, חשבונית, לקוח
palette-placeholder = חיפוש פקודה, חשבונית, לקוח
palette-none = לא נמצא דבר.
palette-commands = פקודות
palette-invoices = חשבוניות
palette-customers = לקוחות
command-new-invoice = חשבונית חדשה
command-new-customer = לקוח חדש
command-sync-now = סנכרון עכשיו
command-import = ייבוא חשבונית אלקטרונית
command-export = ייצוא נתונים
command-invoices = אל החשבוניות
command-customers = אל הלקוחות
command-sync = אל הסנכרון
command-settings = אל ההגדרות
command-keys = הצגת המקשים
command-theme = מעבר בין בהיר לכהה
keys-title = מקשים
keys-everywhere = בכל מקום
keys-list = ברשימה
keys-editor = בעת כתיבה
key-palette = חיפוש כל דבר
key-keys = הצגת המקשים
key-new = חדש
key-search = חיפוש
key-back = חזרה
key-sync = סנכרון עכשיו
key-screens = מעבר למסך
key-move = תנועה
key-ends = ראשון, אחרון
key-open = פתיחה
key-edit = עריכה
key-pdf = שמירת PDF
key-print = הדפסה
key-select = בחירת כמה
key-cell = התא הבא
key-row = השורה הבאה
key-move-row = הזזת השורה
key-details = יחידה, סוג מס, הנחות
key-remove-row = הסרת השורה
key-paste = הדבקת שורות מגיליון
key-undo-row = ביטול ההסרה או ההדבקה
key-save = שמירה
key-save-ready = שמירה והפקה

## The menu bar of macOS, in the words of its other programs

menu-file = קובץ
menu-edit = עריכה
menu-go = מעבר
menu-window = חלון
menu-help = עזרה
menu-about = על Counterfoil
menu-hide = הסתרת Counterfoil
menu-hide-others = הסתרת אחרים
menu-show-all = הצגת הכול
menu-quit = יציאה מ־Counterfoil
menu-undo = ביטול פעולה
menu-redo = ביצוע חוזר
menu-cut = גזירה
menu-copy = העתקה
menu-paste = הדבקה
menu-select-all = בחירת הכול
menu-minimize = מזעור
menu-fullscreen = מסך מלא
menu-close = סגירת החלון
hint-palette = Ctrl K מוצא כל חשבונית, לקוח או פקודה.
hint-walk = J ו-K עוברים ברשימה, Enter פותח, Esc חוזר.
hint-search = המקש / מחפש כאן בלקוחות.
hint-save = Ctrl S שומר את מה ששונה כאן.
hint-close = לא להציג שוב
