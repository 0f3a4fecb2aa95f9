# Was eine Regel für E-Rechnungen beanstandet, auf Deutsch, nach den Schlüsseln von `say!` in den Rust-Quellen. Beträge,
# Sätze, Daten und Codes füllen die Lücken. Eine Position ist eine Zeile der Rechnung, ein Nachlass senkt sie, ein
# Zuschlag erhöht sie.

## The document

rule-profile-missing = Wählen Sie die Art der E-Rechnung.
rule-issue-date-missing = Geben Sie das Ausstellungsdatum an.
rule-items-missing = Eine E-Rechnung braucht mindestens eine Position.
rule-period-backwards = Der abgerechnete Zeitraum endet am { $to }, bevor er am { $from } beginnt.
rule-attachment-reference-missing = Geben Sie dieser Anlage eine Nummer oder einen Namen.
rule-tax-in-currency-missing = Geben Sie die ganze Steuer auch in { $currency } an, da Sie sie in { $currency } abrechnen.
rule-earlier-reference-missing = Geben Sie die Nummer der früheren Rechnung an.
rule-delivery-country-missing = Wählen Sie das Land der Lieferadresse.
rule-tax-point-twice = Geben Sie entweder mit einem Datum oder mit einer Regel an, wann die Steuer entsteht, nicht mit beidem.
rule-payment-means-missing = Wählen Sie die Zahlungsart der Rechnung.
rule-account-number-missing = Geben Sie die IBAN oder die Nummer des Kontos an, auf das gezahlt wird.
rule-card-number-whole = Geben Sie nie eine ganze Kartennummer an: Die letzten vier bis sechs Ziffern genügen.
rule-transfer-account-missing = Geben Sie für eine Überweisung das Konto an, auf das gezahlt wird.
rule-due-date-missing = Geben Sie an, bis wann zu zahlen ist, oder die Zahlungsbedingungen in Worten.
rule-process-missing = Nennen Sie den Geschäftsprozess, zu dem diese Rechnung gehört.
rule-notes-several = Schreiben Sie alle Bemerkungen in einen einzigen Hinweis.
rule-buyer-reference-missing = Geben Sie eine Referenz des Käufers oder eine Bestellnummer an. Fragen Sie Ihren Kunden danach.
rule-profile-unknown = Wählen Sie die Art der E-Rechnung neu.
rule-tax-currency-same = Lassen Sie die Währung der Steuer weg, wenn sie die der Rechnung ist.
rule-process-unknown = Lassen Sie den Geschäftsprozess weg, oder nennen Sie einen von Peppol.
rule-customer-electronic-address-missing = Geben Sie die Adresse an, unter der Ihr Kunde E-Rechnungen empfängt. Fragen Sie ihn danach.
rule-business-electronic-address-missing = Geben Sie die Adresse an, von der Ihr Betrieb E-Rechnungen sendet; Ihre E-Mail-Adresse genügt.
rule-mandate-missing = Geben Sie die Mandatsreferenz der Lastschrift an.
rule-item-begins-early = Diese Position beginnt am { $from }, der abgerechnete Zeitraum erst am { $whole }.
rule-item-ends-late = Diese Position endet am { $to }, der abgerechnete Zeitraum schon am { $whole }.
rule-germany-tax-rate-missing = Deutsche Behörden verlangen zu jeder Position einen Steuersatz, 0, wenn es keinen gibt.
rule-germany-buyer-reference-missing = Deutsche Behörden brauchen eine Referenz des Käufers (Leitweg-ID). Fragen Sie Ihren Kunden danach.
rule-germany-document-kind = Deutsche Behörden erwarten eine Rechnung, eine Teil- oder Schlussrechnung, eine Rechnungskorrektur, eine vom Kunden ausgestellte Rechnung oder eine Gutschrift.
rule-xrechnung-version = Das ist nicht die aktuelle Fassung von XRechnung; wählen Sie XRechnung neu.
rule-attachments-alike = Zwei Anlagen heißen { $name }; benennen Sie eine um.
rule-corrected-invoice-missing = Nennen Sie die Rechnung, die durch diese berichtigt wird.
rule-delivery-date-missing = Geben Sie den Tag oder den Zeitraum der Lieferung oder Leistung an.
rule-attachment-address-wrong = Geben Sie die ganze Adresse des Dokuments an, etwa https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Geben Sie die Postanschrift Ihres Betriebs an.
rule-business-country-missing = Wählen Sie das Land Ihres Betriebs.
rule-customer-address-missing = Geben Sie die Postanschrift Ihres Kunden an.
rule-customer-country-missing = Wählen Sie das Land Ihres Kunden.
rule-payee-name-missing = Geben Sie den Namen des Zahlungsempfängers an.
rule-payee-is-seller = Der Zahlungsempfänger ist der Verkäufer selbst; lassen Sie den Zahlungsempfänger weg.
rule-representative-name-missing = Geben Sie den Namen des Steuervertreters an.
rule-representative-address-missing = Geben Sie die Postanschrift des Steuervertreters an.
rule-representative-country-missing = Wählen Sie das Land des Steuervertreters.
rule-representative-vat-number-missing = Geben Sie die USt-IdNr. des Steuervertreters an.
rule-electronic-address-kind-missing = Wählen Sie, was für eine Adresse das ist: eine E-Mail-Adresse, eine GLN, eine USt-IdNr. oder eine andere.
rule-vat-number-country = Eine USt-IdNr. beginnt mit den zwei Großbuchstaben ihres Landes, etwa DE123456789; Griechenland verwendet EL.
rule-business-number-missing = Geben Sie Ihre USt-IdNr. oder Ihre Nummer im Handelsregister an.
rule-germany-contact-missing = Deutsche Behörden brauchen einen Ansprechpartner oder eine Abteilung in Ihrem Betrieb, mit Telefon und E-Mail.
rule-germany-business-city-missing = Deutsche Behörden brauchen den Ort Ihres Betriebs.
rule-germany-business-postcode-missing = Deutsche Behörden brauchen die Postleitzahl Ihres Betriebs.
rule-germany-contact-name-missing = Deutsche Behörden brauchen den Namen eines Ansprechpartners oder einer Abteilung in Ihrem Betrieb.
rule-germany-phone-missing = Deutsche Behörden brauchen Ihre Telefonnummer.
rule-germany-email-missing = Deutsche Behörden brauchen Ihre E-Mail-Adresse.
rule-germany-customer-city-missing = Deutsche Behörden brauchen den Ort Ihres Kunden.
rule-germany-customer-postcode-missing = Deutsche Behörden brauchen die Postleitzahl Ihres Kunden.
rule-germany-delivery-city-missing = Deutsche Behörden brauchen den Ort der Lieferadresse.
rule-germany-delivery-postcode-missing = Deutsche Behörden brauchen die Postleitzahl der Lieferadresse.
rule-germany-tax-number-missing = Deutsche Behörden brauchen Ihre USt-IdNr. oder Steuernummer.
rule-phone-wrong = Eine Telefonnummer hat mindestens drei Ziffern.
rule-customer-numbers-several = Eine E-Rechnung nennt nur eine Nummer Ihres Kunden; lassen Sie die anderen weg.

