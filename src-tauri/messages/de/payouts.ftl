# Geld, das auf das Bankkonto geht: Guthaben, Auszahlungen, eine anfordern.

## Payouts

nav-payouts = Auszahlungen
nav-plan = Abonnement
kind-payout = Auszahlung
kind-act = Auftrag
command-payouts = Zu den Auszahlungen
command-plan = Zum Abonnement
command-ask-payout = Auszahlung anfordern
not-known = nicht bekannt
settings-open = Einstellungen öffnen
money-never = Noch nicht gelesen
money-age = Stand { $ago }
money-offline = Offline · Stand { $ago }
money-refresh = Neu lesen
money-refreshing = Wird gelesen …
balance-label = Guthaben nach Währung
balance-available = Auszahlbar
balance-pending = Unterwegs
balance-instant = Sofort
payouts-overview = Monate und Konten
payouts-grid = Auszahlungen, neueste zuerst
payout-search = Betrag, Ziel oder Nummer suchen
payout-which-account = Auszahlungen von
payout-tabs = Welche Auszahlungen gezeigt werden
payout-label = Auszahlung
payout-status-requested = Angefordert
payout-status-pending = In Arbeit
payout-status-in_transit = Unterwegs
payout-status-paid = Angekommen
payout-status-failed = Fehlgeschlagen
payout-status-canceled = Abgebrochen
column-arrival = Ankunft
column-destination = An
destination-unknown = Ziel nicht genannt
payout-instant = sofort
payouts-not-found = Keine Auszahlung gefunden zu „{ $search }“
payouts-not-found-body = Gesucht wurde in Beträgen, Zielen, Beschreibungen und Nummern aller Auszahlungen in diesem Reiter.
payouts-none-tab = Hier keine
payouts-none-tab-body = Keine Auszahlung mit dem Status „{ $status }“ ist aufbewahrt.
payouts-offline = Offline, und noch nichts gelesen
payouts-offline-body = Guthaben und Auszahlungen kommen, sobald der Dienst zu erreichen ist.
payouts-unread = Noch nichts gelesen
payouts-unread-body = Guthaben und Auszahlungen kommen mit dem nächsten Abgleich.
payouts-none = Noch keine Auszahlungen
payouts-none-body = Geht Geld auf Ihr Bankkonto, steht hier jede Auszahlung mit dem, was darin ist.
payouts-first = Von bezahlten Rechnungen auf Ihr Bankkonto
payouts-first-body = Richten Sie oben Auszahlungen ein; von da an stehen Guthaben und jede Auszahlung hier.
setup-none-title = Auszahlungen sind nicht eingerichtet.
payouts-same-as = Zahlt aus demselben Auszahlungskonto aus wie „{ $other }“. Wo alle Konten zusammenstehen, zählen die Auszahlungen dort.
setup-none-body = Zuerst wird beim Dienst ein Auszahlungskonto angelegt, dann schalten Sie es beim Zahlungsanbieter frei. Vorher wird nichts ausgezahlt.
setup-deleted-title = Das Auszahlungskonto ist weg.
setup-deleted-body = Es wurde beim Dienst gelöscht. Legen Sie ein neues an, um wieder ausgezahlt zu werden.
setup-pending-title = Ein Schritt fehlt noch.
setup-pending-body = Der Zahlungsanbieter will wissen, wer Sie sind und wohin das Geld geht. Das geschieht auf seiner Seite.
setup-suspended-title = Der Zahlungsanbieter hat Auszahlungen angehalten.
setup-suspended-body = Ihr Geld bleibt im Guthaben. Seine Seite sagt, was er verlangt.
setup-other-title = Der Dienst nennt einen Zustand, den diese Version nicht kennt.
setup-other-body = Guthaben und Auszahlungen werden gezeigt, soweit sie sich lesen lassen.
setup-method = Anbieter
setup-create = Auszahlungen einrichten
setup-enable = Beim Anbieter weitermachen …

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = Sofort
payout-standard = Mit dem nächsten Banklauf
payout-automatic = Nach Zeitplan
payout-by-hand = Angefordert
payout-fact-arrival = Ankunft
payout-fact-destination = An
payout-fact-method = Wie
payout-fact-made = Angelegt
payout-fact-account = Von
payout-fact-description = Beschreibung
payout-failed-body = Die Bank hat sie nicht angenommen. Das Geld geht in Ihr Guthaben zurück; prüfen Sie das Bankkonto unten oder beim Anbieter.
payout-request = Sie haben sie auf diesem Computer angefordert, { $since }.
payout-seen = Was davon gesehen wurde
payout-foot = { $id } · Stand { $ago }
parts-title = Was in dieser Auszahlung ist
parts-matched = { $n ->
    [one] Eine Zahlung, sicher
   *[other] { $n } Zahlungen, sicher
}
parts-guessed = { $n ->
    [one] Eine Zahlung, die darin sein kann
   *[other] { $n } Zahlungen, die darin sein können
}
parts-guessed-body = Sie passen nach Zeit und Währung, mehr nicht. Sie werden nicht addiert.
parts-sum = Zusammen
parts-unexplained = Nicht durch Zahlungen erklärt
column-payment = Zahlung von
column-paid-on = Bezahlt
sum-gross = Brutto
sum-fee = Gebühr
sum-net = Netto

## Accounts for payouts

