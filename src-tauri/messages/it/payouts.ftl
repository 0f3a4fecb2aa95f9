# Il denaro che va sul conto bancario: saldi, accrediti, chiederne uno.

## Payouts

nav-payouts = Accrediti
nav-plan = Abbonamento
kind-payout = Accredito
kind-act = Richiesta
command-payouts = Vai agli accrediti
command-plan = Vai all’abbonamento
command-ask-payout = Chiedi un accredito
not-known = non noto
settings-open = Apri impostazioni
money-never = Non ancora letto
money-age = Letto { $ago }
money-offline = Non in linea · letto { $ago }
money-refresh = Aggiorna
money-refreshing = Aggiornamento…
balance-label = Saldo per valuta
balance-available = Accreditabile
balance-pending = In arrivo
balance-instant = Subito
payouts-overview = Mesi e conti bancari
payouts-grid = Accrediti, prima i più recenti
payout-search = Cerca importo, destinazione, numero
payout-which-account = Accrediti di
payout-tabs = Quali accrediti mostrare
payout-label = Accredito
payout-status-requested = Richiesto
payout-status-pending = In lavorazione
payout-status-in_transit = In transito
payout-status-paid = Arrivato
payout-status-failed = Fallito
payout-status-canceled = Annullato
column-arrival = Arrivo
column-destination = A
destination-unknown = Destinazione non indicata
payout-instant = subito
payouts-not-found = Nessun accredito trovato per «{ $search }»
payouts-not-found-body = Cercato in importi, destinazioni, descrizioni e numeri di tutti gli accrediti di questa scheda.
payouts-none-tab = Qui nessuno
payouts-none-tab-body = Nessun accredito è conservato con lo stato «{ $status }».
payouts-offline = Non in linea, e nulla è stato ancora letto
payouts-offline-body = Saldo e accrediti arrivano appena il servizio è raggiungibile.
payouts-unread = Nulla è stato ancora letto
payouts-unread-body = Saldo e accrediti arrivano con la prossima sincronizzazione.
payouts-none = Ancora nessun accredito
payouts-none-body = Quando del denaro va sul Suo conto bancario, ogni accredito compare qui con ciò che contiene.
payouts-first = Dalle fatture pagate alla Sua banca
payouts-first-body = Configuri qui sopra gli accrediti; da allora il saldo e ogni accredito compaiono qui.
setup-none-title = Gli accrediti non sono configurati.
payouts-same-as = Usa lo stesso conto di accredito di «{ $other }». Dove tutti i conti stanno insieme, i suoi accrediti si contano lì.
setup-none-body = Prima si crea un conto di accredito sul servizio, poi Lei lo attiva presso il fornitore di pagamenti. Prima di allora nulla viene accreditato.
setup-deleted-title = Il conto di accredito non c’è più.
setup-deleted-body = È stato eliminato sul servizio. Ne crei uno nuovo per ricevere di nuovo accrediti.
setup-pending-title = Resta un passo.
setup-pending-body = Il fornitore di pagamenti vuole sapere chi è Lei e dove va il denaro. Questo si fa sulla sua pagina.
setup-suspended-title = Il fornitore di pagamenti ha fermato gli accrediti.
setup-suspended-body = Il Suo denaro resta nel saldo. La sua pagina dice che cosa chiede.
setup-other-title = Il servizio indica uno stato che questa versione non conosce.
setup-other-body = Saldo e accrediti sono mostrati per quanto si possono leggere.
setup-method = Fornitore
setup-create = Configura accrediti
setup-enable = Prosegui presso il fornitore…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = Subito
payout-standard = Con la prossima tornata della banca
payout-automatic = Secondo il calendario
payout-by-hand = Richiesto
payout-fact-arrival = Arrivo
payout-fact-destination = A
payout-fact-method = Come
payout-fact-made = Creato
payout-fact-account = Da
payout-fact-description = Descrizione
payout-failed-body = La banca non l’ha accettato. Il denaro torna nel saldo; controlli il conto bancario qui sotto o presso il fornitore.
payout-request = L’ha chiesto su questo computer, { $since }.
payout-seen = Che cosa se ne è visto
payout-foot = { $id } · letto { $ago }
parts-title = Che cosa contiene questo accredito
parts-matched = { $n ->
    [one] Un pagamento, certo
    [many] { $n } di pagamenti, certi
   *[other] { $n } pagamenti, certi
}
parts-guessed = { $n ->
    [one] Un pagamento che può farne parte
    [many] { $n } di pagamenti che possono farne parte
   *[other] { $n } pagamenti che possono farne parte
}
parts-guessed-body = Corrispondono per data e valuta, non di più. Non vengono sommati.
parts-sum = Insieme
parts-unexplained = Non spiegato da pagamenti
column-payment = Pagamento di
column-paid-on = Pagato
sum-gross = Lordo
sum-fee = Commissione
sum-net = Netto

## Accounts for payouts

