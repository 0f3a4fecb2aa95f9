# Das Feld an der Seite: eine Summe erklären, einlesen, drucken, Daten herausgeben.

## The panel at the side

explain-open = Erklären
explain-open-label = Diese Summe erklären
explain-title = Wie { $name } zu seiner Summe kommt
explain-body = Jeder Schritt der Reihe nach. Wo ein Ergebnis gerundet wurde, steht die genaue Zahl davor.
explain-nothing = Es gibt noch nichts zu addieren.
explain-what = Was
explain-how = Wie
explain-exact = Genau
explain-exact-none = nicht gerundet
explain-result = Betrag
explain-whole = Die ganze Rechnung
explain-line = Zeile { $n }: { $name }
explain-line-nameless = Zeile { $n }
step-line_gross = Preis mal Menge
step-line_allowance = Nachlass auf die Zeile
step-line_charge = Zuschlag auf die Zeile
step-line_net = Zeile vor Steuer
step-line_tax = Steuer der Zeile
step-line_sum = Summe der Zeilen
step-allowance = Nachlass
step-charge = Zuschlag
step-sub_amount = Summe vor Steuer
step-tax = Steuer
step-tax_amount = Summe der Steuern
step-amount = Summe
step-due = Zahlbetrag
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate } %
import-open = Einlesen …
import-title = E-Rechnung einlesen
import-at = { $n } von { $of }
import-seller = Von
import-buyer = An
import-number = Nummer
import-kind = Art
import-issued = Ausgestellt
import-due = Fällig
import-lines = Zeilen
import-form = Format
import-profile = Profil
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL in einem PDF
import-in-pdf-cii = CII in einem PDF
import-amount = Betrag
import-stated = In der Datei
import-computed = Hier gerechnet
import-difference = Unterschied
import-sub_amount = Vor Steuer
import-tax_amount = Steuer
import-same = Auf den Cent gleich
import-differs = Die Datei und ihre Zeilen kommen auf verschiedene Beträge
import-failures = { $n ->
    [one] Eine Regel ihres Profils ist nicht erfüllt
   *[other] { $n } Regeln ihres Profils sind nicht erfüllt
}
import-ignored = { $n ->
    [one] Ein Teil hat hier keinen Platz und entfällt
   *[other] { $n } Teile haben hier keinen Platz und entfallen
}
import-twin = Eine Rechnung mit der Nummer { $reference } ist schon hier.
import-twin-show = Ansehen
import-another = Diese Rechnung ist von „{ $seller }“, nicht von Ihrem Betrieb. Eingelesen wird sie ein eigener Entwurf an ihren Käufer. Gedacht ist das für Rechnungen, die Sie mit einem anderen Programm geschrieben haben.
import-customer = Ihr Kunde
import-customer-found = { $name }, schon hier
import-customer-new = Ein neuer Kunde, { $name }
import-customer-search = Anderen Kunden suchen
import-customer-count = { $n ->
    [0] Kein Kunde passt.
    [one] Ein Kunde passt.
   *[other] { $n } Kunden passen.
}
import-go = Einlesen
import-go-twin = Trotzdem einlesen
import-busy = Wird eingelesen …
import-skip = Diese auslassen
import-skip-last = Diese auslassen und abschließen
import-done = { $name } ist eingelesen.
import-done-many = Dateien eingelesen: { $n } von { $of }.
drop-hint = Loslassen, um diese E-Rechnungen anzusehen
drop-refused = Nur XML- und PDF-Dateien lassen sich einlesen. Die anderen werden ausgelassen.
print-open = Drucken …
print-title = { $n ->
    [one] Eine Rechnung drucken
   *[other] { $n } Rechnungen drucken
}
print-what = Was gedruckt wird
print-more = { $n ->
    [one] und noch eine
   *[other] und { $n } weitere
}
print-none = Dieser Computer hat keinen Drucker. Fügen Sie in den Einstellungen des Systems einen hinzu, oder speichern Sie das PDF.
print-printer = Drucker
print-default = der übliche des Systems
print-copies = Exemplare von jeder
print-copies-wrong = Eine ganze Zahl, 1 bis { $most }.
print-view = Im Betrachter öffnen
print-go = Drucken
print-busy = Wird gedruckt …
print-pages = { $n ->
    [one] eine Seite
   *[other] { $n } Seiten
}
print-done = { $printer } hat den Auftrag { $job } angenommen: { $invoices }, { $pages }.
print-unclear = Was daraus wurde, ließ sich nicht erfragen: Sehen Sie am Drucker nach, bevor Sie noch einmal drucken.
export-open = Exportieren …
export-title = Exportieren
export-format = Was
export-csv = Eine Tabelle der Rechnungen
export-csv-hint = CSV, eine Zeile je Rechnung.
export-lines = Eine Tabelle ihrer Positionen
export-lines-hint = CSV, eine Zeile je Position.
export-json = Alles
export-json-hint = JSON, für andere Programme.
export-pack = Das Monatspaket
export-pack-hint = Für Ihre Steuerberatung: ein ZIP mit PDF-Dateien, E-Rechnungen und Tabellen, dazu Prüfsummen.
export-period = Ausgestellt
period-this-month = Dieser Monat
period-last-month = Voriger Monat
period-this-year = Dieses Jahr
period-all = Jemals
period-custom = Tage nach Wahl
export-from = Von
export-to = Bis
export-days = { $from } bis { $to }
export-days-from = Ab { $from }
export-days-to = Bis { $to }
export-days-all = Jede Rechnung
export-backwards = Der letzte Tag liegt vor dem ersten.
export-local = Für eine Tabelle auf diesem Computer
export-local-hint = Mit seinem Dezimalzeichen und Trenner; sonst Komma und Punkt, wie es der Standard will.
export-go = Ort wählen …
export-busy = Wird geschrieben …
export-done = Geschrieben, { $invoices }:
export-numbers = Nummern: { $missing } fehlen, { $doubled } doppelt vergeben; numbers.csv führt sie auf.

step-tax_included = Enthaltene Steuer
export-chosen = { $invoices }, wie in der Liste ausgewählt
