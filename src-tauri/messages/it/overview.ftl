# Che cosa è dovuto, scaduto, pagato e atteso, a colpo d'occhio.

nav-overview = Panoramica
command-overview = Vai alla panoramica
overview-money = Che cosa è dovuto e pagato
overview-empty = Ancora nulla da vedere
overview-empty-body = Qui vedrà quanto Le è dovuto, che cosa è scaduto e quando arriva il denaro. Si comincia con la prima fattura.
overview-nothing-owed = Nessuno Le deve nulla, e questo mese non è stato pagato nulla.
figure-outstanding = Da incassare
figure-overdue = Scaduto
figure-paid = Pagato questo mese
figure-paid-plain = Pagato
figure-count = { $n ->
    [one] { $n } fattura
    [many] { $n } di fatture
   *[other] { $n } fatture
}
counted = Come si calcola?
counted-outstanding = Ogni fattura emessa e non ancora pagata, con quanto ne resta da pagare: gli acconti si tolgono, le note di credito si sottraggono.
counted-overdue = Le fatture da incassare con scadenza prima di oggi. Una fattura senza scadenza non è mai scaduta.
counted-paid = Le fatture pagate, secondo il giorno annotato; dove un servizio dice che sono pagate, secondo il giorno dell’ultima modifica, in tempo universale (UTC): i servizi non indicano un altro giorno, e una fattura simile non cambia più.
counted-calendar = Le fatture emesse, nel giorno della loro scadenza, e gli accrediti, nel giorno in cui il servizio ne indica l’arrivo, fino al { $date }. Le fatture scadute qui non sono attese; compaiono più sopra.
calendar-title = Denaro atteso
calendar-none = Nessuna scadenza e nessun accredito in arrivo fino al { $date }.
calendar-unknown = Giorno non indicato
calendar-payout = Arriva un accredito
calendar-payout-late = Accredito in ritardo
calendar-due = { $n ->
    [one] { $n } fattura in scadenza
    [many] { $n } di fatture in scadenza
   *[other] { $n } fatture in scadenza
}
calendar-all = { $n ->
    [one] Mostra { $n } voce
    [many] Mostra tutti i { $n } di voci
   *[other] Mostra tutte le { $n } voci
}
calendar-fewer = Mostra meno
paid-title = Pagato per mese
paid-label = Pagato per mese, { $currency }
paid-invoices = Fatture
paid-none = Negli ultimi dodici mesi non è stato pagato nulla.
paid-words = { $n ->
    [one] { $amount } da { $n } fattura
    [many] { $amount } da { $n } di fatture
   *[other] { $amount } da { $n } fatture
}
waits-title = Che cosa La attende
wait-payouts = { $n ->
    [one] { $n } accredito è incerto
    [many] { $n } di accrediti sono incerti
   *[other] { $n } accrediti sono incerti
}
wait-acts = { $n ->
    [one] { $n } richiesta è incerta
    [many] { $n } di richieste sono incerte
   *[other] { $n } richieste sono incerte
}
wait-conflicts = { $n ->
    [one] { $n } fattura è stata modificata da entrambe le parti
    [many] { $n } di fatture sono state modificate da entrambe le parti
   *[other] { $n } fatture sono state modificate da entrambe le parti
}
wait-parked = { $n ->
    [one] { $n } fattura è stata accantonata
    [many] { $n } di fatture sono state accantonate
   *[other] { $n } fatture sono state accantonate
}
wait-pending = { $n ->
    [one] { $n } fattura è da inviare
    [many] { $n } di fatture sono da inviare
   *[other] { $n } fatture sono da inviare
}
wait-drafts = { $n ->
    [one] { $n } bozza non è finita
    [many] { $n } di bozze non sono finite
   *[other] { $n } bozze non sono finite
}
days-late = Scadenza prima del { $date }
days-due = Scadenza il { $date }
days-paid = Pagate nel mese di { $month }
days-clear = Mostra tutto
invoices-none-days = Nessuna fattura in questi giorni
invoices-none-currency = Nessuna fattura di questo tipo in { $currency }
