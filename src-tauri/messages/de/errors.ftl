# Was schiefging, auf Deutsch, nach den Schlüsseln von `say!` in den Rust-Quellen. Eine Lücke füllt ein Text, eine
# Zahl, ein Betrag, ein Datum oder ein anderer dieser Sätze.

## An invoice and what is entered in it

error-invoice-account-fixed = Diese Rechnung ist schon bei ihrem Dienst und bleibt in diesem Konto.
error-reference-issued = Diese Rechnung wurde als „{ $reference }“ ausgestellt und behält diese Nummer. Für eine andere stornieren und duplizieren Sie sie.
error-einvoice-canceled = Diese Rechnung ist storniert, und keine E-Rechnung dieser Art wurde mit ihr ausgestellt; es wird keine mehr gemacht.
error-reference-taken = „{ $reference }“ ist die Nummer einer anderen Rechnung.
error-invoice-final = Diese Rechnung hat inzwischen den Status „{ $status }“ und kann sich nicht mehr ändern. Was Sie getippt haben, bleibt erhalten; kopieren Sie es in eine neue Rechnung.
error-invoice-no-draft = Diese Rechnung ist kein Entwurf mehr. Setzen Sie sie auf Entwurf zurück, um sie zu ändern.
error-invoice-changed = Diese Rechnung hat sich geändert, während Sie schrieben. Was Sie getippt haben, bleibt erhalten; sehen Sie sich beides an, bevor Sie speichern.
error-service-issues-itself = Der Dienst von „{ $account }“ stellt seine Rechnungen selbst aus; wählen Sie ein anderes Konto oder keines.
error-date-wrong = „{ $text }“ ist kein Datum; schreiben Sie es so: 2026-11-30.
error-price-missing = Geben Sie einen Preis an.
error-quantity-missing = Geben Sie eine Menge an.
error-tax-missing = Geben Sie eine Steuer an.
error-tax-empty = Keine Steuer in Zeile { $row }. Stimmt das?
error-tax-zero = 0 % steht als Nullsatz auf der Rechnung. Ist Zeile { $row } steuerfrei oder schuldet der Kunde die Steuer, wählen Sie das in ihren Einzelheiten.
error-preceding-missing = Eine Gutschrift nennt die Rechnung, die sie gutschreibt.
error-leitweg-mistyped = Die Prüfziffern von „{ $reference }“ passen nicht. Vergleichen Sie die Leitweg-ID mit der, die man Ihnen genannt hat.
error-read-as = „{ $text }“ wurde als { $number } gelesen.
error-invoice-unknown = Keine Rechnung hat die ID oder Nummer „{ $asked }“.
error-invoice-several = Mehrere Rechnungen haben diese Nummer: { $ids }.
error-status-move = Eine Rechnung kann nicht vom Status „{ $before }“ zum Status „{ $after }“ wechseln.
error-paid-served = Ob diese Rechnung bezahlt ist, sagt ein Dienst selbst.
error-paid-not-owed = Als bezahlt vermerken lässt sich nur eine gestellte Rechnung, die noch nicht bezahlt ist.
error-paid-future = Der { $day } kommt erst noch. Geben Sie den Tag an, an dem das Geld kam.
error-paid-early = Die Rechnung trägt das Datum { $day }, das ist nach diesem Tag. Wurde sie vorher bezahlt, bestätigen Sie es noch einmal.
error-paid-not-noted = Für diese Rechnung wurde keine Zahlung vermerkt.
error-email-draft = Das ist ein Entwurf. Stellen Sie die Rechnung, dann senden Sie sie.
error-email-none = Der Kunde hat keine E-Mail-Adresse. Tragen Sie sie dort ein, dann senden Sie noch einmal.
error-email-not-one = „{ $address }“ ist keine E-Mail-Adresse. Berichtigen Sie sie beim Kunden, dann senden Sie noch einmal.
error-invoice-unsaved = Diese Rechnung hat Änderungen, die noch nicht gespeichert sind. Speichern oder verwerfen Sie sie zuerst.
error-invoice-stays = Eine Rechnung mit dem Status „{ $status }“ bleibt.
error-invoice-not-deletable = Nur ein Entwurf, den kein Dienst hat, lässt sich löschen. Stornieren Sie diese Rechnung stattdessen.
error-invoice-issued = Diese Rechnung wurde gestellt und wird deshalb nicht gelöscht: Ihr Dokument ist aufbewahrt, ihre Nummer bleibt vergeben. Stornieren Sie sie stattdessen.
error-invoice-being-sent = Dieser Entwurf ist vielleicht schon auf dem Weg zum Dienst; gleichen Sie zuerst ab.
error-nothing-read = Nichts wurde eingelesen.
error-original-damaged = Der aufbewahrte Beleg der Rechnung „{ $reference }“ ist beschädigt und wird deshalb nicht herausgegeben. In einer Sicherung Ihrer Daten ist er noch.
error-original-none = Von der Rechnung „{ $reference }“, wie sie jetzt ist, wurde von diesem Computer aus nichts ausgestellt; es gibt keinen Originalbeleg.
error-status-draft = Entwurf
error-status-ready = Offen
error-status-paid = Bezahlt
error-status-canceled = Storniert
error-stored-too-large = Die gespeicherten Beträge sind zu groß.
error-adjustment-amount-negative = Ein Betrag ist hier nie negativ; wählen Sie stattdessen Nachlass oder Zuschlag.
error-adjustment-percent-negative = Ein Prozentsatz ist hier nie negativ; wählen Sie stattdessen Nachlass oder Zuschlag.
error-tax-rate-range = Ein Steuersatz ist ein Prozentsatz zwischen 0 und 1000.
error-not-a-number = „{ $text }“ ist keine Zahl.
error-other-currency = „{ $text }“ nennt eine andere Währung; der Betrag ist in { $currency }.
error-changed-elsewhere = Dies wurde inzwischen anderswo geändert oder geleert. Speichern Sie noch einmal, um Ihres zu behalten.
error-changed-elsewhere-to = Dies wurde inzwischen anderswo geändert, in „{ $value }“. Speichern Sie noch einmal, um Ihres zu behalten.
error-business-name-missing = Geben Sie den Namen Ihres Betriebs an.
error-iban-wrong = Diese IBAN geht nicht auf; vergleichen Sie sie mit Ihrem Kontoauszug.
error-currency-unknown = „{ $code }“ ist kein Währungscode wie EUR, USD oder JPY.
error-customer-name-missing = Geben Sie eine Firma, den Namen einer Person oder eine E-Mail-Adresse an.
error-email-wrong = Das ist keine E-Mail-Adresse; eine sieht so aus: name@example.com.
error-due-before-issue = Das Fälligkeitsdatum { $due } liegt vor dem Ausstellungsdatum { $issued }.
error-items-too-many = Eine Rechnung hat höchstens { $most } Positionen.
error-customer-missing = Wählen Sie, an wen die Rechnung geht.
error-reference-missing = Geben Sie der Rechnung eine Nummer.
error-items-missing = Eine Rechnung braucht mindestens eine Position, bevor sie gestellt wird.
error-trincico-tax-rule = Trincico rechnet die Steuer je Zeile; wählen Sie das für eine Rechnung, die dort liegt.
error-trincico-prices-with-tax = Trincico kennt nur Preise ohne Steuer; geben Sie sie für eine Rechnung, die dort liegt, so ein.
error-trincico-reference = Geben Sie der Rechnung eine Nummer; ohne eine nimmt Trincico sie nicht auf.
error-trincico-adjustments = Trincico kennt keine Nachlässe oder Zuschläge; machen Sie Positionen daraus.
error-trincico-item-adjustments = Trincico kennt keine Nachlässe oder Zuschläge und nur Preise für eine Einheit; rechnen Sie sie in den Preis ein.
error-trincico-price-decimals = { $most ->
    [one] Trincico nimmt in { $currency } Preise mit höchstens einer Nachkommastelle.
   *[other] Trincico nimmt in { $currency } Preise mit höchstens { $most } Nachkommastellen.
}
error-trincico-quantity-whole = Trincico nimmt nur ganze Mengen; rechnen Sie den Bruchteil in den Preis ein.
error-price-quantity = Ein Preis gilt für mehr als null Einheiten.
error-item-name-missing = Geben Sie der Position einen Namen.
error-decimals-too-many = { $most ->
    [one] Höchstens eine Nachkommastelle lässt sich hier aufbewahren.
   *[other] Höchstens { $most } Nachkommastellen lassen sich hier aufbewahren.
}
error-too-long = { $length ->
    [one] Das ist ein Zeichen; höchstens { $most } passen.
   *[other] Das sind { $length } Zeichen; höchstens { $most } passen.
}
error-line-too-large = Preis mal Menge ist größer, als sich aufbewahren lässt.
error-adjustment-too-large = Dieser Betrag ist größer, als sich aufbewahren lässt.
error-total-too-large = Die Summe ist größer, als sich aufbewahren lässt.
error-trincico-minor-units = Trincico kennt nur Beträge bis zur kleinsten Einheit der Währung, etwa ganze Cent.
error-trincico-whole-quantities = Trincico kennt nur ganze Mengen.

