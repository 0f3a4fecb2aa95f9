# Wat de dienst zelf kost, en handelingen die geld kosten.

## Acts that cost money or cannot be undone

act-sending = Wordt verzonden.
act-done = Gedaan.
act-visit = Ga buiten het programma verder.
act-not_sent = Niet verzonden.
act-rejected = De dienst weigerde het.
act-unknown = Het is niet duidelijk of dit is gedaan.
act-unknown-body = Er wordt niets vanzelf opnieuw verzonden.
act-since = { $name }, { $since }.
act-closed = Door u gesloten.
act-go-on = Verder…
act-close = Het is geregeld
act-close-title = Is “{ $name }” geregeld?
act-close-body = Kijk eerst bij de dienst of het is gedaan. Daarna kan het hier opnieuw worden gevraagd.
visit-title = Buiten het programma verder
visit-host = Deze pagina wordt in uw browser geopend
visit-offered = Er is nog niets geopend. Wat u daar invoert, gaat niet door Counterfoil.
visit-go = In de browser openen
visit-open-again = Opnieuw openen
visit-cancel = Annuleren
visit-open = Wacht tot u terugkomt.
visit-open-body = Rond het af in de browser; dit gaat vanzelf verder.
visit-done = Gedaan.
visit-done-body = Wat veranderde wordt nu van de dienst gelezen.
visit-canceled = Niet gedaan.
visit-canceled-body = Er is niets door veranderd. U kunt opnieuw beginnen.
visit-expired = Niemand kwam op tijd terug.
visit-expired-body = Hebt u het in de browser afgerond, dan toont de volgende synchronisatie wat ervan werd.

## The plan

plan-unread = Nog niets gelezen
plan-offline = Offline, en nog niets gelezen
plan-unread-body = Uw abonnement en wat is betaald komen met de volgende synchronisatie.
plan-none = U hebt bij dit account geen abonnement. Kies er hieronder een.
plan-period = Periode
plan-ended = Door u beëindigd
plan-card = Afgeschreven van
plan-card-none = Er is geen kaart bekend
plan-last = Laatste betaling
plan-pay = Betaalwijze wijzigen…
plan-end = Abonnement beëindigen…
plan-method = Betalen met
plan-method-usual = De gebruikelijke aanbieder
plan-current = Uw abonnement
plan-next = Volgt op uw abonnement
plan-recommended = Aanbevolen
plan-take = Kiezen
plan-up = Hoger abonnement
plan-down = Lager abonnement
plan-trial = { $n ->
    [one] één dag op proef
   *[other] { $n } dagen op proef
}
plans-title = Abonnementen
plans-differences = Alleen verschillen
plans-feature = Wat het toestaat
plans-price = Prijs
price-unknown = Prijs niet genoemd
price-free = Gratis
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] per dag
   *[other] per { $n } dagen
}
interval-week = { $n ->
    [one] per week
   *[other] per { $n } weken
}
interval-month = { $n ->
    [one] per maand
   *[other] per { $n } maanden
}
interval-year = { $n ->
    [one] per jaar
   *[other] per { $n } jaar
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, tot { $month }/{ $year }
subscription-trialing = Op proef
subscription-active = Actief
subscription-canceled = Beëindigd
subscription-unpaid = Niet betaald
subscription-canceled_due_update = Vervangen
subscription-trialing-body = De proef loopt tot { $until }. Daarvoor wordt niets afgeschreven.
subscription-active-body = Het wordt verlengd op { $until }.
subscription-canceled-body = Het loopt tot { $until } en wordt niet meer afgeschreven. Kies een abonnement om daarna door te gaan.
subscription-unpaid-body = De laatste afschrijving lukte niet. Wijzig de betaalwijze vóór { $until }.
subscription-canceled_due_update-body = Het is vervangen door een ander abonnement en loopt uiterlijk tot { $until }.
subscription-next = Het loopt tot { $until }; daarna volgt { $next }.
subscription-runs = Het loopt tot { $until }.
change-take-title = Abonneren op { $name }?
change-take-body = { $name } kost { $price }. Betalen gaat misschien verder in uw browser.
change-up-title = Overstappen naar { $name }?
change-up-body = { $name } kost { $price }; u hebt nu { $current }. Betalen gaat misschien verder in uw browser.
change-down-title = Verlagen naar { $name }?
change-down-body = { $name } kost { $price }; u hebt nu { $current }. Meestal begint het als de betaalde periode eindigt. Vergelijk eerst wat het toestaat.
change-confirm = { $name }, { $price }
change-unpriced = De dienst noemt niet wat { $name } kost. De betaling gaat misschien verder in uw browser.
end-title = Uw abonnement op { $name } beëindigen?
end-body = Het loopt door tot { $until } en wordt niet meer afgeschreven. Daarna stopt wat alleen het abonnement toestaat: uitbetalingen, diensten of facturen bij de dienst kunnen beperkt zijn. Wat op deze computer staat, blijft.
end-confirm = { $name } beëindigen
feature-with = Inbegrepen
feature-without = Niet inbegrepen
feature-limit = { $n }
feature-unlimited = Geen grens
limits-title = Wat is gebruikt
limit-used = { $used } van { $limit }
limit-most = tot { $limit }
limit-free = { $used }, geen grens
limit-near = De grens is nabij.
limit-reached = De grens is bereikt; de dienst weigert meer.

## Payments

payments-title = Betalingen
payments-tabs = Welke betalingen worden getoond
payments-all = Alle
payments-subscription = Voor het abonnement
payments-invoice = Voor facturen
payments-none = Nog geen betalingen.
payments-no-account = De betalingen bij de dienst staan hier zodra een account is gekoppeld.
payment-pending = In behandeling
payment-completed = Gedaan
payment-refunded = Terugbetaald
payment-failed = Mislukt
payment-for = Voor
payment-by = Betaald door
payment-made = Gemaakt
target-subscription = Het abonnement
target-invoice = Een factuur
fee-percent = ({ $percent } %)

acts-title = Gevraagd, en niet geregeld
