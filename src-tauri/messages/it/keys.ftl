# La tavolozza e i tasti.

## Palette and keys

palette-label = Trova un comando, una fattura, un cliente
palette-placeholder = Trova un comando, una fattura, un cliente
palette-none = Nessun risultato.
palette-commands = Comandi
palette-invoices = Fatture
palette-customers = Clienti
command-new-invoice = Nuova fattura
command-new-customer = Nuovo cliente
command-sync-now = Sincronizza ora
command-import = Importa una fattura elettronica
command-export = Esporta dati
command-invoices = Vai alle fatture
command-customers = Vai ai clienti
command-sync = Vai alla sincronizzazione
command-settings = Vai alle impostazioni
command-keys = Mostra i tasti
command-theme = Passa tra chiaro e scuro
keys-title = Tasti
keys-everywhere = Ovunque
keys-list = In un elenco
keys-editor = Durante la scrittura
key-palette = Trova tutto
key-keys = Mostra i tasti
key-new = Nuovo
key-search = Cerca
key-back = Indietro
key-sync = Sincronizza ora
key-screens = Vai a una schermata
key-move = Spostati
key-ends = Primo, ultimo
key-open = Apri
key-edit = Modifica
key-pdf = Salva PDF
key-print = Stampa
key-select = Scegli più elementi
key-cell = Cella successiva
key-row = Riga successiva
key-move-row = Sposta la riga
key-details = Unità, tipo d’imposta, sconti
key-remove-row = Rimuovi la riga
key-paste = Incolla righe da un foglio di calcolo
key-undo-row = Annulla la rimozione o l’inserimento
key-save = Salva
key-save-ready = Salva ed emetti

## The menu bar of macOS, in the words of its other programs

menu-file = File
menu-edit = Modifica
menu-go = Vai
menu-window = Finestra
menu-help = Aiuto
menu-about = Informazioni su Counterfoil
menu-hide = Nascondi Counterfoil
menu-hide-others = Nascondi altre
menu-show-all = Mostra tutte
menu-quit = Esci da Counterfoil
menu-undo = Annulla
menu-redo = Ripristina
menu-cut = Taglia
menu-copy = Copia
menu-paste = Incolla
menu-select-all = Seleziona tutto
menu-minimize = Contrai
menu-fullscreen = Schermo intero
menu-close = Chiudi la finestra
hint-palette = Ctrl K trova ogni fattura, cliente o comando.
hint-walk = J e K scorrono l’elenco, Invio apre, Esc torna indietro.
hint-search = Prema / per cercare tra i clienti.
hint-save = Ctrl S salva ciò che è stato modificato qui.
hint-close = Non mostrare più