## A customer

error-customer-changed = Dieser Kunde hat sich geändert, während Sie schrieben. Was Sie getippt haben, bleibt erhalten; sehen Sie sich beides an, bevor Sie speichern.
error-customer-at-service = Der Dienst hat diesen Kunden; deshalb bleibt er auch hier.
error-customer-being-sent = Dieser Kunde ist vielleicht schon auf dem Weg zum Dienst; gleichen Sie zuerst ab.
error-customer-other-account = Dieser Kunde gehört zu einem anderen Konto; wählen Sie einen aus diesem Konto.

## Accounts, signing in and the service

error-account-name-taken = Ein Konto heißt schon „{ $name }“; wählen Sie einen anderen Namen.
error-password-missing = Geben Sie das Passwort oder ein Token an.
error-service-unknown = Das Konto hat diesen Dienst nicht.
error-service-chosen = Für dieses Konto wurde ein anderer Dienst gewählt; verbinden Sie für diesen ein zweites Konto.
error-no-account = Kein Konto ist verbunden.
error-account-unknown = Kein Konto heißt „{ $name }“; es gibt: { $names }.
error-account-twice = „{ $what }“ ist schon verbunden, als Konto „{ $account }“.
error-other-user = Angemeldet hat sich eine andere Person als die, der diese Daten gehören. Nichts wurde gesendet, und was wartet, bleibt erhalten; melden Sie sich als diese Person an, oder verbinden Sie ein neues Konto.
error-other-user-person = Angemeldet hat sich eine andere Person ({ $person }) als die, der diese Daten gehören. Nichts wurde gesendet, und was wartet, bleibt erhalten; melden Sie sich als die richtige Person an, oder verbinden Sie ein neues Konto.
error-other-user-owner = Angemeldet hat sich eine andere Person als die, der diese Daten gehören ({ $owner }). Nichts wurde gesendet, und was wartet, bleibt erhalten; melden Sie sich als diese Person an, oder verbinden Sie ein neues Konto.
error-other-user-named = Angemeldet hat sich eine andere Person ({ $person }) als die, der diese Daten gehören ({ $owner }). Nichts wurde gesendet, und was wartet, bleibt erhalten; melden Sie sich als die richtige Person an, oder verbinden Sie ein neues Konto.
error-credentials-wrong = Der Dienst hat diese Anmeldung nicht angenommen. Prüfen Sie den Namen und das Passwort, Geheimnis oder Token.
error-device-not-whole = Ein Gerät ist eine ganze Zahl.
error-device-missing = Ein Server dieser Art will wissen, welches Gerät anfragt; geben Sie seine Nummer an.
error-secret-missing = Geben Sie das Geheimnis oder das Token an.
error-client-missing = Geben Sie die Client-ID an.
error-user-missing = Geben Sie den Benutzernamen an.
error-message-password-missing = Der Dienst sendet Nachrichten nur mit einem eigenen Passwort dafür. Geben Sie es in den Einstellungen des Kontos ein.
error-address-wrong = das ist keine Adresse der Form https://host
error-address-not-https = die Adresse muss mit https:// beginnen; einfaches http ist nur für diesen Computer
error-address-with-name = die Adresse darf weder einen Namen noch ein Passwort enthalten
error-address-with-query = die Adresse muss mit ihrem Pfad enden, ohne ? oder #
error-offline = Der Dienst war nicht zu erreichen. Was Sie gespeichert haben, bleibt auf diesem Computer.
error-timed-out = Der Dienst hat nicht geantwortet. Was Sie gespeichert haben, bleibt auf diesem Computer.
error-not-secure = Die sichere Verbindung zum Dienst kam nicht zustande. Was Sie gespeichert haben, bleibt auf diesem Computer.
error-sign-in-refused = Der Dienst hat die Anmeldung nicht angenommen. Melden Sie sich neu an; was Sie gespeichert haben, bleibt auf diesem Computer.
error-went-on-as-other = Der Dienst machte als eine andere Person weiter; deshalb wurde nichts getan. Was Sie gespeichert haben, bleibt auf diesem Computer.
error-unavailable = Der Dienst kann gerade nicht antworten. Was Sie gespeichert haben, bleibt auf diesem Computer. Versuchen Sie es später erneut.
error-answer-senseless = Die Antwort des Dienstes ergab für dieses Programm keinen Sinn. Was Sie gespeichert haben, bleibt auf diesem Computer.
error-not-at-service = Der Dienst hat diesen Eintrag nicht.
error-service-refused = Der Dienst hat dies abgelehnt: { $answer }
error-account-has-none = „{ $account }“ ist ein Konto bei { $title }; dort gibt es das nicht.
error-sign-in-missing = Der Schlüsselbund hat keine Anmeldung für dieses Konto. Melden Sie sich neu an; was wartet, bleibt erhalten.

## Sync and what waits

error-choice-unknown = „{ $key }“ ist auf beiden Seiten gleich. Gewählt werden kann: { $known }.
error-choice-missing = Wählen Sie auch für „{ $key }“ eine Seite. Nichts wurde geändert.
error-service-not-chosen = Wählen Sie zuerst den Dienst des Kontos „{ $account }“.
error-customers-endless = Die Kundenliste des Dienstes läuft im Kreis; hier können deshalb einige fehlen. Was kam, bleibt erhalten, und was wartete, wurde gesendet. Gleichen Sie später noch einmal ab; bleibt es so, sagen Sie es dem Dienst.
error-invoices-endless = Die Rechnungsliste des Dienstes läuft im Kreis; hier können deshalb einige fehlen. Was kam, bleibt erhalten, und was wartete, wurde gesendet. Gleichen Sie später noch einmal ab; bleibt es so, sagen Sie es dem Dienst.
error-sync-other-user = Der Dienst machte als eine andere Person weiter als die, der diese Daten gehören; deshalb hielt der Abgleich an. Mehr wurde nicht gesendet, und was wartet, bleibt erhalten; melden Sie sich als die richtige Person neu an.
error-service-gone = Das Konto hat den Dienst (Shop) nicht mehr, der für es gewählt wurde. Nichts wurde gesendet, und alles hier bleibt erhalten; der Abgleich geht weiter, wenn der Dienst wieder da ist. Ist er für immer weg, entfernen Sie das Konto: Was nie gesendet wurde, bleibt auf diesem Computer.
error-sign-in-again = Der Dienst verlangt eine neue Anmeldung. Was wartet, bleibt erhalten und geht danach weiter.
error-wait-seconds = { $seconds ->
    [one] Der Dienst bittet, eine Sekunde zu warten. Was wartet, bleibt erhalten.
   *[other] Der Dienst bittet, { $seconds } Sekunden zu warten. Was wartet, bleibt erhalten.
}
error-wait = Der Dienst bittet zu warten. Was wartet, bleibt erhalten.
error-sync-stopped = Der Abgleich wurde angehalten. Er macht beim nächsten Mal dort weiter, wo er war.
error-sync-not-begun = Der Abgleich konnte nicht beginnen
error-sync-running = Der Abgleich läuft schon.