## Items, allowances and charges

rule-item-number-missing = Geben Sie der Position eine Nummer.
rule-price-negative = Ein Preis liegt in einer E-Rechnung nie unter 0; geben Sie stattdessen eine negative Menge an.
rule-gross-price-negative = Der Preis vor dem Nachlass liegt nie unter 0.
rule-item-period-backwards = Der Zeitraum dieser Position endet am { $to }, bevor er am { $from } beginnt.
rule-item-property-incomplete = Eine Eigenschaft einer Position hat einen Namen und einen Wert.
rule-item-number-kind-missing = Wählen Sie, was für eine Nummer das ist, etwa eine GTIN.
rule-item-code-list-missing = Wählen Sie die Liste, aus der dieser Code stammt.
rule-item-tax-kind-missing = Wählen Sie die Art der Steuer für diese Position.
rule-amount-missing = Geben Sie den Betrag an.
rule-tax-kind-missing = Wählen Sie die Art der Steuer dafür.
rule-charge-reason-missing = Geben Sie an, wofür dieser Zuschlag ist.
rule-allowance-reason-missing = Geben Sie an, wofür dieser Nachlass ist.
rule-percentage-wrong = { $percent } % von { $base } sind nicht { $stated }; lassen Sie weg, was nicht stimmt.
rule-percentage-base-missing = Geben Sie den Betrag an, auf den sich der Prozentsatz bezieht.
rule-percentage-missing = Geben Sie den Prozentsatz an, oder lassen Sie den Betrag weg, auf den er sich bezieht.
rule-discount-wrong = { $gross } abzüglich des Nachlasses von { $discount } ergibt nicht den Preis von { $price }.
rule-item-amount-wrong = Preis mal Menge ergibt nicht { $amount }, den Betrag dieser Position.
rule-price-units-wrong = Ein Preis gilt für mehr als 0 Einheiten.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = Deutsche Behörden müssen wissen, wie zu zahlen ist: Geben Sie die IBAN Ihres Kontos an.
rule-debit-iban-wrong = Diese IBAN geht nicht auf; fragen Sie Ihren Kunden noch einmal danach.
rule-transfer-mixed = Zu einer Überweisung gehören weder Karte noch Lastschrift; lassen Sie sie weg.
rule-card-number-missing = Geben Sie die letzten vier bis sechs Ziffern der Karte an, mit der gezahlt wurde.
rule-card-mixed = Zu einer Kartenzahlung gehören weder Konto noch Lastschrift; lassen Sie sie weg.
rule-debit-missing = Geben Sie das Mandat, Ihre Gläubiger-ID und das Konto der Lastschrift an.
rule-debit-mixed = Zu einer Lastschrift gehören weder ein Konto, auf das gezahlt wird, noch eine Karte; lassen Sie sie weg.
rule-creditor-missing = Geben Sie Ihre Gläubiger-ID an; Ihre Bank kennt sie.
rule-debit-account-missing = Geben Sie die IBAN des Kontos an, das belastet wird.
rule-early-discount-wrong = Eine Zeile, die mit # beginnt, ist ein Skonto und sieht so aus: #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Geben Sie den Steuersatz an; 0, wenn es keinen gibt.
rule-items-differ = Als Summe der Positionen ist { $stated } angegeben, zusammen sind es aber { $added }.
rule-allowances-differ = Als Summe der Nachlässe ist { $stated } angegeben, zusammen sind es aber { $added }.
rule-charges-differ = Als Summe der Zuschläge ist { $stated } angegeben, zusammen sind es aber { $added }.
rule-total-before-tax-differs = Als Summe ohne Steuer ist { $stated } angegeben, zusammen sind es aber { $added }.
rule-tax-differs = Als Steuer ist { $stated } angegeben, zusammen sind es aber { $added }.
rule-total-with-tax-differs = Als Summe mit Steuer ist { $stated } angegeben, zusammen sind es aber { $added }.
rule-amount-due-differs = Als Zahlbetrag ist { $stated } angegeben, zusammen sind es aber { $added }.
rule-tax-far-off = Die Steuer von { $tax } liegt bei { $rate } % auf { $base } weit daneben. Lassen Sie sie auf die Summe je Satz runden.
rule-tax-inexact = Die Steuer zu { $rate } % ergibt zusammen { $stated }; eine E-Rechnung berechnet sie aber aus der Summe, das sind { $exact }. Lassen Sie sie auf die Summe je Satz runden.
rule-taxes-missing = Eine E-Rechnung sagt, wie besteuert wird; fügen Sie eine Position hinzu.
rule-sum-too-large = Die Summe dieser Beträge ist größer, als sich rechnen lässt.
rule-decimals-too-many = Ein Betrag in einer E-Rechnung hat höchstens zwei Nachkommastellen.
rule-currency-decimals-too-many = Ein Betrag in einer E-Rechnung hat höchstens zwei Nachkommastellen. { $currency } hat mehr; wählen Sie eine andere Währung.
rule-supply-date-missing = Zu Waren oder Leistungen für ein anderes EU-Land gehört der Tag oder der Zeitraum der Lieferung.
rule-supply-country-missing = Zu Waren oder Leistungen für ein anderes EU-Land gehört das Land, in das geliefert wurde.
rule-outside-vat-mixed = Was nicht steuerbar ist, kann nicht neben Steuerbarem stehen; schreiben Sie zwei Rechnungen.
rule-tax-signs-differ = Die Steuer liegt in einer Währung über 0 und in der anderen unter 0; berichtigen Sie das Vorzeichen.
rule-document-kind-not-peppol = Diese Art von Beleg geht nicht über Peppol; wählen Sie eine andere.
rule-exemption-misplaced = Der Grund { $code } passt nicht zu dieser Art der Steuer; wählen Sie einen anderen.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } ist keine Art von Rechnung oder Gutschrift; wählen Sie eine aus der Liste.
rule-code-tax-point = „{ $code }“ ist keine Regel dafür, wann die Steuer entsteht; wählen Sie eine aus der Liste.
rule-code-note-subject = „{ $code }“ ist kein Thema eines Hinweises; wählen Sie eines aus der Liste.
rule-code-item-list = „{ $code }“ ist keine Liste, nach der Artikel eingeteilt werden; wählen Sie eine aus der Liste.
rule-code-country = „{ $code }“ ist kein Code eines Landes; wählen Sie einen aus der Liste.
rule-code-payment-means = „{ $code }“ ist keine Zahlungsart; wählen Sie eine aus der Liste.
rule-code-allowance-reason = „{ $code }“ ist kein Grund für einen Nachlass; wählen Sie einen aus der Liste.
rule-code-charge-reason = „{ $code }“ ist kein Grund für einen Zuschlag; wählen Sie einen aus der Liste.
rule-code-exemption = „{ $code }“ ist kein Grund, keine USt. zu berechnen; wählen Sie einen aus der Liste.
rule-code-unit = „{ $code }“ ist keine Einheit; wählen Sie eine aus der Liste.
rule-attachment-format = Fügen Sie eine Datei im Format PDF, PNG, JPEG, CSV, XLSX oder ODS bei; andere werden abgelehnt.
rule-code-register = „{ $code }“ ist kein Verzeichnis von Kennungen; wählen Sie eines aus der Liste.
rule-code-electronic-address = „{ $code }“ ist keine Art elektronischer Adressen; wählen Sie eine aus der Liste.
rule-number-gln = Das ist keine GLN; vergleichen Sie sie Ziffer für Ziffer.
rule-number-norwegian = Das ist keine norwegische Organisationsnummer; vergleichen Sie sie Ziffer für Ziffer.
rule-number-danish = Das ist keine dänische CVR-Nummer mit DK davor; vergleichen Sie sie Ziffer für Ziffer.
rule-number-belgian = Das ist keine belgische Unternehmensnummer; vergleichen Sie sie Ziffer für Ziffer.
rule-number-italian-office = Das ist nicht der Code einer italienischen Behörde; vergleichen Sie ihn Zeichen für Zeichen.
rule-number-italian-tax-code = Das ist keine italienische Steuernummer (codice fiscale); vergleichen Sie sie Zeichen für Zeichen.
rule-number-italian-vat-number = Das ist keine italienische USt-IdNr.; vergleichen Sie sie Ziffer für Ziffer.
rule-number-swedish = Das ist keine schwedische Organisationsnummer; vergleichen Sie sie Ziffer für Ziffer.
rule-number-australian = Das ist keine australische Unternehmensnummer (ABN); vergleichen Sie sie Ziffer für Ziffer.

