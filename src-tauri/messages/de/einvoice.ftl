# Was eine E-Rechnung über die Seite hinaus sagt.

## An e-invoice

number-unread = Das ist keine Zahl; eine sieht so aus: 1234,50.
number-read = Gelesen als { $number }.
einvoice-title = E-Rechnung
profile-none = Nur Papier
profile-en16931 = E-Rechnung (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Geprüft wird nur, was die Seite braucht.
profile-en16931-hint = Was Geschäftskunden in der Europäischen Union annehmen.
profile-xrechnung-hint = Was deutsche Behörden verlangen.
profile-peppol-hint = Was über das Peppol-Netz gesendet wird.
term-profile = Herausgegeben als
term-kind = Art des Belegs
kind-380 = Rechnung
kind-381 = Gutschrift
kind-384 = Rechnungskorrektur
kind-326 = Teilrechnung
code-other = Eine andere: { $code }
term-preceding = Frühere Rechnung
term-preceding-date = Ihr Datum
term-buyer_reference = Referenz des Käufers
term-buyer_reference-hint = Bei deutschen Behörden die Leitweg-ID.
term-order = Bestellnummer
term-contract = Vertrag
term-project = Projekt
term-delivery = Geliefert am
term-period-from = Zeitraum ab
term-period-to = Zeitraum bis
term-means = Zahlungsart
means-usual = Überweisung auf Ihr Konto
means-58 = SEPA-Überweisung
means-30 = Überweisung
means-48 = Karte
means-10 = Bar
means-57 = Dauervereinbarung
means-97 = Verrechnung
term-payment_terms = Zahlungsbedingungen in Worten
term-prepaid = Bereits gezahlt
term-prepaid-hint = Wird von dem abgezogen, was noch zu zahlen ist.
term-exemption = Warum keine Steuer: { $category }
term-exemption-hint = Steht auf dem Dokument. Schreiben Sie einen anderen, oder lassen Sie ihn so.
category-S = steuerpflichtig
category-Z = Nullsatz
category-E = steuerfrei
category-AE = Steuerschuld des Empfängers
category-K = innergemeinschaftlich
category-G = Ausfuhr
category-O = nicht steuerbar
category-L = Kanarische Inseln
category-M = Ceuta und Melilla
category-usual = Üblich
term-category = Art der Steuer
term-category-reason = Der Grund steht unter der Summe.
term-unit = Einheit
unit-C62 = Stück
unit-HUR = Stunde
unit-DAY = Tag
unit-MON = Monat
unit-KGM = Kilogramm
unit-MTR = Meter
unit-MTK = Quadratmeter
unit-LTR = Liter
unit-KMT = Kilometer
unit-LS = Pauschale
unit-other = Andere Einheit
unit-named = Einheit { $code }
unit-code = Code der Einheit
unit-code-hint = Aus der UN/ECE-Empfehlung 20, etwa TNE für die Tonne.
item-details-n = Weiteres zu Zeile { $n }
item-details-key = Einheit, Art der Steuer, Nachlässe (Alt Eingabe)
item-details-more = Für E-Rechnungen ist mehr angegeben
item-details-changes = { $n ->
    [one] ein Nachlass oder Zuschlag
   *[other] { $n } Nachlässe oder Zuschläge
}
adjustment-allowance = Nachlass
adjustment-charge = Zuschlag
adjustment-add-allowance = Nachlass hinzufügen
adjustment-add-charge = Zuschlag hinzufügen
adjustment-label = { $kind } { $n }
adjustment-mode = In
adjustment-reason = Grund
adjustment-remove = { $kind } { $n } entfernen
adjustment-alone-off = Wird allein von dem abgezogen, was mit { $rate } % besteuert ist.
adjustment-alone-off-untaxed = Wird allein von dem abgezogen, was ohne Steuer ist.
adjustment-alone-on = Wird allein auf das aufgeschlagen, was mit { $rate } % besteuert ist.
adjustment-alone-on-untaxed = Wird allein auf das aufgeschlagen, was ohne Steuer ist.
adjustment-share = Auf alle Steuersätze verteilen
adjustment-shared = Auf alle Steuersätze verteilt.
adjustment-of-rate = von dem, was mit { $rate } % besteuert ist
adjustment-of-untaxed = von dem, was ohne Steuer ist
adjustment-of-nothing = Mit { $rate } % ist nichts besteuert, also ergibt sich hier nichts.
adjustment-of-nothing-untaxed = Alles ist besteuert, also ergibt sich hier nichts.
adjustment-rest = Nicht jeder Steuersatz hat seinen Anteil.
sum-lines = Summe der Zeilen
sum-allowances = Nachlässe
sum-charges = Zuschläge
total-untaxed = Keine Steuer, { $category }, auf { $base }
total-untaxed-unsaid = Keine Steuer auf { $base }
sum-prepaid = Bereits gezahlt
sum-rounding = Rundung
sum-due = Zahlbetrag
rule-proposal = Eine E-Rechnung wird mit Steuer auf die Summe je Satz geprüft; diese Rechnung rundet sie je Zeile.
rule-proposal-take = Auf die Summe runden
failures-title = { $n ->
    [0] Für die E-Rechnung fehlt nichts
    [one] Eines fehlt für die E-Rechnung
   *[other] { $n } Dinge fehlen für die E-Rechnung
}
failure-fatal = Nötig
failure-advice = Rat
failure-jump = Hingehen
failure-jump-to = Zum Feld gehen: { $message }
jump-back = Zurück zur Rechnung