## Payouts

error-no-payouts = Dieses Konto hat keine Auszahlungen.
error-no-payout-account = Dieses Konto hat noch kein Auszahlungskonto. Richten Sie es zuerst ein.
error-schedule-denied = Der Tarif erlaubt den Zeitplan „{ $schedule }“ nicht. Er erlaubt: { $allowed }.
error-payout-account-exists = Es gibt schon ein eingerichtetes Auszahlungskonto. Nichts wurde geändert.
error-payouts-unwatched = Nach den Auszahlungen konnte nicht gesehen werden
error-offer-expired = Dieses Angebot wurde schon benutzt oder ist abgelaufen. Dadurch wurde nichts gesendet; sehen Sie sich die letzte Auszahlung an, und fordern Sie dann neu an.
error-payout-not-sent = Die Auszahlung wurde nicht gesendet
error-payout-not-read-again = Was auszahlbar ist, ließ sich nicht noch einmal lesen; deshalb wurde nichts gesendet. { $why }
error-amount-too-large = Der Betrag ist größer, als sich aufbewahren lässt.
error-amount-decimals = { $decimals ->
    [one] { $currency } hat eine Nachkommastelle; der Betrag hat mehr.
   *[other] { $currency } hat { $decimals } Nachkommastellen; der Betrag hat mehr.
}
error-payout-not-unclear = Was aus dieser Auszahlung wurde, ist nicht unklar; es gibt nichts zu entscheiden.
error-payout-confirm-amount = Tippen Sie zur Bestätigung den angeforderten Betrag: { $amount }.
error-payout-other = Diese Auszahlung kann nicht aus der Anforderung entstanden sein.
error-payout-open = Eine andere Auszahlung aus demselben Auszahlungskonto ist noch nicht klar. Nichts wurde gesendet.
error-payout-being-sent = Die Auszahlung von { $amount } aus „{ $account }“ wird gerade gesendet; deshalb kann keine andere angefordert werden. Nichts wurde gesendet.
error-payout-unclear = Die Auszahlung von { $amount } aus „{ $account }“ ist noch nicht klar; deshalb kann keine andere angefordert werden. Nichts wurde gesendet.
error-amount-not-positive = Der Betrag muss mehr als null sein.
error-payout-by-schedule = Das Auszahlungskonto zahlt von selbst aus ({ $schedule }). Stellen Sie seinen Zeitplan auf „Auf Anforderung“, um eine Auszahlung anzufordern.
error-payout-no-balance = In { $currency } ist nichts auszahlbar. In keiner Währung gibt es ein Guthaben.
error-payout-other-balance = In { $currency } ist nichts auszahlbar. Guthaben gibt es in: { $others }.
error-payout-above-balance = Der Betrag { $wanted } liegt über dem Guthaben: { $limit } sind auszahlbar.
error-payout-above-instant = Der Betrag { $wanted } liegt über dem Guthaben: { $limit } sind sofort auszahlbar.
error-payout-no-instant = In { $currency } ist nichts sofort auszahlbar. Fordern Sie eine Auszahlung mit dem nächsten Banklauf an.
error-payout-no-bank = Kein Bankkonto des Auszahlungskontos nimmt { $currency } an. Es gibt eines für: { $others }.
error-payout-bank-not-instant = { $bank } nimmt keine Sofortauszahlungen an. Fordern Sie eine Auszahlung mit dem nächsten Banklauf an.
error-payout-required = Der Zahlungsanbieter verlangt noch dies, bevor er auszahlt: { $what }.
error-payout-account-pending = Das Auszahlungskonto ist noch in Arbeit; deshalb ist nichts auszahlbar. Schließen Sie die Einrichtung beim Zahlungsanbieter ab.
error-payout-account-suspended = Das Auszahlungskonto ist angehalten; deshalb ist nichts auszahlbar. Fragen Sie den Dienst oder den Zahlungsanbieter nach dem Grund.
error-payout-account-deleted = Das Auszahlungskonto ist gelöscht; deshalb ist nichts auszahlbar. Fragen Sie den Dienst oder den Zahlungsanbieter nach dem Grund.
error-payout-account-state = Das Auszahlungskonto hat den Zustand „{ $state }“; deshalb ist nichts auszahlbar. Fragen Sie den Dienst oder den Zahlungsanbieter nach dem Grund.

## Payments, the plan and pages outside

error-act-under-way = Das ist noch im Gang. Schließen Sie es zuerst ab, oder brechen Sie es ab.
error-act-unclear = „{ $title }“ ist unklar. Bis es klar ist, lässt sich hier nichts anderes tun: Lesen Sie neu, oder sehen Sie beim Dienst nach und schließen Sie es.
error-act-open = „{ $title }“ ist noch im Gang. Schließen Sie es zuerst ab, oder brechen Sie es ab.
error-starting = Ein anderes Fenster oder ein anderer Befehl startet gerade. Versuchen Sie es gleich noch einmal.
error-nothing-sent = Nichts wurde gesendet
error-missing-payment = Diese Zahlung ist nicht hier.
error-invoice-status-there = Beim Dienst hat die Rechnung den Status „{ $status }“; gleichen Sie ab, und sehen Sie sie noch einmal an.
error-invoice-only-here = Diese Rechnung ist nur auf diesem Computer. Gleichen Sie sie zuerst mit ihrem Dienst ab.
error-invoice-no-page = Der Dienst dieser Rechnung hat keine Seite für sie.
error-invoice-not-ready-there = Beim Dienst ist diese Rechnung noch nicht gestellt. Gleichen Sie zuerst ab.
error-invoice-not-ready = Nur eine offene Rechnung kann bezahlt oder gesendet werden.
error-plan-is-yours = { $plan } ist schon Ihr Tarif.
error-plan-follows = { $plan } folgt schon.
error-subscription-ended = Das Abonnement wurde schon beendet; es läuft weiter, bis sein Zeitraum endet.
error-no-subscription = Beim Dienst gibt es kein aktives Abonnement.
error-plan-not-offered = Der Dienst bietet diesen Tarif nicht mehr an.
error-page-no-address = der Dienst nannte keine Webadresse
error-page-not-https = die Adresse bei { $host } ist nicht verschlüsselt (https)
error-page-hides-host = die Adresse versteckt, wohin sie führt ({ $host }), hinter einem Namen
error-page-odd-port = die Adresse bei { $host } nutzt einen ungewöhnlichen Port
error-page-other-host = { $host } ist kein Ort, zu dem dieses Programm jemanden schickt
error-visit-over = Der Besuch dieser Seite ist vorbei. Beginnen Sie neu; der Dienst sagt, was daraus wurde.
error-page-not-opened = Der Dienst will eine Seite öffnen, die dieses Programm nicht öffnet: { $why }. Nichts wurde geöffnet.
error-page-gone = Diese Seite gehört zu einem früheren Lauf des Programms; zu ihr führt kein Weg mehr zurück.
error-no-browser = Auf diesem Computer ließ sich kein Browser öffnen. Öffnen Sie die Adresse von Hand.

## Bills, cards, contracts and orders elsewhere

