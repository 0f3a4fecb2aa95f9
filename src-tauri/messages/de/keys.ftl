# Die Palette und die Tasten.

## Palette and keys

palette-label = Befehl, Rechnung oder Kunden finden
palette-placeholder = Befehl, Rechnung oder Kunden finden
palette-none = Nichts gefunden.
palette-commands = Befehle
palette-invoices = Rechnungen
palette-customers = Kunden
command-new-invoice = Neue Rechnung
command-new-customer = Neuer Kunde
command-sync-now = Jetzt abgleichen
command-import = E-Rechnung einlesen
command-export = Daten herausgeben
command-invoices = Zu den Rechnungen
command-customers = Zu den Kunden
command-sync = Zum Abgleich
command-settings = Zu den Einstellungen
command-keys = Tasten anzeigen
command-theme = Zwischen hell und dunkel wechseln
keys-title = Tasten
keys-everywhere = Überall
keys-list = In einer Liste
keys-editor = Beim Schreiben
key-palette = Alles finden
key-keys = Tasten anzeigen
key-new = Neu
key-search = Suchen
key-back = Zurück
key-sync = Jetzt abgleichen
key-screens = Zu einer Ansicht
key-move = Bewegen
key-ends = Anfang, Ende
key-open = Öffnen
key-edit = Bearbeiten
key-pdf = PDF speichern
key-print = Drucken
key-select = Mehrere auswählen
key-cell = Nächste Zelle
key-row = Nächste Zeile
key-move-row = Zeile verschieben
key-details = Einheit, Art der Steuer, Nachlässe
key-remove-row = Zeile entfernen
key-paste = Tabellenzeilen einfügen
key-undo-row = Entfernen oder Einfügen zurücknehmen
key-save = Speichern
key-save-ready = Speichern und stellen

## The menu bar of macOS, in the words of its other programs

menu-file = Ablage
menu-edit = Bearbeiten
menu-go = Gehe zu
menu-window = Fenster
menu-help = Hilfe
menu-about = Über Counterfoil
menu-hide = Counterfoil ausblenden
menu-hide-others = Andere ausblenden
menu-show-all = Alle einblenden
menu-quit = Counterfoil beenden
menu-undo = Widerrufen
menu-redo = Wiederholen
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einsetzen
menu-select-all = Alles auswählen
menu-minimize = Im Dock ablegen
menu-fullscreen = Vollbild
menu-close = Fenster schließen
hint-palette = Strg K findet jede Rechnung, jeden Kunden und jeden Befehl.
hint-walk = J und K gehen durch die Liste, Enter öffnet, Esc geht zurück.
hint-search = Mit / suchen Sie hier in den Kunden.
hint-save = Strg S speichert, was hier geändert wurde.
hint-close = Nicht mehr zeigen