# Wie etwas besteuert wird: der Rest eines Nebensatzes mit dem Verb am Ende, gesagt nach „was“ und nach „eine Position,
# die“, „ein Nachlass, der“ oder „ein Zuschlag, der“. Wörter, die sich mit dem Geschlecht ändern, passen nicht.

rule-how-normally = zum normalen oder ermäßigten Satz besteuert wird
rule-how-at-zero = zum Nullsatz besteuert wird
rule-how-exempt = steuerfrei ist
rule-how-reversed = vom Kunden versteuert wird
rule-how-in-union = zu einer Lieferung in ein anderes EU-Land gehört
rule-how-exported = zu einer Ausfuhr aus der EU gehört
rule-how-outside = nicht steuerbar ist
rule-how-canary-islands = der Steuer der Kanarischen Inseln unterliegt
rule-how-ceuta-melilla = der Steuer von Ceuta und Melilla unterliegt

## Sentences with one of these in { $how }

rule-item-needs-vat-number = Eine Position, die { $how }, braucht Ihre USt-IdNr.
rule-allowance-needs-vat-number = Ein Nachlass, der { $how }, braucht Ihre USt-IdNr.
rule-charge-needs-vat-number = Ein Zuschlag, der { $how }, braucht Ihre USt-IdNr.
rule-item-needs-tax-number = Eine Position, die { $how }, braucht Ihre USt-IdNr. oder Steuernummer.
rule-allowance-needs-tax-number = Ein Nachlass, der { $how }, braucht Ihre USt-IdNr. oder Steuernummer.
rule-charge-needs-tax-number = Ein Zuschlag, der { $how }, braucht Ihre USt-IdNr. oder Steuernummer.
rule-item-needs-customer-vat-number = Eine Position, die { $how }, braucht die USt-IdNr. Ihres Kunden.
rule-allowance-needs-customer-vat-number = Ein Nachlass, der { $how }, braucht die USt-IdNr. Ihres Kunden.
rule-charge-needs-customer-vat-number = Ein Zuschlag, der { $how }, braucht die USt-IdNr. Ihres Kunden.
rule-taxed-unsummed = Die Übersicht der Steuern muss nennen, was { $how }.
rule-outside-vat-numbered = Zu dem, was nicht steuerbar ist, nennt eine E-Rechnung keine USt-IdNr. Wählen Sie steuerfrei oder Nullsatz, oder lassen Sie Ihre USt-IdNr. und die Ihres Kunden weg.
rule-rate-above-zero = Was { $how }, hat einen Steuersatz über 0.
rule-rate-not-negative = Was { $how }, hat einen Steuersatz von 0 oder mehr.
rule-rate-none = Was { $how }, hat keinen Steuersatz.
rule-rate-zero = Was { $how }, hat einen Steuersatz von 0.
rule-taxed-bears-none = Auf das, was { $how }, fällt keine Steuer an.
rule-exemption-missing = Geben Sie an, warum auf das, was { $how }, keine USt. berechnet wird.
rule-exemption-unneeded = Was { $how }, braucht keinen Grund, warum keine USt. berechnet wird; lassen Sie ihn weg.
rule-taxed-differs = Als Summe dessen, was { $how }, ist { $stated } angegeben, zusammen sind es aber { $added }.