error-no-email = Das ist keine E-Mail-Adresse.
error-not-emptied = Beim Dienst lässt sich dies nicht leeren. Dort steht „{ $now }“; ändern Sie es, oder lassen Sie es so.
error-user-name-missing = Ein Benutzer hat einen Namen.
error-user-taken = Dieser Name oder diese Adresse gehört schon jemand anderem.
error-characters-most = Höchstens { $most } Zeichen.
error-cursor = Diese Stelle der Liste stammt nicht von hier; beginnen Sie mit der ersten Seite.
error-bill-unknown = Hier gibt es keine Eingangsrechnung „{ $id }“.
error-billed-missing = Diese Rechnung oder dieser Entwurf ist nicht hier. Lesen Sie die Liste neu.
error-billed-draft-gone = Dieser Entwurf ist nicht mehr hier. Lesen Sie die Liste neu.
error-billed-no-pdf = Ein Entwurf hat kein PDF, bevor der Dienst ihn sendet.
error-event-unknown = „{ $event }“ ist kein Ereignis, das der Dienst beschreibt.
error-event-missing = Wählen Sie mindestens ein Ereignis.
error-webhook-address = Geben Sie eine Adresse mit https an, zum Beispiel https://hooks.example.com/billing.
error-contract-not-here = Dieser Vertrag ist nicht hier. Lesen Sie die Liste neu.
error-usage-missing = Dieser Verbrauch ist nicht hier. Lesen Sie den Vertrag neu.
error-usage-billed = Dieser Verbrauch wurde schon abgerechnet; deshalb bleibt er.
error-end-before-start = Das Ende muss nach dem Beginn liegen.
error-description-missing = Geben Sie an, was auf der Rechnung steht.
error-tax-unknown = Der Katalog sagt nicht, wie dieser Vertrag besteuert wird. Gleichen Sie ab, und versuchen Sie es noch einmal.
error-end-missing = Geben Sie an, wann der Vertrag endet.
error-end-before-begin = Ein Vertrag endet erst, nachdem er begonnen hat.
error-contract-ended = Dieser Vertrag ist schon beendet.
error-above-zero = Geben Sie eine Zahl über null an.
error-six-decimals = Geben Sie höchstens sechs Nachkommastellen an.
error-day-wrong = Geben Sie einen Tag als Jahr, Monat, Tag an: 2026-11-30.
error-component-missing = Wählen Sie eine Komponente.
error-contract-missing = Wählen Sie einen Vertrag.
error-variant-missing = Wählen Sie eine Variante des Tarifs.
error-component-wrong = Das ist nicht die ID einer Komponente.
error-contract-wrong = Das ist nicht die ID eines Vertrags.
error-variant-wrong = Das ist nicht die ID einer Variante des Tarifs.
error-account-another-system = „{ $account }“ ist ein Konto eines anderen Systems.
error-order-without-identity = Der Dienst hat eine Bestellung angelegt, aber ihre ID nicht genannt; deshalb lässt sie sich von hier nicht abschließen.
error-order-decided = Über diese Bestellung wurde schon entschieden; ihr Status beim Dienst ist „{ $status }“.
error-customer-not-there = Der Dienst hat diesen Kunden noch nicht; gleichen Sie zuerst ab.
error-order-for-whom = Wählen Sie entweder einen Kunden oder einen Vertrag, der sich ändert.
error-order-not-here = Diese Bestellung wurde nicht hier angelegt; suchen Sie sie mit ihrer ID.
error-owner-missing = Geben Sie den Kontoinhaber an.
error-not-an-iban = Das ist keine IBAN; suchen Sie nach einem Tippfehler.
error-bank-gone = Der Dienst hat hier kein Bankkonto mehr.
error-card-gone = Der Dienst hat diese Karte nicht mehr.
error-only-card = Das ist die einzige Karte, und mit ihr wird ein Abonnement bezahlt. Fügen Sie zuerst eine andere Karte hinzu, oder beenden Sie das Abonnement.
error-address-empty = Geben Sie mindestens einen Teil der Anschrift ein.
error-account-other-system = „{ $account }“ ist kein Konto bei { $title }.
error-source-missing = Geben Sie die ID beim Anbieter an, zum Beispiel cus_1.
error-nothing-to-change = Geben Sie ein, was sich ändern soll.
error-card-number = Das sieht nach einer Kartennummer aus; die wird hier nie eingegeben. Nichts wurde gesendet.
error-no-plan-offered = Der Dienst bietet zurzeit keinen Tarif an.
error-plan-unknown = Es gibt keinen Tarif „{ $wanted }“; es gibt: { $names }.
error-bucket-has-plan = Der Tarif { $plan } läuft hier schon.
error-trial-denied = Eine Testzeit gibt es nur, wo kein Abonnement läuft; hier läuft { $plan }.
error-no-card = Es gibt keine Karte, die belastet werden könnte. Fügen Sie zuerst auf der Seite des Anbieters eine hinzu.

## Documents, printing and data out

error-days-swapped = Der letzte Tag liegt vor dem ersten.
error-period-empty = In diesem Zeitraum gibt es keine Rechnung; deshalb wurde nichts geschrieben.
error-folder-not-made = Der Ordner konnte nicht angelegt werden
error-ids-and-days = Nennen Sie Rechnungen oder Tage, nicht beides.
error-pack-draft = „{ $reference }“ ist ein Entwurf, und ein Paket enthält, was ausgestellt wurde; lassen Sie ihn weg.
error-copies = Drucken Sie zwischen 1 und { $most } Exemplare.
error-print-file = Die Datei für den Drucker konnte nicht geschrieben werden
error-print-canceled = Der Druckauftrag wurde in der Warteschlange abgebrochen.
error-pdf-not-made = Das PDF konnte nicht erstellt werden: { $why }.
error-pdf-not-read = Das PDF konnte nicht gelesen werden: { $why }.
error-page-not-shown = Die Seite konnte nicht angezeigt werden: { $why }.
error-no-font = Keine Schrift auf diesem Computer kann dies drucken: { $characters }. Schreiben Sie es anders, oder installieren Sie eine Schrift, die es hat.
error-no-font-more = Keine Schrift auf diesem Computer kann dies drucken: { $characters } und noch { $more } Zeichen. Schreiben Sie es anders, oder installieren Sie eine Schrift, die es hat.
error-logo-kind = Das Logo ist kein Bild in PNG, JPEG oder SVG; wählen Sie eine Datei, die auf .png, .jpg oder .svg endet.
error-logo-bytes = Die Datei des Logos hat { $size } MB, und höchstens { $most } MB passen; speichern Sie eine kleinere Kopie, und wählen Sie diese.
error-logo-pixels = Das Logo hat { $width } × { $height } Pixel, und höchstens { $most } auf jeder Seite passen; speichern Sie eine kleinere Kopie, und wählen Sie diese.
error-logo-text = Das Logo enthält Text; wandeln Sie den Text in Pfade um, und speichern Sie es neu.
error-logo-outside = Das Logo verweist auf andere Bilder oder Dateien; speichern Sie es als einfaches SVG oder als PNG, und wählen Sie dieses.
error-logo-elaborate = Das Logo hat Effekte oder mehr Formen, als sich drucken lassen; speichern Sie es als PNG, und wählen Sie dieses.
error-logo-damaged = Die Datei des Logos ist beschädigt und lässt sich nicht lesen; speichern Sie sie neu, oder wählen Sie eine andere.
error-export-not-written = Die Daten konnten nicht herausgegeben werden: { $why }.
error-pack-not-written = { $path } konnte nicht geschrieben werden: { $why }.
error-pack-entry = { $name } konnte nicht in das Paket gelegt werden: { $why }.
error-pack-incomplete = Das Paket ist nicht vollständig, denn eine seiner Dateien ließ sich nicht hinzufügen.
error-export-too-large = Die Summe aller Rechnungen in { $currency } ist größer, als sich aufbewahren lässt.
error-print-no-service = Der Druckdienst dieses Computers antwortet nicht; deshalb wurde nichts gedruckt. Starten Sie ihn, oder speichern Sie das PDF und drucken Sie es von dort.
error-print-timed-out = Der Druckdienst des Systems hat nicht rechtzeitig geantwortet.
error-printer-unknown = Auf diesem Computer gibt es keinen Drucker namens „{ $printer }“.
error-printer-closed = Der Drucker „{ $printer }“ nimmt keine Aufträge an: { $reason }.
error-print-refused = Der Drucker „{ $printer }“ hat den Auftrag abgelehnt: { $reason }.
error-print-not-allowed = Der Druckdienst des Systems lässt diesen Benutzer nicht drucken.
error-print-file-unreadable = { $path } kann nicht gelesen werden: { $why }.
error-print-nothing = Es gibt nichts zu drucken.
error-print-copies = { $copies } Exemplare lassen sich nicht drucken; wählen Sie 1 bis { $most }.
error-print-one-file = Dieses System druckt immer nur eine Datei.
error-print-job-unknown = Der Druckdienst kennt den Auftrag nicht mehr.
error-print-answer = Der Druckdienst des Systems antwortete etwas Unerwartetes: { $answer }.
error-picture-cut = Das Bild kam nicht vollständig an.

