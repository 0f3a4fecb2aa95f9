# Het palet en de toetsen.

## Palette and keys

palette-label = Zoek een opdracht, een factuur, een klant
palette-placeholder = Zoek een opdracht, een factuur, een klant
palette-none = Niets gevonden.
palette-commands = Opdrachten
palette-invoices = Facturen
palette-customers = Klanten
command-new-invoice = Nieuwe factuur
command-new-customer = Nieuwe klant
command-sync-now = Nu synchroniseren
command-import = E-factuur inlezen
command-export = Gegevens uitvoeren
command-invoices = Naar facturen
command-customers = Naar klanten
command-sync = Naar synchronisatie
command-settings = Naar instellingen
command-keys = Toetsen tonen
command-theme = Wisselen tussen licht en donker
keys-title = Toetsen
keys-everywhere = Overal
keys-list = In een lijst
keys-editor = Tijdens het schrijven
key-palette = Alles vinden
key-keys = Toetsen tonen
key-new = Nieuw
key-search = Zoeken
key-back = Terug
key-sync = Nu synchroniseren
key-screens = Naar een scherm
key-move = Bewegen
key-ends = Eerste, laatste
key-open = Openen
key-edit = Bewerken
key-pdf = Pdf opslaan
key-print = Afdrukken
key-select = Meerdere kiezen
key-cell = Volgende cel
key-row = Volgende regel
key-move-row = Regel verplaatsen
key-details = Eenheid, soort btw, kortingen
key-remove-row = Regel verwijderen
key-paste = Rijen uit een spreadsheet plakken
key-undo-row = Verwijderen of plakken ongedaan maken
key-save = Opslaan
key-save-ready = Opslaan en uitgeven

## The menu bar of macOS, in the words of its other programs

menu-file = Archief
menu-edit = Wijzig
menu-go = Ga
menu-window = Venster
menu-help = Help
menu-about = Over Counterfoil
menu-hide = Verberg Counterfoil
menu-hide-others = Verberg andere
menu-show-all = Toon alles
menu-quit = Stop Counterfoil
menu-undo = Herstel
menu-redo = Opnieuw
menu-cut = Knip
menu-copy = Kopieer
menu-paste = Plak
menu-select-all = Selecteer alles
menu-minimize = Minimaliseer
menu-fullscreen = Schermvullend
menu-close = Sluit venster
hint-palette = Ctrl K vindt elke factuur, klant en opdracht.
hint-walk = J en K lopen door de lijst, Enter opent, Esc gaat terug.
hint-search = Druk op / om in de klanten te zoeken.
hint-save = Ctrl S bewaart wat hier is gewijzigd.
hint-close = Niet meer tonen
