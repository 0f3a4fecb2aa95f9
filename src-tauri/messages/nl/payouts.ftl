# Geld dat naar de bankrekening gaat: saldo, uitbetalingen, er een aanvragen.

## Payouts

nav-payouts = Uitbetalingen
nav-plan = Abonnement
kind-payout = Uitbetaling
kind-act = Opdracht
command-payouts = Naar uitbetalingen
command-plan = Naar abonnement
command-ask-payout = Uitbetaling aanvragen
not-known = niet bekend
settings-open = Instellingen openen
money-never = Nog niet gelezen
money-age = Stand van { $ago }
money-offline = Offline · stand van { $ago }
money-refresh = Vernieuwen
money-refreshing = Vernieuwen…
balance-label = Saldo per valuta
balance-available = Uit te betalen
balance-pending = Onderweg
balance-instant = Direct
payouts-overview = Maanden en bankrekeningen
payouts-grid = Uitbetalingen, nieuwste eerst
payout-search = Zoek bedrag, bestemming, nummer
payout-which-account = Uitbetalingen van
payout-tabs = Welke uitbetalingen worden getoond
payout-label = Uitbetaling
payout-status-requested = Aangevraagd
payout-status-pending = In behandeling
payout-status-in_transit = Onderweg
payout-status-paid = Aangekomen
payout-status-failed = Mislukt
payout-status-canceled = Geannuleerd
column-arrival = Aankomst
column-destination = Naar
destination-unknown = Bestemming niet genoemd
payout-instant = direct
payouts-not-found = Geen uitbetaling gevonden voor “{ $search }”
payouts-not-found-body = Gezocht in bedragen, bestemmingen, omschrijvingen en nummers van alle uitbetalingen op dit tabblad.
payouts-none-tab = Hier geen
payouts-none-tab-body = Er is geen uitbetaling bewaard met status “{ $status }”.
payouts-offline = Offline, en nog niets gelezen
payouts-offline-body = Saldo en uitbetalingen komen binnen zodra de dienst bereikbaar is.
payouts-unread = Nog niets gelezen
payouts-unread-body = Saldo en uitbetalingen komen met de volgende synchronisatie.
payouts-none = Nog geen uitbetalingen
payouts-none-body = Als er geld naar uw bankrekening gaat, staat elke uitbetaling hier met wat erin zit.
payouts-first = Van betaalde facturen naar uw bank
payouts-first-body = Stel hierboven uitbetalingen in; vanaf dan staan het saldo en elke uitbetaling hier.
setup-none-title = Uitbetalingen zijn niet ingesteld.
payouts-same-as = Betaalt uit van dezelfde uitbetaalrekening als “{ $other }”. Waar alle accounts bij elkaar staan, tellen de uitbetalingen daar.
setup-none-body = Eerst wordt bij de dienst een uitbetaalrekening gemaakt, daarna activeert u die bij de betaalaanbieder. Daarvoor wordt niets uitbetaald.
setup-deleted-title = De uitbetaalrekening is weg.
setup-deleted-body = Ze is bij de dienst verwijderd. Maak een nieuwe om weer uitbetaald te worden.
setup-pending-title = Er rest één stap.
setup-pending-body = De betaalaanbieder wil weten wie u bent en waar het geld heen gaat. Dat gebeurt op zijn pagina.
setup-suspended-title = De betaalaanbieder heeft uitbetalingen stopgezet.
setup-suspended-body = Uw geld blijft in het saldo. Zijn pagina zegt wat hij vraagt.
setup-other-title = De dienst noemt een toestand die deze versie niet kent.
setup-other-body = Saldo en uitbetalingen worden getoond voor zover ze te lezen zijn.
setup-method = Aanbieder
setup-create = Uitbetalingen instellen
setup-enable = Verder bij de aanbieder…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = Direct
payout-standard = Bij de volgende bankronde
payout-automatic = Volgens schema
payout-by-hand = Aangevraagd
payout-fact-arrival = Aankomst
payout-fact-destination = Naar
payout-fact-method = Hoe
payout-fact-made = Gemaakt
payout-fact-account = Van
payout-fact-description = Omschrijving
payout-failed-body = De bank nam het niet aan. Het geld gaat terug naar uw saldo; controleer de bankrekening hieronder of bij de aanbieder.
payout-request = U vroeg het op deze computer aan, { $since }.
payout-seen = Wat ervan is gezien
payout-foot = { $id } · stand van { $ago }
parts-title = Wat er in deze uitbetaling zit
parts-matched = { $n ->
    [one] Eén betaling, zeker
   *[other] { $n } betalingen, zeker
}
parts-guessed = { $n ->
    [one] Eén betaling die erin kan zitten
   *[other] { $n } betalingen die erin kunnen zitten
}
parts-guessed-body = Ze passen qua tijd en valuta, meer niet. Ze worden niet opgeteld.
parts-sum = Samen
parts-unexplained = Niet verklaard door betalingen
column-payment = Betaling van
column-paid-on = Betaald
sum-gross = Bruto
sum-fee = Kosten
sum-net = Netto

## Accounts for payouts