## E-invoices that come in and go out

error-pdf-without-einvoice = Dieses PDF enthält keine E-Rechnung.
error-import-replaced = Die Datei ist nicht mehr die, die angezeigt wurde; deshalb wurde nichts eingelesen. Sehen Sie sie noch einmal an.
error-import-twin = Eine Rechnung dieses Verkäufers mit der Nummer „{ $reference }“ ist schon hier; deshalb wurde nichts eingelesen.
error-why-not-there = sie ist nicht da
error-why-not-readable = dieser Benutzer darf sie nicht lesen
error-file-not-read = Die Datei konnte nicht gelesen werden: { $why } ({ $name }).
error-file-too-large = Die Datei ist größer als 64 MB; das ist keine E-Rechnung.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = Ein Betrag in der Datei ist größer, als sich aufbewahren lässt.
error-einvoice-not-written = Die E-Rechnung wurde nicht geschrieben: { $element } hat das Steuerzeichen { $character }, das in XML nicht stehen kann; entfernen Sie es.
error-einvoice-unreadable = Das ist keine E-Rechnung, die sich lesen lässt: { $why }.
error-xml-empty = die Datei ist leer
error-xml-too-large = die Datei hat { $size } MB; eine E-Rechnung bis 20 MB lässt sich lesen
error-xml-other-file = die Datei ist nicht das XML einer E-Rechnung, sondern etwas anderes ({ $what })
error-xml-encoding-unknown = die Datei nennt die Zeichenkodierung „{ $encoding }“, die sich nicht lesen lässt; üblich ist UTF-8
error-xml-encoding-wrong = die Datei soll in { $encoding } sein, ist es aber bei Byte { $byte } nicht
error-xml-doctype = die Datei hat eine DOCTYPE-Angabe, die andere Dateien hereinholt; keine E-Rechnung hat eine
error-xml-entity = die Datei verwendet die Entität „{ $entity }“, die XML nicht kennt
error-xml-too-deep = die Elemente der Datei stehen mehr als 64-fach ineinander; keine E-Rechnung braucht das
error-xml-too-many-elements = die Datei hat mehr als 1.000.000 Elemente; keine E-Rechnung braucht so viele
error-xml-too-many-lines = die Rechnung hat { $lines } Zeilen; bis zu 10.000 lassen sich lesen
error-xml-too-many-adjustments = die Rechnung hat { $count } Nachlässe und Zuschläge; bis zu 1.000 lassen sich lesen
error-xml-malformed = die Datei ist in Zeile { $line } kein wohlgeformtes XML: { $what }
error-xml-no-invoice = die Datei beginnt mit „{ $root }“ und ist keine Rechnung; UBL beginnt mit Invoice oder CreditNote, CII mit CrossIndustryInvoice
error-xml-missing = { $element } fehlt: { $expected }
error-xml-unfit = in { $element } steht „{ $found }“; erwartet wird: { $expected }

## Backups and the way back