bank-title = Wohin das Geld geht
bank-name = { $name } •••• { $last4 }
bank-nameless = Konto
bank-default = empfängt { $currency }
bank-instant = nimmt Sofortauszahlungen an
bank-requirements = Der Anbieter verlangt noch:
bank-none = Kein Bankkonto ist bekannt.
bank-change = Beim Anbieter ändern …
schedule-title = Wie oft ausgezahlt wird
schedule-outside = Jetzt: { $frequency }. Ihr Tarif bietet das nicht mehr an.
schedule-unknown = Noch nicht bekannt
schedule-save = Zeitplan speichern
schedule-said = Ausgezahlt wird von jetzt an: { $frequency }.
schedule-said-demand = Ausgezahlt wird von jetzt an, wenn Sie es anfordern.
frequency-auto_daily = Jeden Tag
frequency-auto_3_days = Alle 3 Tage
frequency-auto_7_days = Alle 7 Tage
frequency-on_demand = Auf Anforderung
requests-asked = Auf diesem Computer angefordert
request-state-sending = wird gesendet
request-state-accepted = angenommen
request-state-not_sent = nicht gesendet
request-state-rejected = abgelehnt
request-state-unknown = unklar
request-state-closed = von Ihnen geschlossen
months-title = Nach Monat
months-label = Auszahlungen nach Monat, { $currency }
months-paid = Angekommen
months-expected = Erwartet
months-table = Als Tabelle
month-paid = { $n ->
    [one] { $amount } kamen in einer Auszahlung an
   *[other] { $amount } kamen in { $n } Auszahlungen an
}
month-expected = { $amount } erwartet
month-nothing = nichts
month-words = { $month }: { $what }
column-month = Monat
column-payouts = Auszahlungen

## Asking for a payout

ask-open = Anfordern …
ask-title = Auszahlung anfordern
ask-none = Keine Auszahlung kann angefordert werden
ask-none-body = Erst muss ein Konto eingerichtet und freigeschaltet sein. Unter Auszahlungen steht, was noch zu tun ist.
ask-amount = Betrag
ask-available = { $amount } sind auszahlbar.
ask-available-unknown = Was auszahlbar ist, ist nicht bekannt; es wird gelesen, bevor etwas gesendet wird.
ask-all = Alles
ask-all-label = Alles, was auszahlbar ist
ask-blocked = Keine weitere Auszahlung kann angefordert werden, bis diese klar ist.
ask-scheduled = Das Geld geht von selbst hinaus: { $frequency }. Um eine Auszahlung anzufordern, stellen Sie zuerst den Zeitplan unter „Monate und Konten“ auf „Auf Anforderung“.
ask-nothing-yet = Noch wird nichts gesendet.
ask-continue = Weiter
ask-checking = Guthaben wird gelesen …
speed-label = Wie schnell
speed-standard = Mit dem nächsten Banklauf
speed-standard-body = Der übliche Weg; er dauert einige Werktage.
speed-instant = Sofort
speed-instant-body = Meist innerhalb einer Stunde, bis { $amount }. Der Anbieter verlangt dafür vielleicht eine Gebühr.
speed-instant-bank = Das Bankkonto für diese Währung nimmt keine Sofortauszahlungen an.
speed-instant-unknown = Wie viel sofort auszahlbar ist, ist nicht bekannt.
speed-instant-nothing = Sofort ist jetzt nichts auszahlbar.
offer-to = An
offer-from = Von
offer-when = Wie schnell
offer-before = Guthaben vorher
offer-after = Guthaben nachher
offer-read = Das Guthaben wurde { $ago } gelesen.
offer-once = Es wird einmal gesendet und lässt sich von hier nicht zurückrufen.
offer-send = { $amount } auszahlen
offer-sending = Wird gesendet …
outcome-payout-accepted = { $amount } sind unterwegs.
outcome-payout-not_sent = { $amount } wurden nicht gesendet.
outcome-payout-rejected = Der Dienst hat es abgelehnt, { $amount } auszuzahlen.
outcome-payout-closed = Der Auftrag über { $amount } ist geschlossen.
outcome-again = Neu beginnen
outcome-show = Auszahlung zeigen
unclear-label = Eine Auszahlung, die nicht klar ist
unclear-title = { $amount }: Es ist nicht klar, ob diese Auszahlung entstand.
unclear-body = Sie kann entstanden sein. Nichts wird von selbst noch einmal gesendet, und keine weitere Auszahlung kann angefordert werden, bis dies klar ist.
sending-title = { $amount } werden gesendet.
unclear-asked = Angefordert { $since }, an: { $destination }.
unclear-looked = Zuletzt nachgesehen { $ago }.
unclear-look = Noch einmal nachsehen
unclear-looking = Sieht nach …
unclear-still = Es ist immer noch nicht klar.
resolve-question = Was wurde daraus?
candidate-made = angelegt { $since }
resolve-not-made = Sie entstand nicht
resolve-early = Sie kann noch bis { $day } erscheinen; vor dem Schließen wird noch einmal nachgesehen.
resolve-amount = Tippen Sie zur Bestätigung den Betrag, { $amount }
resolve-amount-wrong = Das ist ein anderer Betrag.
resolve-link = Es ist diese Auszahlung
resolve-close = Als nicht entstanden schließen
resolve-said-made = Sie ist mit der gewählten Auszahlung verknüpft.
resolve-said-not = Sie ist als nicht entstanden geschlossen.

balance-of = Guthaben von { $name }
payouts-overview-none = Sobald Geld ausgezahlt wird, stehen hier seine Monate, der Zeitplan und wohin es geht.
account-side-of = Wie { $name } ausgezahlt wird
offer-heard = { $amount } an { $destination }: prüfen und bestätigen.
candidate-likely = wahrscheinlich diese