bank-title = Waar het geld heen gaat
bank-name = { $name } •••• { $last4 }
bank-nameless = Rekening
bank-default = ontvangt { $currency }
bank-instant = neemt directe uitbetalingen aan
bank-requirements = De aanbieder vraagt nog om:
bank-none = Er is geen bankrekening bekend.
bank-change = Wijzigen bij de aanbieder…
schedule-title = Hoe vaak wordt uitbetaald
schedule-outside = Nu: { $frequency }. Uw abonnement biedt dat niet meer.
schedule-unknown = Nog niet bekend
schedule-save = Schema opslaan
schedule-said = Vanaf nu wordt uitbetaald: { $frequency }.
schedule-said-demand = Vanaf nu wordt uitbetaald wanneer u het aanvraagt.
frequency-auto_daily = Elke dag
frequency-auto_3_days = Elke 3 dagen
frequency-auto_7_days = Elke 7 dagen
frequency-on_demand = Op aanvraag
requests-asked = Op deze computer aangevraagd
request-state-sending = wordt verzonden
request-state-accepted = aangenomen
request-state-not_sent = niet verzonden
request-state-rejected = geweigerd
request-state-unknown = onduidelijk
request-state-closed = door u gesloten
months-title = Per maand
months-label = Uitbetalingen per maand, { $currency }
months-paid = Aangekomen
months-expected = Verwacht
months-table = Als tabel
month-paid = { $n ->
    [one] { $amount } aangekomen in één uitbetaling
   *[other] { $amount } aangekomen in { $n } uitbetalingen
}
month-expected = { $amount } verwacht
month-nothing = niets
month-words = { $month }: { $what }
column-month = Maand
column-payouts = Uitbetalingen

## Asking for a payout

ask-open = Aanvragen…
ask-title = Uitbetaling aanvragen
ask-none = Er kan geen uitbetaling worden aangevraagd
ask-none-body = Eerst moet een rekening zijn ingesteld en geactiveerd. Onder Uitbetalingen staat wat nog te doen is.
ask-amount = Bedrag
ask-available = { $amount } kan worden uitbetaald.
ask-available-unknown = Wat kan worden uitbetaald is niet bekend; het wordt gelezen voordat iets wordt verzonden.
ask-all = Alles
ask-all-label = Alles wat kan worden uitbetaald
ask-blocked = Er kan geen andere uitbetaling worden aangevraagd tot deze duidelijk is.
ask-scheduled = Geld gaat vanzelf uit: { $frequency }. Zet om een uitbetaling aan te vragen eerst het schema op “Op aanvraag”, onder Maanden en bankrekeningen.
ask-nothing-yet = Er is nog niets verzonden.
ask-continue = Verder
ask-checking = Saldo wordt gelezen…
speed-label = Hoe snel
speed-standard = Bij de volgende bankronde
speed-standard-body = De gewone weg; die duurt enkele werkdagen.
speed-instant = Direct
speed-instant-body = Meestal binnen een uur, tot { $amount }. De aanbieder kan er kosten voor rekenen.
speed-instant-bank = De bankrekening voor deze valuta neemt geen directe uitbetalingen aan.
speed-instant-unknown = Hoeveel direct kan worden uitbetaald, is niet bekend.
speed-instant-nothing = Er kan nu niets direct worden uitbetaald.
offer-to = Naar
offer-from = Van
offer-when = Hoe snel
offer-before = Saldo ervoor
offer-after = Saldo erna
offer-read = Het saldo is { $ago } gelezen.
offer-once = Het wordt één keer verzonden en kan van hier niet worden teruggeroepen.
offer-send = { $amount } uitbetalen
offer-sending = Verzenden…
outcome-payout-accepted = { $amount } is onderweg.
outcome-payout-not_sent = { $amount } is niet verzonden.
outcome-payout-rejected = De dienst weigerde { $amount } uit te betalen.
outcome-payout-closed = De aanvraag van { $amount } is gesloten.
outcome-again = Opnieuw beginnen
outcome-show = Uitbetaling tonen
unclear-label = Een uitbetaling die niet duidelijk is
unclear-title = { $amount }: het is niet duidelijk of deze uitbetaling is gemaakt.
unclear-body = Misschien is ze gemaakt. Er wordt niets vanzelf opnieuw verzonden, en er kan geen andere uitbetaling worden aangevraagd tot dit duidelijk is.
sending-title = { $amount } wordt verzonden.
unclear-asked = Aangevraagd { $since }, naar: { $destination }.
unclear-looked = Laatst gekeken { $ago }.
unclear-look = Opnieuw kijken
unclear-looking = Kijken…
unclear-still = Het is nog steeds niet duidelijk.
resolve-question = Wat is ervan geworden?
candidate-made = gemaakt { $since }
resolve-not-made = Ze is niet gemaakt
resolve-early = Ze kan nog tot { $day } verschijnen; er wordt nog één keer gekeken voor ze wordt gesloten.
resolve-amount = Typ het bedrag, { $amount }, ter bevestiging
resolve-amount-wrong = Dit is een ander bedrag.
resolve-link = Het is deze uitbetaling
resolve-close = Sluiten als niet gemaakt
resolve-said-made = Ze is gekoppeld aan de uitbetaling die u koos.
resolve-said-not = Ze is gesloten als niet gemaakt.

balance-of = Saldo van { $name }
payouts-overview-none = Zodra er geld wordt uitbetaald, staan hier de maanden, het schema en waar het heen gaat.
account-side-of = Hoe { $name } wordt uitbetaald
offer-heard = { $amount } naar { $destination }: controleer en bevestig.
candidate-likely = waarschijnlijk deze