bank-title = Dove va il denaro
bank-name = { $name } •••• { $last4 }
bank-nameless = Conto
bank-default = riceve { $currency }
bank-instant = accetta accrediti immediati
bank-requirements = Il fornitore chiede ancora:
bank-none = Nessun conto bancario è noto.
bank-change = Modifica presso il fornitore…
schedule-title = Ogni quanto si accredita
schedule-outside = Ora: { $frequency }. Il Suo piano non lo offre più.
schedule-unknown = Non ancora noto
schedule-save = Salva calendario
schedule-said = Da ora il denaro è accreditato: { $frequency }.
schedule-said-demand = Da ora il denaro è accreditato quando lo chiede.
frequency-auto_daily = Ogni giorno
frequency-auto_3_days = Ogni 3 giorni
frequency-auto_7_days = Ogni 7 giorni
frequency-on_demand = Su richiesta
requests-asked = Chiesto su questo computer
request-state-sending = in invio
request-state-accepted = accettato
request-state-not_sent = non inviato
request-state-rejected = rifiutato
request-state-unknown = incerto
request-state-closed = chiuso da Lei
months-title = Per mese
months-label = Accrediti per mese, { $currency }
months-paid = Arrivato
months-expected = Atteso
months-table = Come tabella
month-paid = { $n ->
    [one] { $amount } arrivati con un accredito
    [many] { $amount } arrivati con { $n } di accrediti
   *[other] { $amount } arrivati con { $n } accrediti
}
month-expected = { $amount } attesi
month-nothing = nulla
month-words = { $month }: { $what }
column-month = Mese
column-payouts = Accrediti

## Asking for a payout

ask-open = Chiedi…
ask-title = Chiedi un accredito
ask-none = Nessun accredito si può chiedere
ask-none-body = Prima va configurato e attivato un conto. Accrediti mostra che cosa resta da fare.
ask-amount = Importo
ask-available = { $amount } si possono accreditare.
ask-available-unknown = Quanto si può accreditare non è noto; viene letto prima di inviare qualcosa.
ask-all = Tutto
ask-all-label = Tutto ciò che si può accreditare
ask-blocked = Non si può chiedere un altro accredito finché questo non è chiaro.
ask-scheduled = Il denaro parte da solo: { $frequency }. Per chiedere un accredito, metta prima il calendario su «Su richiesta», sotto Mesi e conti bancari.
ask-nothing-yet = Nulla viene ancora inviato.
ask-continue = Continua
ask-checking = Lettura del saldo…
speed-label = Quando
speed-standard = Con la prossima tornata della banca
speed-standard-body = La via usuale; richiede alcuni giorni lavorativi.
speed-instant = Subito
speed-instant-body = Di solito entro un’ora, fino a { $amount }. Il fornitore può chiedere una commissione.
speed-instant-bank = Il conto bancario per questa valuta non accetta accrediti immediati.
speed-instant-unknown = Quanto si può accreditare subito non è noto.
speed-instant-nothing = Ora non si può accreditare nulla subito.
offer-to = A
offer-from = Da
offer-when = Quando
offer-before = Saldo prima
offer-after = Saldo dopo
offer-read = Il saldo è stato letto { $ago }.
offer-once = Viene inviato una volta sola e non si può richiamare da qui.
offer-send = Accredita { $amount }
offer-sending = Invio…
outcome-payout-accepted = { $amount } sono in arrivo.
outcome-payout-not_sent = { $amount } non sono stati inviati.
outcome-payout-rejected = Il servizio ha rifiutato di accreditare { $amount }.
outcome-payout-closed = La richiesta di { $amount } è chiusa.
outcome-again = Ricomincia
outcome-show = Mostra l’accredito
unclear-label = Un accredito incerto
unclear-title = { $amount }: non è chiaro se questo accredito è stato fatto.
unclear-body = Può essere stato fatto. Nulla viene inviato di nuovo da solo, e non si può chiedere un altro accredito finché questo non è chiaro.
sending-title = { $amount }: invio in corso.
unclear-asked = Chiesto { $since }, a: { $destination }.
unclear-looked = Ultimo controllo { $ago }.
unclear-look = Controlla di nuovo
unclear-looking = Controllo…
unclear-still = Non è ancora chiaro.
resolve-question = Che ne è stato?
candidate-made = creato { $since }
resolve-not-made = Non è stato fatto
resolve-early = Può ancora comparire fino al { $day }; si controlla ancora una volta prima di chiuderlo.
resolve-amount = Scriva l’importo, { $amount }, per confermare
resolve-amount-wrong = Questo è un altro importo.
resolve-link = È questo accredito
resolve-close = Chiudi come non fatto
resolve-said-made = È collegato all’accredito scelto.
resolve-said-not = È chiuso come non fatto.

balance-of = Saldo di { $name }
payouts-overview-none = Quando si accredita denaro, i suoi mesi, il calendario e la destinazione stanno qui.
account-side-of = Come { $name } riceve gli accrediti
offer-heard = { $amount } a { $destination }: controlli e confermi.
candidate-likely = probabilmente questo