error-backup-settings-unreadable = Die Einstellungen der Sicherungen lassen sich nicht lesen
error-backup-settings-wrong = Die Einstellungen der Sicherungen lassen sich nicht lesen; deshalb wird von selbst nicht gesichert. Entfernen Sie { $path }, und stellen Sie sie neu ein.
error-backup-not-read = Die Sicherung konnte nicht gelesen werden
error-backup-not-written = Die Sicherung konnte nicht geschrieben werden
error-backup-newer = Diese Sicherung hat eine neuere Version von Counterfoil angelegt. Aktualisieren Sie das Programm, um sie zu öffnen.
error-backup-store-foreign = Die Daten in dieser Sicherung enthalten etwas, das nicht von Counterfoil stammt ({ $what }); deshalb wurde sie nicht geöffnet.
error-backup-store-unreadable = Die Daten in dieser Sicherung lassen sich nicht lesen.
error-backup-store-damaged = Die Daten in dieser Sicherung sind beschädigt.
error-backup-folder-not-made = Der Ordner für Sicherungen konnte nicht angelegt werden
error-backup-folder-missing = Der Ordner für Sicherungen ist nicht da ({ $folder }). Liegt er auf einem anderen Datenträger, schließen Sie diesen an.
error-backup-not-proved = Die geschriebene Sicherung liest sich nicht so, wie sie geschrieben wurde. Sie wurde entfernt; prüfen Sie den Datenträger.
error-backup-not-named = Die Sicherung konnte ihren Namen nicht bekommen
error-folder-missing = Dieser Ordner ist nicht da. Wählen Sie einen, den es gibt.
error-backups-kept = Behalten Sie zwischen 1 und 365 Sicherungen.
error-passphrase-missing = Der Schlüsselbund hat keine Passphrase für Sicherungen. Geben Sie sie unter Einstellungen, Sicherung neu ein.
error-backup-unreadable = Die Sicherung lässt sich nicht lesen
error-data-folder-not-written = In den Datenordner lässt sich nicht schreiben
error-backup-differs = Diese Sicherung enthält nicht, was sie angibt: { $what }.
error-backup-other-format = ihre Daten haben ein anderes Format
error-backup-other-rows = Zeilen in { $table }: { $count }
error-backup-table-missing = eine Tabelle fehlt
error-backup-other-sums = die Summen ihrer Rechnungen sind andere
error-rescue-not-needed = Ihre Daten lassen sich doch öffnen; deshalb wurden sie nicht ersetzt. Starten Sie das Programm neu.
error-rescue-nothing = Aus der beschädigten Datei ließ sich nichts lesen.
error-rescue-no-backup = Keine Sicherung wurde gefunden; `counterfoil backup rescue` rettet, was noch lesbar ist.
error-rescue-lost = Seither geändert: { $invoices ->
    [one] eine Rechnung
   *[other] { $invoices } Rechnungen
}, { $customers ->
    [one] ein Kunde
   *[other] { $customers } Kunden
}.
error-rescue-lost-unknown = Was seither geändert wurde, ist nicht darin.
error-rescue-backup = Die letzte gute Sicherung ist vom { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` stellt sie wieder her und behält die beschädigte Datei; `counterfoil backup rescue` rettet, was darin noch lesbar ist.
error-store-damaged-way = Die Datei mit Ihren Daten ist beschädigt. Nichts wurde geändert. { $way }
error-the-payout-of = die Auszahlung von { $amount }
error-restore-unclear = Was hieraus wurde, ist noch nicht klar: { $title }. Die Sicherung weiß vielleicht nichts davon. Sagen Sie unter Abgleich, was daraus wurde, und stellen Sie dann die Sicherung wieder her; nichts wurde geändert.
error-not-a-backup = Diese Datei ist keine Sicherung von Counterfoil.
error-backup-newer-form = Diese Sicherung hat eine neuere Version von Counterfoil angelegt (ihre Form ist { $found }; diese Version kennt { $known }). Aktualisieren Sie das Programm, um sie zu öffnen.
error-passphrase-needed = Diese Sicherung ist versiegelt. Zum Öffnen ist ihre Passphrase nötig.
error-passphrase-wrong = Diese Passphrase öffnet die Sicherung nicht.
error-backup-costly = Diese Sicherung verlangt zum Öffnen mehr Arbeit als eine Sicherung von Counterfoil.
error-backup-damaged = Diese Sicherung ist beschädigt: { $what }.
error-backup-foreign = Diese Datei enthält „{ $name }“, was keine Sicherung von Counterfoil enthält; deshalb wurde sie nicht geöffnet.
error-backup-link = In dieser Datei ist „{ $name }“ eine Verknüpfung, was keine Sicherung von Counterfoil enthält; deshalb wurde sie nicht geöffnet.
error-backup-doubled = Diese Datei enthält zwei Dateien mit demselben Namen; deshalb wurde sie nicht geöffnet.
error-backup-too-large = In dieser Datei würde „{ $name }“ viel größer, als es sein kann; deshalb wurde sie nicht geöffnet.
error-backup-part-missing = „{ $name }“ fehlt in dieser Sicherung.
error-backup-part-changed = Diese Sicherung ist beschädigt: „{ $name }“ ist nicht, was gesichert wurde.

## What is kept, files and the program itself

error-to-mend = An dem Eingegebenen ist etwas zu verbessern.
error-inside = Im Programm ist etwas schiefgegangen. Was gespeichert wurde, ist sicher.
error-why-disk-full = der Datenträger ist voll
error-why-not-allowed = dieser Benutzer darf dort nicht schreiben
error-why-no-folder = der Ordner ist nicht vorhanden
error-why-refused = das System hat es abgelehnt
error-file = { $what }: { $why } ({ $path }).
error-no-home = Kein Benutzerordner wurde gefunden; nennen Sie einen Datenordner in { $variable }.
error-data-folder-not-made = Der Datenordner konnte nicht angelegt werden
error-file-not-written = Die Datei konnte nicht geschrieben werden
error-account-no-plan = Das Konto „{ $account }“ hat hier keinen Tarif.
error-restore-running = Gerade wird eine Sicherung wiederhergestellt. Versuchen Sie es gleich noch einmal.
error-data-open-elsewhere = Ein anderes Fenster oder ein anderer Befehl von Counterfoil hat Ihre Daten offen. Schließen Sie es, und versuchen Sie es noch einmal. Nichts wurde geändert.
error-data-folder-unusable = Der Datenordner lässt sich nicht verwenden
error-store-newer = Ihre Daten hat eine neuere Version von Counterfoil geschrieben. Nichts wurde geändert; aktualisieren Sie das Programm, um sie zu öffnen.
error-store-damaged = Die Datei mit Ihren Daten ist beschädigt. Nichts wurde geändert; neben ihr liegt vielleicht eine Kopie von vor der letzten Aktualisierung.
error-store-foreign = Die Datei mit Ihren Daten enthält etwas, das nicht von Counterfoil stammt ({ $what }). Nichts wurde geändert.
error-store-locked = Ihre Daten sind verschlüsselt und brauchen ihren Schlüssel.
error-disk-full = Der Datenträger ist voll; deshalb wurde dies nicht gespeichert. Schaffen Sie etwas Platz, und versuchen Sie es noch einmal; was Sie getippt haben, ist noch hier.
error-store-busy = Ein anderes Fenster oder ein anderer Befehl schreibt gerade. Versuchen Sie es gleich noch einmal.
error-account-name-in-use = Der Kontoname „{ $name }“ ist schon vergeben.
error-customer-in-use = { $count ->
    [one] Eine Rechnung nennt diesen Kunden; deshalb bleibt er.
   *[other] { $count } Rechnungen nennen diesen Kunden; deshalb bleibt er.
}
error-payout-not-clear = Ob eine Auszahlung dieses Kontos entstand, ist noch nicht klar. Nichts wurde geändert; entscheiden Sie zuerst, was aus ihr wurde.
error-store = Die Daten konnten nicht gelesen oder geschrieben werden. Nichts ging verloren.
error-store-closed = Die Datei mit Ihren Daten ließ sich nicht wieder öffnen, nachdem eine Sicherung wiederhergestellt werden sollte; deshalb kann jetzt nichts gespeichert werden. Beenden Sie Counterfoil und starten Sie es neu.
error-missing-account = Dieses Konto ist nicht hier.
error-missing-act = Dieser Auftrag ist nicht hier.
error-missing-conflict = Dieser Konflikt ist nicht hier.
error-missing-customer = Dieser Kunde ist nicht hier.
error-missing-invoice = Diese Rechnung ist nicht hier.
error-missing-payout = Diese Auszahlung ist nicht hier.
error-missing-payout-request = Diese Anforderung einer Auszahlung ist nicht hier.
error-missing-request = Diese Anfrage ist nicht hier.
error-missing-sync = Dieser Abgleich ist nicht hier.
error-keyring-missing = Der Schlüsselbund des Systems war nicht zu erreichen. Starten Sie eine Desktop-Sitzung mit einem Schlüsselbund, oder geben Sie das Geheimnis für einen Lauf in COUNTERFOIL_SECRET an. ({ $why })
error-keyring-locked = Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.
error-keyring-failed = Der Schlüsselbund des Systems hat versagt: { $why }
error-file-not-opened = Kein Programm auf diesem Computer hat die Datei geöffnet. Sie ist gespeichert; öffnen Sie sie in der Dateiverwaltung.
error-report-not-written = Dort konnte der Bericht nicht geschrieben werden. Wählen Sie einen anderen Ort.
error-practice-not-started = Der Übungsserver konnte auf diesem Computer nicht gestartet werden. Nichts wurde geändert; versuchen Sie es noch einmal, oder beginnen Sie ohne ihn.
error-in-practice = In der Übung geht das nicht: Es ist für Ihre eigenen Bücher. Verlassen Sie zuerst die Übung.
error-practice-not-made = Der Ordner für die Übung konnte nicht angelegt werden
error-practice-not-cleared = Der Ordner einer früheren Übung konnte nicht entfernt werden
error-file-not-chosen = Diese Datei wurde seit dem Start des Programms nicht gewählt. Wählen Sie sie noch einmal.
error-file-not-made = Diese Datei wurde seit dem Start des Programms nicht erstellt; deshalb wird sie von hier nicht geöffnet. Erstellen Sie den Beleg noch einmal, oder öffnen Sie sie in der Dateiverwaltung.
error-in-program = Im Programm ist etwas schiefgegangen. Was vorher gespeichert wurde, ist sicher.

## Told in passing, while one looks elsewhere

told-payout-arrived = Eine Auszahlung ist angekommen
told-payout-arrived-body = { $amount } sind angekommen.
told-payout-arrived-at = { $amount } sind angekommen bei { $bank }.
told-payout-returned = Eine Auszahlung kam zurück
told-payout-returned-body = Die Bank hat { $amount } nach der Ankunft zurückgeschickt.
told-payout-returned-to = Die Bank hat { $amount } nach der Ankunft zurückgeschickt. Ziel war { $bank }.
told-payout-failed = Eine Auszahlung ist fehlgeschlagen
told-payout-failed-body = { $amount } sind nicht angekommen.
told-payout-failed-to = { $amount } sind nicht angekommen. Ziel war { $bank }.
told-invoice-paid = Eine Rechnung wurde bezahlt
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] Eine Rechnung wurde bezahlt
   *[other] { $n } Rechnungen wurden bezahlt
}
told-invoices-paid-more = { $names } und { $more } weitere
told-keyring-waits = Der Schlüsselbund wartet auf das Entsperren
told-keyring-waits-body = Entsperren Sie ihn in dem Fenster, das das System zeigt. Was hier begonnen wurde, geht danach weiter.

## What waits to be sent, and on what it waits

told-waits-made-ready = Wird beim Dienst angelegt, dann gestellt.
told-waits-ready = Wird beim Dienst auf den neuesten Stand gebracht und gestellt.
told-waits-canceled = Wird beim Dienst storniert.
told-waits-draft = Wird beim Dienst wieder zum Entwurf.
told-waits-decision = Wartet auf Ihre Entscheidung.
told-waits-set-aside = Zurückgestellt, weil es nicht gelang.
told-waits-made = Wird beim Dienst angelegt.
told-waits-changes = Änderungen sind zu senden.
told-waits-payout = { $amount } an { $bank }
told-waits-act = Es ist nicht bekannt, ob dies geschah. Sehen Sie beim Dienst nach, und schließen Sie es dann.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = Die Auszahlung von { $amount } wird gerade gesendet.
told-request-listed = Der Dienst hat die Auszahlung von { $amount } angenommen, und sie steht in der Liste.
told-request-taken = Der Dienst hat die Auszahlung von { $amount } angenommen. Sie steht noch nicht in der Liste; das kann eine Weile dauern.
told-request-several = { $several ->
    [one] Der Dienst hat die Auszahlung von { $amount } angenommen, und eine gleiche Auszahlung ist erschienen. Sagen Sie, ob es diese ist.
   *[other] Der Dienst hat die Auszahlung von { $amount } angenommen, und { $several } gleiche Auszahlungen sind erschienen. Sagen Sie, welche es ist; hat niemand sonst die anderen veranlasst, entstand sie mehr als einmal: Fragen Sie den Dienst.
}
told-request-not-sent = Die Auszahlung von { $amount } hat diesen Computer nie verlassen; deshalb wurde nichts ausgezahlt.{ $because }
told-request-refused = Der Dienst hat die Auszahlung von { $amount } abgelehnt; deshalb wurde nichts ausgezahlt.{ $because }
told-request-unclear = Die Auszahlung von { $amount } kann entstanden sein. { $what } { $next }
told-request-found = Es war nicht klar, ob die Auszahlung von { $amount } entstand; Sie haben sie in der Liste gefunden.
told-request-given-up = Es war nicht klar, ob die Auszahlung von { $amount } entstand; Sie haben entschieden, dass sie nicht entstand.
told-request-died = Das Programm endete, während die Auszahlung gesendet wurde.
told-request-unconfirmed = Der Dienst sagte nein, aber seine Liste ließ sich nicht bis zum Ende lesen, um das zu bestätigen.{ $because }
told-request-unsaid = Die Antwort sagt nicht, ob sie entstand.{ $because }
told-request-looked-for = Bei jedem Abgleich wird nach ihr gesehen; keine andere Auszahlung kann angefordert werden, bis dies klar ist. Sagt der Dienst oder Ihre Bank, dass sie nicht entstand, schließen Sie sie, indem Sie den Betrag tippen.
told-request-one-like-it = Seither ist eine Auszahlung über diesen Betrag erschienen: Wahrscheinlich ist es diese. Tippen Sie zur Bestätigung den Betrag.
told-request-some-like-it = { $several ->
    [one] Seither ist eine Auszahlung über diesen Betrag erschienen. Tippen Sie zur Bestätigung den Betrag.
   *[other] Seither sind { $several } Auszahlungen über diesen Betrag erschienen. Wählen Sie die richtige, und tippen Sie den Betrag.
}

## What a payout consists of

told-parts-add-up = Diese Zahlungen ergeben zusammen die Auszahlung, und nur auf diese eine Weise.
told-parts-none-fits = Keine Zahlung, die hier liegt, passt zu Währung und Tagen dieser Auszahlung.
told-parts-none-adds-up = Keine Auswahl der Zahlungen ergibt diese Auszahlung.
told-parts-several-add-up = Mehr als eine Auswahl der Zahlungen ergibt diese Auszahlung.
told-parts-too-many = Es sind zu viele Zahlungen, um zu sagen, welche in dieser Auszahlung sind.
told-parts-net-unknown = Von einigen Zahlungen ist nicht bekannt, was nach Gebühren ankam.
told-parts-guessed = { $what } Die gezeigten passen zu Währung und Tagen, und mehr ist nicht bekannt.

## Why a sync ended, and why a call failed

told-run-interrupted = Das Programm endete, während dieser Abgleich lief. Der nächste macht dort weiter, wo er war.
told-why-offline = Der Dienst war nicht zu erreichen.
told-why-timed-out = Der Dienst hat nicht rechtzeitig geantwortet.
told-why-not-secure = Die sichere Verbindung zum Dienst kam nicht zustande.

## What came of an act that costs money or cannot be undone

told-act-died = Das Programm endete, bevor klar war, was daraus wurde. Es kann geschehen sein.
told-act-page = Weiter bei { $host }: { $purpose }
told-act-page-unexpected = Der Dienst will eine Seite öffnen, wo keine erwartet wurde.
told-act-closed = Von Ihnen geschlossen. { $answer }
told-act-sending = Es wird gerade gesendet.
told-act-page-not-secure = Der Dienst will eine Seite öffnen, deren Adresse nicht verschlüsselt ist (https) oder fehlt. Nichts wurde geöffnet.
told-act-sign-in = Nichts wurde gesendet: Der Dienst verlangt, dass Sie sich zuerst anmelden.
told-act-not-sent = Nichts wurde gesendet; deshalb ist nichts geschehen: { $why }
told-act-unclear = Es kann geschehen sein oder auch nicht: { $why } Nichts wird von selbst noch einmal gesendet. Lesen Sie neu, um zu sehen, was der Dienst zeigt; klärt das nichts, sehen Sie dort nach und schließen Sie dies.
told-act-back = Sie kamen von der Seite zurück, aber der Dienst zeigt es noch nicht. Das kann einige Minuten dauern; lesen Sie später neu, oder sehen Sie beim Dienst nach und schließen Sie dies.
told-act-finished = Sie haben es auf der Seite abgeschlossen.
told-act-left-unchanged = Sie haben die Seite verlassen, ohne es abzuschließen; der Dienst zeigt keine Änderung.
told-act-late-unchanged = Niemand kam rechtzeitig von der Seite zurück; der Dienst zeigt keine Änderung.
told-act-left = Sie haben die Seite verlassen, ohne es abzuschließen.
told-act-late = Niemand kam rechtzeitig von der Seite zurück. Es kann dort trotzdem abgeschlossen worden sein; lesen Sie neu, oder sehen Sie beim Dienst nach und schließen Sie dies.

## What such an act does: its title, without a full stop

told-title-plan = Zum Tarif { $plan } wechseln
told-title-end = Abonnement beenden
told-title-end-plan = Abonnement von { $plan } beenden
told-title-card = Die Karte ändern, die belastet wird
told-title-pay-out = Auszahlungen freischalten
told-title-pay = { $reference } bezahlen
told-title-send = { $reference } an den Kunden senden
told-title-trial = Testzeit von { $plan } beginnen
told-title-subscribe = { $plan } abonnieren
told-title-remove-source = Zahlungsquelle { $name } entfernen
told-title-remove-card = Karte entfernen, die auf { $digits } endet
told-title-remove-bank = Bankkonto entfernen, das auf { $digits } endet
told-title-usage = { $quantity } zum Verbrauch von { $contract } hinzufügen
told-title-no-usage = Verbrauch von { $contract } entfernen
told-title-component = Komponente zu { $contract } hinzufügen
told-title-line = „{ $text }“ auf die nächste Rechnung von { $contract } setzen
told-title-priced = { $name } über { $total }
told-title-end-contract = Vertrag { $contract } zum { $day } beenden
told-title-send-invoice = Rechnung an { $name } senden
told-title-commit = Bestellung von { $name } abschließen
told-title-approve = Bestellung von { $name } genehmigen
told-title-decline = Bestellung von { $name } ablehnen
told-title-hook = { $url } über Ereignisse benachrichtigen
told-title-no-hook = Webhook entfernen
told-title-erase = { $name } löschen

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = { $plan } bezahlen.
told-page-card = die Karte angeben, die von jetzt an belastet wird.
told-page-pay-out = angeben, wohin Ihr Geld geht.
told-page-pay = { $reference } bezahlen.
told-page-agree = der Zahlung für { $plan } zustimmen.
told-page-agree-yourself = der Zahlung für { $plan } zustimmen. Der Dienst nennt dafür keine eigene Seite; sagen Sie hier, wenn Sie es getan haben.

## What was done

told-ended-at-period = Das Abonnement ist beendet; es läuft weiter, bis sein Zeitraum endet.
told-ended-on = Das Abonnement ist beendet; es läuft weiter bis { $day }.
told-plan-follows = { $plan } beginnt, wenn der laufende Zeitraum endet.
told-plan-changed = Sie haben jetzt { $plan }. Der Unterschied steht auf der nächsten Rechnung.
told-plan-charged = { $plan } ist gewählt. Der Betrag wird vor der nächsten Rechnung von Ihrer Karte abgebucht, ohne dass Sie etwas tun.
told-plan-page = { $plan } wartet, bis Sie eine Seite besucht haben.
told-plan-other = Der Dienst hat es angenommen und sagt „{ $code }“.
told-done-send = Der Dienst sendet { $reference } an den Kunden.
told-done-trial = Die Testzeit von { $plan } hat begonnen.
told-done-trial-for = Die Testzeit von { $plan } hat begonnen. Sie dauert: { $length }.
told-done-subscribe = Der Tarif { $plan } läuft hier jetzt.
told-done-source = Die Zahlungsquelle ist entfernt.
told-done-card = Die Karte ist entfernt.
told-done-bank = Das Bankkonto ist entfernt.
told-done-usage = Der Verbrauch ist hinzugefügt und lässt sich entfernen, bis er abgerechnet wird.
told-done-no-usage = Der Verbrauch ist entfernt und wird nicht abgerechnet.
told-done-component = Der Vertrag hat die Komponente jetzt.
told-done-line = Die Zeile wartet auf die nächste Rechnung.
told-done-contract-ends = Der Vertrag endet am { $day }.
told-done-invoice-number = Die Rechnung { $number } ist gesendet.
told-done-invoice = Die Rechnung ist gesendet.
told-done-contract = Der Vertrag { $contract } läuft.
told-done-committed = Die Bestellung ist abgeschlossen.
told-done-approved = Die Bestellung ist genehmigt und kann abgeschlossen werden.
told-done-declined = Die Bestellung ist abgelehnt; aus ihr wird nichts.
told-done-hook = Die Adresse erfährt von jetzt an von Ereignissen.
told-done-no-hook = Die Adresse erfährt nichts mehr von Ereignissen.

## What the service shows of it

told-shown-plan = Der Dienst zeigt den Tarif { $plan }.
told-shown-plan-follows = Der Dienst zeigt, dass { $plan } am Ende des Zeitraums folgt.
told-shown-no-subscription = Der Dienst zeigt kein Abonnement mehr.
told-shown-subscription-ended = Der Dienst zeigt, dass das Abonnement beendet wurde.
told-shown-card = Der Dienst zeigt die Karte, die auf { $digits } endet.
told-shown-can-pay-out = Der Dienst zeigt, dass das Konto auszahlen kann.
told-shown-paid = Der Dienst zeigt die Rechnung als bezahlt.
told-shown-no-card = Der Dienst zeigt die Karte nicht mehr.
told-shown-no-bank = Der Dienst zeigt das Bankkonto nicht mehr.
told-shown-plan-runs = Der Dienst zeigt, dass dieser Tarif läuft.
told-shown-no-source = Der Dienst zeigt diese Zahlungsquelle nicht mehr.
told-shown-no-customer = Der Dienst hat den Kunden gelöscht.
told-shown-contract-end = Der Dienst zeigt das Ende des Vertrags.
told-shown-usage = Der Dienst zeigt den Verbrauch.
told-shown-no-usage = Der Dienst zeigt den Verbrauch nicht mehr.
told-shown-component = Der Dienst zeigt die Komponente.
told-shown-line = Der Dienst zeigt die Zeile.
told-shown-order = Der Dienst zeigt, was aus der Bestellung wurde.
told-shown-invoice = Der Dienst zeigt die Rechnung.
told-shown-webhook = Der Dienst zeigt den Webhook.
told-shown-no-webhook = Der Dienst zeigt den Webhook nicht mehr.

## Why the service refused it

told-refused-missed-something = Dem Dienst fehlte etwas, das er braucht. Diese Version des Programms ist vielleicht zu alt für ihn.
told-refused-not-understood = Der Dienst hat die Anfrage nicht verstanden. Diese Version des Programms ist vielleicht zu alt für ihn.
told-refused-something-wrong = Der Dienst fand in der Anfrage etwas, das nicht stimmt. Diese Version des Programms ist vielleicht zu alt für ihn.
told-refused-no-provider = Der Dienst konnte seinen Zahlungsanbieter nicht erreichen.
told-refused-of-another = Das gehört einem anderen Benutzer des Dienstes.
told-refused-way-to-pay-gone = Der Dienst kennt diese Zahlungsweise nicht mehr. Lesen Sie neu, und wählen Sie noch einmal.
told-refused-plan-gone = Der Dienst bietet diesen Tarif nicht mehr an. Lesen Sie neu, und wählen Sie noch einmal.
told-refused-no-such-plan = Der Dienst hat diesen Tarif oder diese Zahlungsweise nicht, oder Sie haben kein aktives Abonnement.
told-refused-several-subscriptions = Sie haben beim Dienst mehr als ein aktives Abonnement; deshalb weiß er nicht, welches zu ändern ist. Bitten Sie den Dienst, das in Ordnung zu bringen.
told-refused-plan-is-yours = Sie haben diesen Tarif schon.
told-refused-plan-not-open = Der Dienst lässt Sie nicht zu diesem Tarif wechseln.
told-refused-plan-unpriced = Der Dienst hat den Preis dieses Tarifs noch nicht eingerichtet. Wählen Sie einen anderen, oder fragen Sie den Dienst.
told-refused-subscription-gone = Der Dienst hat dieses Abonnement nicht mehr.
told-refused-not-running = Das Abonnement läuft nicht; deshalb lässt es sich nicht beenden.
told-refused-subscription-unknown = Der Zahlungsanbieter kennt dieses Abonnement nicht. Bitten Sie den Dienst, das in Ordnung zu bringen.
told-refused-subscription-or-way-gone = Der Dienst hat dieses Abonnement oder diese Zahlungsweise nicht mehr.
told-refused-no-payout-account = Der Dienst hat von Ihnen kein Auszahlungskonto, das sich freischalten ließe.
told-refused-can-pay-out = Das Konto kann schon auszahlen.
told-refused-not-ready-to-pay = Nur eine Rechnung, die beim Dienst offen ist, kann bezahlt werden.
told-refused-invoice-or-way-gone = Der Dienst hat diese Rechnung oder diese Zahlungsweise nicht.
told-refused-no-way-to-pay = Der Dienst hat keine Zahlungsweise, die er von selbst nimmt. Bitten Sie ihn, eine einzurichten.
told-refused-message-password = Der Dienst hat das Passwort für Nachrichten nicht angenommen. Geben Sie es in den Einstellungen des Kontos neu ein.
told-refused-no-activation-code = Der Dienst hat für diesen Benutzer keinen Aktivierungscode.
told-refused-message-kind = Der Dienst kann Nachrichten dieser Art noch nicht senden.
told-refused-not-ready-to-send = Der Dienst sendet eine Rechnung nur, solange sie offen ist.
told-refused-invoice-or-message-gone = Der Dienst hat diese Rechnung nicht, oder keine Nachricht für sie.
told-refused-subscription = Der Dienst lässt diesen Tarif hier nicht zu oder verlangt zuerst eine Karte. Nichts wurde bezahlt.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = Abgeschlossen
error-order-declined = Abgelehnt
error-order-timed-out = Abgelaufen
error-order-failed = Fehlgeschlagen
error-no-such-invoice = Es gibt keine Rechnung „{ $id }“.
error-no-such-customer = Es gibt keinen Kunden „{ $id }“.
error-record-kind = Sagen Sie „invoice“ (Rechnung) oder „customer“ (Kunde).
error-customer-nowhere = Kein Dienst hat diesen Kunden.
error-customer-under-contract = Der Vertrag { $contract } von { $name } ist noch nicht beendet. Wer einen Vertrag hat, lässt sich nicht löschen; nichts wurde gesendet.
error-customer-not-deletable = Der Dienst lässt nicht zu, dass { $name } gelöscht wird. Nichts wurde gesendet.

told-clash-kept = hier aufbewahrt
told-clash-gone = dort nicht mehr da
told-clash-replaced = dort nicht mehr da: „{ $name }“ steht an der Stelle
told-clash-taken = { $reference } gehört schon einer anderen Rechnung; { $free } ist frei
told-clash-status-edited = { $status }, mit Änderungen
told-clash-amount = { $amount }
told-clash-removed = entfernt
told-clash-absent = hier nicht vorhanden
told-clash-item = Position „{ $name }“
told-clash-line = { $quantity } × { $price } mit { $tax } %
told-clash-line-named = „{ $name }“, { $line }
told-clash-line-described = { $line }, „{ $description }“
