# Una fattura: la sua pagina, i suoi conflitti, ciò che è stato consegnato.

## One invoice

detail-label = Fattura
detail-none = Nessuna fattura scelta
detail-none-body = Ne scelga una dall’elenco, o lo scorra con J e K.
detail-unfound = La ricerca «{ $search }» non trova questa fattura.
detail-due = Scade { $date }.
detail-local = Solo su questo computer.
action-edit = Modifica
action-ready = Emetti
action-draft = Riporta a bozza
action-cancel = Annulla fattura
action-delete = Elimina
actions-more = Altro
action-pdf = Salva PDF
action-pdf-busy = Salvataggio…
edit-ready = Una fattura emessa è definitiva. La riporti a bozza per modificarla.
problem-in-item = Voce { $n }: { $message }
status-set-draft = { $name } è di nuovo una bozza.
status-set-ready = { $name } è emessa.
status-set-canceled = { $name } è annullata.
status-set-paid = { $name } è pagata.
action-email = Invia per e-mail…
action-paid = Segna come pagata…
action-unpaid = In realtà non pagata
action-duplicate = Duplica
paid-panel-title = { $n ->
    [one] Segna come pagata
    [many] Segna { $n } fatture come pagate
   *[other] Segna { $n } fatture come pagate
}
paid-panel-body = Viene annotato su questo computer. Si può tornare indietro.
paid-on = Pagata il
paid-go = Segna come pagata
paid-early-go = Sì, pagata prima
paid-said = { $n } fatture sono pagate.
unpaid-said-one = { $name } attende di nuovo il pagamento.
unpaid-said = { $n } fatture attendono di nuovo il pagamento.
paid-left-out = { $n ->
    [one] Tralasciata: { $name }. { $why }
    [many] { $n } tralasciate, la prima { $name }: { $why }
   *[other] { $n } tralasciate, la prima { $name }: { $why }
}
paid-you-say = È Lei ad annotare quando è pagata.
paid-served = { $account } dirà quando è pagata.
email-with_file = Il programma di posta deve scrivere a { $to }, con { $file }. Controlli che il file sia allegato, poi invii da lì.
email-without_file = Il programma di posta apre un messaggio a { $to }. Alleghi questo file: { $file }
email-nowhere = Su questo computer non si è aperto alcun programma di posta. { $file } è salvato: lo alleghi Lei a un messaggio a { $to }.
email-no-address = { $name } non ha un indirizzo e-mail. Lo inserisca, poi invii di nuovo.
email-to-customer = Apri il cliente
email-draft = Una bozza non si invia. Prima la emetta.
sender-none = Il Suo nome e il Suo indirizzo non vi compaiono ancora.
sender-no-name = Il Suo nome non vi compare ancora.
sender-no-address = Il Suo indirizzo non vi compare ancora.
sender-body = Ciò che è emesso resta com’è. Una fattura deve dire chi la emette; può inserirlo ora e tornare.
sender-fill = Compila ora
sender-anyway = Emetti comunque
out-title = { $name } è già stata consegnata
out-body = Da quando è stata emessa è stata salvata, stampata o inviata; chi ce l’ha avrebbe un’altra fattura. La cosa giusta è annullarla e scrivere una fattura rettificativa che la nomini.
out-correct = Annulla e rettifica
out-anyway = Riporta comunque a bozza
out-corrected = { $name } è annullata. Questa è la fattura rettificativa, ancora una bozza.
cancel-title = Annullare { $name }?
cancel-body = Una fattura annullata non si può più pagare né modificare. Il suo numero resta usato.
cancel-confirm = Annulla fattura
delete-title = Eliminare { $name }?
delete-body = Questa bozza è solo su questo computer. Non si potrà recuperare.
delete-confirm = Elimina
deleted-said = { $name } è eliminata.
saved-title = { $pages ->
    [0] Salvato:
    [one] Salvato, una pagina:
    [many] Salvato, { $pages } di pagine:
   *[other] Salvato, { $pages } pagine:
}
saved-open = Apri
saved-reveal = Mostra nella cartella
saved-as = Salva altrove…
page-alt = { $label }, pagina { $page } di { $pages } come sarà stampata
page-of = Pagina { $page } di { $pages }
page-previous = Pagina precedente
page-next = Pagina successiva
conflict-title = Modificata in due posti.
conflict-body = Entrambi i valori restano finché non sceglie.
conflict-mine = Su questo computer
conflict-theirs = Sul servizio
conflict-field = Campo
conflict-final-title = Sul servizio è chiusa.
conflict-final-body = Lì non può più cambiare. Ciò che tiene della Sua versione diventa una nuova bozza.
conflict-effect = Il totale sarebbe { $total } ({ $difference })
conflict-effect-total = Il totale sarebbe { $total }
conflict-effect-none = Il totale resta uguale
conflict-result = Totale con questa scelta:
conflict-outcome-kept = Tutto ciò che non differisce viene unito dalle due parti.
conflict-outcome-new_draft = Va in una nuova bozza; questa fattura diventa com’è sul servizio.
conflict-outcome-theirs = Questa fattura diventa com’è sul servizio. Le Sue modifiche sono scartate.
conflict-apply = Applica la scelta
conflict-keep-mine = Tieni la mia versione
conflict-keep-theirs = Tieni quella del servizio
conflict-copy = Crea una copia
conflict-way-mine = Tieni la mia versione: ogni campo qui sopra come su questo computer, il resto unito.
conflict-way-mine-final = Tieni la mia versione: una nuova bozza con ogni campo qui sopra come su questo computer.
conflict-way-theirs = Tieni quella del servizio: tutto come sul servizio; ciò che è cambiato solo qui e non è ancora inviato è scartato.
conflict-way-copy = Crea una copia: lo stesso, e la Sua versione diventa una nuova bozza.
taken-title = { $name } sul servizio appartiene già a un’altra fattura.
taken-body = { $name } è libero. Nulla viene inviato finché non sceglie; l’altra fattura non viene toccata.
taken-use = Usa { $name }
taken-again = Tieni il mio e riprova
taken-settled = Ora è { $name } e sarà inviata.
conflict-settled-fields = La Sua scelta è conservata.
conflict-settled-keep_mine = La Sua versione resta e sarà inviata.
conflict-settled-keep_theirs = La versione del servizio è ripresa.
conflict-settled-copy = La versione del servizio è ripresa; la Sua è una nuova bozza.
gone-title = Non è più sul servizio.
gone-body = Resta qui finché non sceglie.
gone-anew = Crealo di nuovo lì
gone-anew-said = Sarà creato di nuovo sul servizio.
gone-delete = Elimina anche qui
gone-delete-title = Eliminare { $name } anche qui?
gone-delete-body = Sul servizio non c’è già più. L’eliminazione qui non si può annullare.
total-title = Il servizio calcola un altro totale.
total-body = Qui è { $mine } e lì { $theirs }, dalle stesse voci. Non viene emessa finché differiscono.
total-rounding = Il servizio arrotonda l’imposta di ogni voce. Arrotondati così, i totali coincidono.
total-unexplained = Nessun modo di arrotondare l’imposta lo spiega. Le voci sono le stesse da entrambe le parti.
total-take = Arrotonda l’imposta come il servizio
total-take-said = L’imposta è arrotondata come sul servizio; la fattura sarà emessa.
total-draft = Lascia in bozza
total-draft-said = Resta una bozza da entrambe le parti.
total-again = Chiedi di nuovo al servizio
total-again-said = Il servizio viene interrogato di nuovo; la fattura è emessa quando i totali coincidono.
waiting-pending = In attesa di invio.
waiting-parked = Accantonata dopo vari tentativi.
waiting-since = { $what } Da { $since }.
waiting-answer = Ultima risposta: { $answer }
retry-said = Si riprova ora.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Salva come UBL…
einvoice-save-cii = Salva come CII…
einvoice-save-hint = Per i clienti che chiedono una fattura in XML; i più accettano UBL.
original-label = Documenti emessi
original-sound = Documento emesso conservato, { $date }, integro.
original-damaged = Il documento emesso del { $date } è danneggiato e non viene più consegnato. Un backup dei Suoi dati potrebbe averlo ancora.
original-verify = Verifica
original-hide = Nascondi
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = dal { $from }
original-until = dal { $from } al { $to }
original-size = { $n } kB
original-broken = danneggiato
original-fingerprint = Impronta: mostra che il file è quello emesso.
original-copy = Copia l’impronta: { $kind }
original-copied = Impronta copiata.
