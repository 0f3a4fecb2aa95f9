# The palette and the keys.

## Palette and keys

palette-label = Find a command, an invoice, a customer
palette-placeholder = Find a command, an invoice, a customer
palette-none = Nothing found.
palette-commands = Commands
palette-invoices = Invoices
palette-customers = Customers
command-new-invoice = New invoice
command-new-customer = New customer
command-sync-now = Sync now
command-import = Import an e-invoice
command-export = Hand out data
command-invoices = Go to invoices
command-customers = Go to customers
command-sync = Go to sync
command-settings = Go to settings
command-keys = Show the keys
command-theme = Switch between light and dark
keys-title = Keys
keys-everywhere = Everywhere
keys-list = In a list
keys-editor = In the editor
key-palette = Find anything
key-keys = Show the keys
key-new = New
key-search = Search
key-back = Back
key-sync = Sync now
key-screens = Go to a screen
key-move = Move
key-ends = First, last
key-open = Open
key-edit = Edit
key-pdf = Save PDF
key-print = Print
key-select = Choose several
key-cell = Next cell
key-row = Next row
key-move-row = Move the row
key-details = Unit, kind of tax, allowances
key-remove-row = Remove the row
key-paste = Paste spreadsheet rows
key-undo-row = Undo removing or pasting
key-save = Save
key-save-ready = Save and make ready

## The menu bar of macOS, in the words of its other programs

menu-file = File
menu-edit = Edit
menu-go = Go
menu-window = Window
menu-help = Help
menu-about = About Counterfoil
menu-hide = Hide Counterfoil
menu-hide-others = Hide others
menu-show-all = Show all
menu-quit = Quit Counterfoil
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all
menu-minimize = Minimise
menu-fullscreen = Full screen
menu-close = Close window
hint-palette = Ctrl K finds any invoice, customer or command.
hint-walk = J and K walk through the list, Enter opens, Esc goes back.
hint-search = Press / to search the customers here.
hint-save = Ctrl S saves what was changed here.
hint-close = Do not show this again
