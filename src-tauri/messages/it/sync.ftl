# Ciò che attende, l'esito di ogni passaggio, ciò che è stato chiesto.

## Sync

sync-state = Come stanno le cose
sync-local = Solo su questo computer
sync-local-more = Nulla viene inviato da nessuna parte.
sync-running = Sincronizzazione in corso
sync-ended = Sincronizzazione terminata. { $state }
sync-synced = Sincronizzato { $ago }
sync-never = Non ancora sincronizzato
sync-offline = Non in linea
sync-practice-off = La prova è finita
sync-practice-off-more = Una versione precedente la teneva tra i Suoi dati. La rimuova nelle impostazioni.
sync-offline-since = Non in linea da { $since }
sync-offline-more = Tutto ciò che fa resta qui.
sync-offline-pending = { $n ->
    [one] Una modifica resta qui e sarà inviata più tardi.
    [many] { $n } di modifiche restano qui e saranno inviate più tardi.
   *[other] { $n } modifiche restano qui e saranno inviate più tardi.
}
sync-pending-count = { $n ->
    [one] Una modifica da inviare
    [many] { $n } di modifiche da inviare
   *[other] { $n } modifiche da inviare
}
sync-pending-soon = Invio a breve.
sync-paused = La sincronizzazione automatica è disattivata.
sync-decide = { $n ->
    [one] Un elemento ha bisogno di Lei
    [many] { $n } di elementi hanno bisogno di Lei
   *[other] { $n } elementi hanno bisogno di Lei
}
sync-decide-more = Nulla è perso. Decida sotto Sincronizzazione.
sync-failed = L’ultima sincronizzazione non è terminata
sync-sign-in = Serve un nuovo accesso
sync-sign-in-more = Ciò che attende resta. Acceda nelle impostazioni.
sync-other-user = Ha avuto accesso un’altra persona
sync-other-user-more = Nulla viene inviato finché non accede la persona giusta.
sync-choose = Scelga un servizio
sync-choose-more = Resta un passo nelle impostazioni.
sync-now = Sincronizza ora
sync-cancel = Ferma la sincronizzazione
sync-automatic = Invia e ricevi automaticamente.
sync-automatic-body = Se disattivato, le modifiche restano qui finché non preme Sincronizza ora.
sync-conflicts = Modificato in due posti
sync-conflicts-body = Entrambi i valori restano. Nulla viene inviato finché non sceglie.
conflict-totals = Totale qui { $mine }, sul servizio { $theirs }
conflict-totals-same = Totale { $mine } da entrambe le parti
sync-parked-title = Accantonato
sync-parked-body = Il servizio li ha rifiutati più volte. Qui sono al sicuro; li corregga o riprovi.
sync-pending-title = In attesa di invio
sync-pending-body = Sono salvati qui e partono in quest’ordine.
sync-unknown = Accrediti incerti
sync-unknown-body = Non si sa ancora se sono arrivati.
sync-no-account = Nulla attende di essere inviato
sync-no-account-body = Nessun account è collegato: tutto ciò che fa resta su questo computer. Con un account le Sue fatture vengono inviate per Lei, e il servizio dice che cosa è stato pagato.
sync-nothing = Nulla è in attesa
sync-nothing-body = Ogni modifica è arrivata al servizio.
column-record = Elemento
column-what = Che cosa succede
column-since = Da
column-actions = Azioni
kind-invoice = Fattura
kind-customer = Cliente
sync-tabs = Viste della sincronizzazione
sync-tab-waiting = In attesa
sync-tab-history = Cronologia
sync-tab-requests = Richieste
column-answer = Ultima risposta
record-gone = Non è più su questo computer.
history-none = Nulla è stato ancora sincronizzato
history-none-body = Ogni sincronizzazione è annotata qui: che cosa è arrivato, che cosa è stato inviato e com’è finita.
history-shown = { $n ->
    [one] Un passaggio mostrato.
    [many] { $n } di passaggi mostrati.
   *[other] { $n } passaggi mostrati.
}
run-nothing = Nulla di nuovo
run-nothing-times = Nulla di nuovo, { $times } volte da { $since }
run-times = { $title }, { $times } volte da { $since }
run-received = Ricevuto: { $what }
run-invoices = { $n ->
    [one] una fattura
    [many] { $n } di fatture
   *[other] { $n } fatture
}
run-customers = { $n ->
    [one] un cliente
    [many] { $n } di clienti
   *[other] { $n } clienti
}
run-sent = Inviato: { $what }
run-changes = { $n ->
    [one] una modifica
    [many] { $n } di modifiche
   *[other] { $n } modifiche
}
run-unreadable = { $n ->
    [one] Un elemento del servizio non è stato capito
    [many] { $n } di elementi del servizio non sono stati capiti
   *[other] { $n } elementi del servizio non sono stati capiti
}
run-ended-running = In corso
run-ended-interrupted = Interrotta
run-ended-cancelled = Fermata da Lei
run-ended-offline = Non in linea
run-ended-unavailable = Il servizio ha chiesto di attendere
run-ended-sign_in_needed = Serviva un nuovo accesso
run-ended-other_user = Era collegata un’altra persona
run-ended-early = Non è terminata
run-records = Che ne è stato di ogni elemento
run-rest = { $n ->
    [one] e un altro
    [many] e altri { $n }
   *[other] e altri { $n }
}
effect-arrived = arrivato
effect-sent = inviato
effect-conflict = conflitto
effect-set_aside = accantonato
effect-waits = attende ancora
requests-body = Le ultime richieste che hanno cambiato qualcosa o sono fallite. Password, token e dati bancari sono nascosti prima che qualcosa venga annotato.
requests-failed = Solo ciò che è fallito
requests-account = Account
requests-every-account = Ogni account
requests-none = Nulla è stato ancora chiesto
requests-none-body = Ciò che si invia a un servizio è elencato qui, con la risposta.
requests-none-found = Qui nulla
requests-none-found-body = Nessuna richiesta di questo tipo è conservata.
requests-shown = { $n ->
    [one] Una richiesta mostrata.
    [many] { $n } di richieste mostrate.
   *[other] { $n } richieste mostrate.
}
request-ms = { $n } ms
request-sent = Inviato
request-received = Ricevuto
request-no-body = Vuoto.
request-account = Account: { $name }.
request-fault = Perché: { $fault }.
outcome-succeeded = fatto
outcome-not_sent = non inviato
outcome-rejected = rifiutato
outcome-absent = assente
outcome-unknown = incerto
outcome-succeeded-body = Il servizio l’ha fatto.
outcome-not_sent-body = Nulla ha lasciato questo computer.
outcome-rejected-body = Il servizio ha risposto di non averlo fatto.
outcome-unknown-body = Ha lasciato questo computer e nessuna risposta lo chiarisce; la prossima sincronizzazione guarda che ne è stato.
fault-offline = il servizio non era raggiungibile
fault-tls = la connessione sicura non è riuscita
fault-timed_out = nessuna risposta in tempo
fault-sign_in_needed = serve un nuovo accesso
fault-other_user = è collegata un’altra persona
fault-forbidden = questo accesso non può farlo
fault-not_found = non è lì
fault-already_exists = esiste già
fault-status_denied = il suo stato non lo permette
fault-not_processable = il servizio non può elaborarlo così com’è
fault-invalid = qualcosa non è stato accettato
fault-too_many = troppe richieste; ha chiesto di attendere
fault-unavailable = il servizio ha avuto un guasto
fault-malformed = la risposta non aveva senso
fault-refused = questo computer non lo invia
stage-starting = Avvio…
stage-profile = Profilo
stage-customers = Clienti
stage-invoices = Fatture
stage-sending = Invio
stage-of = { $stage }: { $done } di { $total }
stage-done = { $stage }: { $done }
