# I contratti, il catalogo e ciò che un'attività in abbonamento emette da sola.

## Contracts

contract-search = Cerca numero, cliente o piano
contracts-grid = Contratti
contract-panel = Contratto
contract-plan = Piano
contract-balance = Saldo
contract-next = Da fatturare il { $day }
contract-number = Numero
contract-since = Dal
contract-until = Fino al
contract-next-billing = Prossima fatturazione
contract-pays = Paga con
contract-pays-none = Nulla di registrato
contract-notes = Note
contract-suspended = La fatturazione di questo contratto è ferma.
contract-phases = Fasi
contract-in_trial = In prova
contract-active = Attivo
contract-ended = Terminato
phase-trial = Prova
phase-normal = Normale
phase-inactive = Inattiva
contracts-not-found = Nessun contratto trovato per «{ $search }»
contracts-not-found-body = Cercato in numeri, clienti, piani e identificativi.
contracts-none = Ancora nessun contratto
contracts-none-body = Un contratto inizia quando un ordine è concluso.
contract-none = Nessun contratto scelto
contract-none-body = Ne scelga uno dall’elenco per vedere come è andato e che cosa vi si consuma.
not-read = Non ancora letto.
contract-usage = Consumi
usage-add = Aggiungi consumo
usage-body = La quantità { $quantity } sarà fatturata una volta passato il giorno. Fino ad allora si può rimuovere.
usage-none = Nessun consumo.
usage-billed = Fatturato il { $day }
usage-due = Da fatturare dopo il { $day }
usage-remove = Rimuovi
usage-remove-title = Rimuovere { $quantity } × { $name }?
usage-remove-body = Non verrà fatturato.
usage-remove-confirm = Rimuovi consumo
contract-components = Componenti
component-add = Aggiungi componente
component-body = La quantità { $quantity } sarà fatturata a partire dall’inizio.
components-none = Nessun componente.
component-until = Fino al { $day }
component-since = Dal { $day }
contract-lines = Righe per la prossima fattura
line-add = Aggiungi una riga
line-body = La quantità { $quantity } comparirà sulla prossima fattura.
lines-none = Nessuna riga.
line-waits = Attende la prossima fattura
contract-discounts = Sconti
discount-percent = { $n }%
part-title = Aggiungere { $what } a { $name }?
part-component = Componente
part-choose = Scegli…
part-quantity = Quantità
part-price = Prezzo unitario
part-due = Da fatturare dopo il
part-start = Dal
part-text = Testo sulla fattura
contract-end = Termina il contratto
contract-end-look = Che cosa succede se lo termina?
contract-would-end = Terminerebbe il { $day }.
contract-end-unknown = Il servizio non dice quando può terminare.
contract-last-invoice = Seguirebbe un’ultima fattura di { $amount }.
contract-no-last-invoice = Non seguirebbe un’ultima fattura.
contract-end-title = Terminare il contratto di { $name }?
contract-end-body = Il contratto { $number } termina il { $day }. Da qui non si può annullare.
contract-end-confirm = Termina il contratto di { $name }
self-service = La pagina del cliente
self-service-body = Chi apre questa pagina agisce per il cliente. Resta aperta un’ora, su:
self-service-open = Apri nel browser

## The catalogue, orders and webhooks

