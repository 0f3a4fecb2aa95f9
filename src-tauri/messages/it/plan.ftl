# Quanto costa il servizio stesso, e gli atti che costano denaro.

## Acts that cost money or cannot be undone

act-sending = In invio.
act-done = Fatto.
act-visit = Prosegua all’esterno.
act-not_sent = Non inviato.
act-rejected = Il servizio l’ha rifiutato.
act-unknown = Non è chiaro se questo è stato fatto.
act-unknown-body = Nulla viene inviato di nuovo da solo.
act-since = { $name }, { $since }.
act-closed = Chiuso da Lei.
act-go-on = Prosegui…
act-close = È risolto
act-close-title = «{ $name }» è risolto?
act-close-body = Controlli prima sul servizio se è stato fatto. Poi si può chiedere di nuovo qui.
visit-title = Prosegua all’esterno
visit-host = Questa pagina si apre nel Suo browser
visit-offered = Nulla è ancora aperto. Ciò che inserisce lì non passa per Counterfoil.
visit-go = Apri nel browser
visit-open-again = Apri di nuovo
visit-cancel = Annulla
visit-open = In attesa del Suo ritorno.
visit-open-body = Finisca nel browser; qui si prosegue da soli.
visit-done = Fatto.
visit-done-body = Ciò che è cambiato viene ora letto dal servizio.
visit-canceled = Non fatto.
visit-canceled-body = Non ha cambiato nulla. Può ricominciare.
visit-expired = Nessuno è tornato in tempo.
visit-expired-body = Se ha finito nel browser, la prossima sincronizzazione mostra l’esito.

## The plan

plan-unread = Nulla è stato ancora letto
plan-offline = Non in linea, e nulla è stato ancora letto
plan-unread-body = Il Suo piano e quanto pagato arrivano con la prossima sincronizzazione.
plan-none = Non ha un piano su questo account. Ne scelga uno qui sotto.
plan-period = Periodo
plan-ended = Terminato da Lei
plan-card = Addebitato su
plan-card-none = Nessuna carta è nota
plan-last = Ultimo pagamento
plan-pay = Cambia modalità di pagamento…
plan-end = Termina abbonamento…
plan-method = Paga con
plan-method-usual = Il fornitore usuale
plan-current = Il Suo piano
plan-next = Segue il Suo piano
plan-recommended = Consigliato
plan-take = Scegli
plan-up = Passa a questo
plan-down = Riduci
plan-trial = { $n ->
    [one] un giorno di prova
    [many] { $n } di giorni di prova
   *[other] { $n } giorni di prova
}
plans-title = Piani
plans-differences = Solo le differenze
plans-feature = Che cosa permette
plans-price = Prezzo
price-unknown = Prezzo non indicato
price-free = Gratis
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] al giorno
    [many] ogni { $n } di giorni
   *[other] ogni { $n } giorni
}
interval-week = { $n ->
    [one] alla settimana
    [many] ogni { $n } di settimane
   *[other] ogni { $n } settimane
}
interval-month = { $n ->
    [one] al mese
    [many] ogni { $n } di mesi
   *[other] ogni { $n } mesi
}
interval-year = { $n ->
    [one] all’anno
    [many] ogni { $n } di anni
   *[other] ogni { $n } anni
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, fino a { $month }/{ $year }
subscription-trialing = In prova
subscription-active = Attivo
subscription-canceled = Terminato
subscription-unpaid = Non pagato
subscription-canceled_due_update = Sostituito
subscription-trialing-body = La prova dura fino al { $until }. Prima di allora nulla viene addebitato.
subscription-active-body = Si rinnova il { $until }.
subscription-canceled-body = Dura fino al { $until } e non viene più addebitato. Scelga un piano per continuare dopo.
subscription-unpaid-body = L’ultimo addebito non è riuscito. Cambi la modalità di pagamento prima del { $until }.
subscription-canceled_due_update-body = È stato sostituito da un altro piano e dura al massimo fino al { $until }.
subscription-next = Dura fino al { $until }; poi segue { $next }.
subscription-runs = Dura fino al { $until }.
change-take-title = Abbonarsi a { $name }?
change-take-body = { $name } costa { $price }. Il pagamento può proseguire nel Suo browser.
change-up-title = Passare a { $name }?
change-up-body = { $name } costa { $price }; ora ha { $current }. Il pagamento può proseguire nel Suo browser.
change-down-title = Ridurre a { $name }?
change-down-body = { $name } costa { $price }; ora ha { $current }. Di solito inizia alla fine del periodo pagato. Confronti prima che cosa permette.
change-confirm = { $name }, { $price }
change-unpriced = Il servizio non indica quanto costa { $name }. Il pagamento può proseguire nel Suo browser.
end-title = Terminare il Suo abbonamento a { $name }?
end-body = Continua fino al { $until } e non viene più addebitato. Dopo, ciò che solo il piano permette si ferma: accrediti, servizi o fatture sul servizio possono essere limitati. Ciò che è su questo computer resta.
end-confirm = Termina { $name }
feature-with = Incluso
feature-without = Non incluso
feature-limit = { $n }
feature-unlimited = Senza limite
limits-title = Quanto è usato
limit-used = { $used } di { $limit }
limit-most = fino a { $limit }
limit-free = { $used }, senza limite
limit-near = Il limite è vicino.
limit-reached = Il limite è raggiunto; il servizio rifiuta altro.

## Payments

payments-title = Pagamenti
payments-tabs = Quali pagamenti mostrare
payments-all = Tutti
payments-subscription = Per il piano
payments-invoice = Per fatture
payments-none = Ancora nessun pagamento.
payments-no-account = I pagamenti del servizio compaiono qui quando un account è collegato.
payment-pending = In lavorazione
payment-completed = Fatto
payment-refunded = Rimborsato
payment-failed = Fallito
payment-for = Per
payment-by = Pagato da
payment-made = Creato
target-subscription = Il piano
target-invoice = Una fattura
fee-percent = ({ $percent } %)

acts-title = Chiesto, e non risolto
