# L'elenco delle fatture.

## Invoices

invoice-new = Nuova fattura
invoice-search = Cerca numero, cliente, voce
invoice-tabs = Quali fatture mostrare
invoice-untitled = Fattura senza numero
invoice-no-customer = Ancora nessun cliente
invoice-saved = { $name } è salvata.
invoices-grid = Fatture, prima le più recenti
tab-all = Tutte
tab-draft = Bozze
tab-ready = Emesse
tab-paid = Pagate
tab-canceled = Annullate
tab-waiting = In attesa
column-customer = Cliente
column-reference = Numero
column-due = Scadenza
column-status = Stato
column-amount = Importo
column-name = Nome
column-net = Importo
status-draft = Bozza
status-ready = Emessa
status-paid = Pagata
status-canceled = Annullata
status-overdue = Scaduta
meaning-draft = Non ancora emessa: si può modificare e nessuno la deve.
meaning-ready = Emessa e fissata; attende il pagamento.
meaning-paid = Secondo il servizio il cliente l’ha pagata.
meaning-paid-here = Ha annotato che è stata pagata il { $date }.
meaning-paid-noted = Ha annotato che è pagata.
invoices-none-paid-here = Qui stanno le fatture emesse che segna come pagate.
selection-ready = Emetti ({ $n })
selection-paid = Segna come pagate ({ $n })…
selection-none-payable = Nessuna attende un pagamento da annotare.
selection-ready-said = { $n ->
    [one] Una fattura è emessa.
    [many] { $n } fatture sono emesse.
   *[other] { $n } fatture sono emesse.
}
selection-ready-failed = { $n } di { $of } sono emesse. { $name } resta una bozza: { $message }
meaning-canceled = Ritirata. Non può più essere pagata e il suo numero resta usato.
meaning-overdue = Emessa; la scadenza è passata senza pagamento.
meaning-credit-ready = Emessa e definitiva. L’importo va al cliente; nessuno glielo deve.
meaning-credit-paid = Emessa e saldata: il cliente ha ricevuto l’importo.
credit-note-name = Nota di credito
sync-pending = Da inviare
sync-conflict = Conflitto
sync-parked = Accantonata
due-today = oggi
due-tomorrow = domani
due-yesterday = ieri
due-in = tra { $days } giorni
due-ago = { $days } giorni fa
ago-now = proprio ora
ago-seconds = { $n } s fa
ago-minutes = { $n } min fa
ago-hours = { $n } h fa
ago-days = { $n ->
    [one] un giorno fa
    [many] { $n } di giorni fa
   *[other] { $n } giorni fa
}
since-day = { $day }, { $time }
day-today = Oggi
day-yesterday = Ieri
age-local = Su questo computer
age-never = { $name } · non ancora letto
age-service = { $name } · letto { $ago }
age-offline = Non in linea · { $name }, letto { $ago }
invoices-first = La Sua prima fattura
invoices-unread-body = Ciò che contengono i Suoi account arriva con la prima sincronizzazione. Può già scrivere fatture; restano qui.
invoices-first-body = Viene conservata qui mentre scrive. Aggiunga voci, guardi la pagina, la salvi.
invoices-first-nameless = Viene conservata qui mentre scrive. La Sua azienda e le coordinate bancarie, una volta inserite, compaiono su ogni fattura.
invoices-first-business = Inserisci l’azienda
invoices-coming = Le Sue fatture sono in arrivo
invoices-coming-body = Compaiono qui man mano che arrivano. Può già scriverne di nuove.
invoices-not-found = Nessun risultato per «{ $search }»
invoices-not-found-body = Cercato in numeri, clienti e voci di tutte le fatture di questa scheda.
invoices-none-draft = Nessuna bozza
invoices-none-draft-body = Tutte le fatture sono emesse. Prema N per scriverne una nuova.
invoices-none-ready = Nessuna fattura aperta
invoices-none-ready-body = Qui stanno le fatture emesse e non ancora pagate.
invoices-none-paid = Ancora nulla di pagato
invoices-none-paid-body = Le fatture pagate arrivano da sole dal servizio.
invoices-none-canceled = Nulla di annullato
invoices-none-canceled-body = Qui stanno le fatture ritirate.
invoices-none-waiting = Nulla è in attesa
invoices-none-waiting-body = Ogni modifica è arrivata al servizio.
unsaved-label = Bozze non finite
unsaved-title = Iniziate, non finite:
unsaved-kept = (conservata su questo computer)
unsaved-continue = Continua
unsaved-discard = Scarta
unsaved-more = { $n ->
    [one] Un’altra bozza non finita
    [many] Altre { $n } di bozze non finite
   *[other] Altre { $n } bozze non finite
}
discard-title = Scartare quanto scritto in { $title }?
discard-body = Quanto scritto dall’ultimo salvataggio va perso. Una fattura salvata resta com’era.
discard-confirm = Scarta

## Several invoices

selection-label = Fatture scelte
selection-count = { $n ->
    [one] Una fattura scelta
    [many] { $n } di fatture scelte
   *[other] { $n } fatture scelte
}
selection-clear = Nessuna scelta
selection-saving = Salvataggio di { $n } su { $of }…
selection-stop = Ferma
selection-saved = PDF salvati: { $n } su { $of }.
selection-failed = PDF salvati: { $n } su { $of }. Poi è andato storto questo: { $message }

selection-export = Esporta…