catalogue-tabs = Parti del catalogo
catalogue-offers = Piani
catalogue-orders = Ordini
catalogue-webhooks = Webhook
offers-none = Nulla è in vendita
offers-none-body = I piani si creano su billwerk. Compariranno qui con la prossima sincronizzazione.
offer-no-variants = Non venduto in alcuna variante.
offer-approval = Gli ordini vanno approvati.
length-day = { $n ->
    [one] { $n } giorno
    [many] { $n } di giorni
   *[other] { $n } giorni
}
length-week = { $n ->
    [one] { $n } settimana
    [many] { $n } di settimane
   *[other] { $n } settimane
}
length-month = { $n ->
    [one] { $n } mese
    [many] { $n } di mesi
   *[other] { $n } mesi
}
length-year = { $n ->
    [one] { $n } anno
    [many] { $n } di anni
   *[other] { $n } anni
}
offer-setup = { $amount } una volta
offer-runs = dura { $period }
offer-notice = preavviso di { $period }
offer-includes = comprende { $what }
offer-hidden = nascosta
orders-from-here = Gli ordini fatti da qui. Il servizio non ha un elenco di tutti i suoi ordini.
orders-none = Da qui non è stato ancora fatto nessun ordine.
order-new = Nuovo ordine
order-open = Aperto
order-approved = Approvato
order-completed = Concluso
order-declined = Rifiutato
order-search = Trova un cliente o un contratto
order-whom = Per
order-new-contract = Un nuovo contratto per
order-changes = Modifica il contratto
order-variant = Piano
order-coupon = Codice sconto
order-bill-now = Fattura subito ciò che è stato consumato finora
order-look = Vedi quanto viene
order-make = Crea l’ordine
order-made = L’ordine è creato. Non ha effetto finché non è concluso.
order-commit = Concludi
order-commit-title = Concludere l’ordine di { $name }?
order-commit-body = Il contratto parte e vengono addebitati { $amount }. Questo non si può annullare.
order-commit-unpriced = Il contratto parte e viene addebitato; il servizio non indica quanto. Questo non si può annullare.
order-approve = Approva
order-approve-title = Approvare l’ordine di { $name }?
order-approve-body = Un ordine di { $amount } per { $name } si potrà poi concludere.
order-approve-unpriced = L’ordine per { $name } si potrà poi concludere. Il servizio non indica l’importo.
order-decline = Rifiuta
order-decline-title = Rifiutare l’ordine di { $name }?
order-decline-body = L’ordine di { $amount } non avrà poi alcun seguito.
order-decline-unpriced = L’ordine non avrà poi alcun seguito.
webhook-new = Nuovo webhook
webhook-url = Indirizzo (https)
webhook-events = Viene avvisato di
webhook-save = Salva webhook
webhook-edit = Modifica
webhook-change-body = Il servizio non può modificare un webhook: se ne crea uno nuovo, poi questo viene rimosso.
webhook-remove = Rimuovi
webhook-remove-title = Rimuovere il webhook { $url }?
webhook-remove-body = L’indirizzo non viene più avvisato di nulla.
webhooks-none = Nessun indirizzo viene avvisato degli eventi.
webhooks-body = billwerk chiama questi indirizzi quando accade uno degli eventi scelti.

## Invoices that a service issues by itself

billed-switch = Quali fatture
billed-own = Scritte qui
billed-service = Da billwerk
billed-tabs = Emesse e bozze
billed-issued = Emesse
billed-drafts = Bozze
billed-search = Cerca numero o destinatario
billed-grid = Fatture da billwerk
billed-panel = Fattura da billwerk
billed-invoice = Fattura
billed-credit = Nota di credito
billed-draft = Bozza
billed-draft-of = Bozza per { $name }
billed-date = Data
billed-kind = Tipo
billed-due = Scadenza
billed-sent = Invio
billed-recipient = Destinatario
billed-from = Emessa da { $name }
billed-not-found = Nulla trovato per «{ $search }»
billed-not-found-body = Cercato in numeri, destinatari e identificativi.
billed-none = Nulla è stato ancora emesso
billed-no-drafts = Nessuna bozza
billed-none-body = Il servizio le crea da solo quando un contratto viene fatturato.
billed-pick = Nessuna fattura scelta
billed-pick-body = Ne scelga una dall’elenco per vederla come la indica il servizio.
billed-contract = Il contratto
billed-pdf = Scarica il PDF del servizio
billed-pdf-kept = Salva il PDF del servizio
billed-saved = Salvato: { $path }
billed-open-file = Apri
billed-send = Invia ora
billed-send-title = Inviare la fattura a { $name }?
billed-send-body = Il servizio crea una fattura di { $amount } e la invia a { $name }. Questo non si può annullare.
billed-send-confirm = Invia: { $amount }
billed-send-unpriced = Il servizio ne fa una fattura e la invia a { $name }; non indica l’importo. Questo non si può annullare.
billed-send-plain = Invia la fattura
stated-lines = Righe
stated-what = Descrizione
stated-vat = IVA { $rate } %
stated-none = Il servizio non indica le righe.
sum-vat = IVA
sum-total = Totale
stated-differs = Questo è ciò che indica il servizio. Secondo il nostro calcolo queste righe fanno { $amount }.
