# Was der Dienst selbst kostet, und Schritte, die Geld kosten.

## Acts that cost money or cannot be undone

act-sending = Wird gesendet.
act-done = Erledigt.
act-visit = Draußen weitermachen.
act-not_sent = Nicht gesendet.
act-rejected = Der Dienst hat es abgelehnt.
act-unknown = Es ist nicht klar, ob dies geschah.
act-unknown-body = Nichts wird von selbst noch einmal gesendet.
act-since = { $name }, { $since }.
act-closed = Von Ihnen geschlossen.
act-go-on = Weiter …
act-close = Es ist geklärt
act-close-title = Ist „{ $name }“ geklärt?
act-close-body = Prüfen Sie zuerst beim Dienst, ob es geschah. Danach lässt es sich hier wieder anfordern.
visit-title = Draußen weitermachen
visit-host = Diese Seite wird in Ihrem Browser geöffnet
visit-offered = Noch ist nichts geöffnet. Was Sie dort eingeben, geht nicht durch Counterfoil.
visit-go = Im Browser öffnen
visit-open-again = Noch einmal öffnen
visit-cancel = Abbrechen
visit-open = Wartet, bis Sie zurückkommen.
visit-open-body = Schließen Sie es im Browser ab; hier geht es von selbst weiter.
visit-done = Erledigt.
visit-done-body = Was sich geändert hat, wird jetzt vom Dienst gelesen.
visit-canceled = Nicht geschehen.
visit-canceled-body = Dadurch wurde nichts geändert. Sie können neu beginnen.
visit-expired = Niemand kam rechtzeitig zurück.
visit-expired-body = Haben Sie es im Browser abgeschlossen, zeigt der nächste Abgleich, was daraus wurde.

## The plan

plan-unread = Noch nichts gelesen
plan-offline = Offline, und noch nichts gelesen
plan-unread-body = Ihr Tarif und was bezahlt wurde kommen mit dem nächsten Abgleich.
plan-none = Bei diesem Konto haben Sie keinen Tarif. Wählen Sie unten einen.
plan-period = Zeitraum
plan-ended = Von Ihnen beendet
plan-card = Belastet wird
plan-card-none = Keine Karte ist bekannt
plan-last = Letzte Zahlung
plan-pay = Zahlungsweise ändern …
plan-end = Abonnement beenden …
plan-method = Zahlen mit
plan-method-usual = Der übliche Anbieter
plan-current = Ihr Tarif
plan-next = Folgt auf Ihren Tarif
plan-recommended = Empfohlen
plan-take = Wählen
plan-up = Hochstufen
plan-down = Herabstufen
plan-trial = { $n ->
    [one] einen Tag zum Testen
   *[other] { $n } Tage zum Testen
}
plans-title = Tarife
plans-differences = Nur Unterschiede
plans-feature = Was er erlaubt
plans-price = Preis
price-unknown = Preis nicht genannt
price-free = Kostenlos
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] am Tag
   *[other] alle { $n } Tage
}
interval-week = { $n ->
    [one] in der Woche
   *[other] alle { $n } Wochen
}
interval-month = { $n ->
    [one] im Monat
   *[other] alle { $n } Monate
}
interval-year = { $n ->
    [one] im Jahr
   *[other] alle { $n } Jahre
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, bis { $month }/{ $year }
subscription-trialing = Testzeit
subscription-active = Aktiv
subscription-canceled = Beendet
subscription-unpaid = Nicht bezahlt
subscription-canceled_due_update = Ersetzt
subscription-trialing-body = Die Testzeit läuft bis { $until }. Vorher wird nichts abgebucht.
subscription-active-body = Es verlängert sich am { $until }.
subscription-canceled-body = Es läuft bis { $until } und wird nicht mehr abgebucht. Wählen Sie einen Tarif, um danach weiterzumachen.
subscription-unpaid-body = Die letzte Abbuchung ging nicht durch. Ändern Sie die Zahlungsweise vor dem { $until }.
subscription-canceled_due_update-body = Es wurde durch einen anderen Tarif ersetzt und läuft längstens bis { $until }.
subscription-next = Es läuft bis { $until }; dann folgt { $next }.
subscription-runs = Es läuft bis { $until }.
change-take-title = { $name } abonnieren?
change-take-body = { $name } kostet { $price }. Das Bezahlen geht vielleicht in Ihrem Browser weiter.
change-up-title = Zu { $name } wechseln?
change-up-body = { $name } kostet { $price }; jetzt haben Sie { $current }. Das Bezahlen geht vielleicht in Ihrem Browser weiter.
change-down-title = Auf { $name } herabstufen?
change-down-body = { $name } kostet { $price }; jetzt haben Sie { $current }. Meist beginnt er, wenn der bezahlte Zeitraum endet. Vergleichen Sie vorher, was er erlaubt.
change-confirm = { $name }, { $price }
change-unpriced = Der Dienst nennt nicht, was { $name } kostet. Die Zahlung geht vielleicht in Ihrem Browser weiter.
end-title = Ihr Abonnement von { $name } beenden?
end-body = Es läuft bis { $until } weiter und wird nicht mehr abgebucht. Danach endet, was nur der Tarif erlaubt: Auszahlungen, Dienste oder Rechnungen beim Dienst können begrenzt sein. Was auf diesem Computer liegt, bleibt.
end-confirm = { $name } beenden
feature-with = Enthalten
feature-without = Nicht enthalten
feature-limit = { $n }
feature-unlimited = Ohne Grenze
limits-title = Was verbraucht ist
limit-used = { $used } von { $limit }
limit-most = bis zu { $limit }
limit-free = { $used }, ohne Grenze
limit-near = Die Grenze ist nahe.
limit-reached = Die Grenze ist erreicht; der Dienst lehnt mehr ab.

## Payments

payments-title = Zahlungen
payments-tabs = Welche Zahlungen gezeigt werden
payments-all = Alle
payments-subscription = Für den Tarif
payments-invoice = Für Rechnungen
payments-none = Noch keine Zahlungen.
payments-no-account = Die Zahlungen beim Dienst stehen hier, sobald ein Konto verbunden ist.
payment-pending = In Arbeit
payment-completed = Erledigt
payment-refunded = Erstattet
payment-failed = Fehlgeschlagen
payment-for = Für
payment-by = Bezahlt von
payment-made = Angelegt
target-subscription = Der Tarif
target-invoice = Eine Rechnung
fee-percent = ({ $percent } %)

acts-title = Angefordert und nicht geklärt
