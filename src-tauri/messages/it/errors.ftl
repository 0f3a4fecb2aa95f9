# Che cosa è andato storto, in italiano, secondo le chiavi di `say!` nei sorgenti Rust. Uno spazio si riempie con un
# testo, un numero, un importo, una data o un'altra di queste frasi.

## An invoice and what is entered in it

error-invoice-account-fixed = Questa fattura è già sul suo servizio e resta in quell’account.
error-reference-issued = Questa fattura è stata emessa come «{ $reference }» e mantiene quel numero. Per un altro la annulli e la duplichi.
error-einvoice-canceled = Questa fattura è annullata e con essa non è stata emessa alcuna fattura elettronica di questo tipo; non se ne crea più.
error-reference-taken = «{ $reference }» è il numero di un’altra fattura.
error-invoice-final = Questa fattura è ormai { $status } e non può più cambiare. Ciò che ha scritto resta; lo copi in una nuova fattura.
error-invoice-no-draft = Questa fattura non è più una bozza. La riporti a bozza per modificarla.
error-invoice-changed = Questa fattura è cambiata mentre scriveva. Ciò che ha scritto resta; guardi entrambe le versioni prima di salvare.
error-service-issues-itself = Il servizio di «{ $account }» emette da sé le sue fatture; scelga un altro account, o nessuno.
error-date-wrong = «{ $text }» non è una data; la scriva come 2026-11-30.
error-price-missing = Indichi un prezzo.
error-quantity-missing = Indichi una quantità.
error-tax-missing = Indichi l’IVA.
error-tax-empty = Nessuna imposta alla riga { $row }. È giusto?
error-tax-zero = 0 % è indicato come aliquota zero. Se la riga { $row } è esente o l’imposta è a carico del cliente, lo scelga nei suoi dettagli.
error-preceding-missing = Una nota di credito indica la fattura che accredita.
error-leitweg-mistyped = Le cifre di controllo di «{ $reference }» non tornano. Confronti la Leitweg-ID con quella che Le è stata data.
error-read-as = «{ $text }» è stato letto come { $number }.
error-invoice-unknown = Nessuna fattura ha l’ID o il numero «{ $asked }».
error-invoice-several = Più fatture hanno questo numero: { $ids }.
error-status-move = Una fattura con lo stato «{ $before }» non può passare allo stato «{ $after }».
error-paid-served = È un servizio a dire se questa fattura è pagata.
error-paid-not-owed = Si può segnare come pagata solo una fattura emessa e non ancora pagata.
error-paid-future = Il { $day } deve ancora venire. Indichi il giorno in cui è arrivato il denaro.
error-paid-early = La fattura porta la data { $day }, dopo quel giorno. Se è stata pagata prima, lo confermi ancora una volta.
error-paid-not-noted = Per questa fattura non è stato annotato alcun pagamento.
error-email-draft = È una bozza. Emetta la fattura, poi la invii.
error-email-none = Il cliente non ha un indirizzo e-mail. Lo inserisca nel cliente, poi invii di nuovo.
error-email-not-one = «{ $address }» non è un indirizzo e-mail. Lo corregga nel cliente, poi invii di nuovo.
error-invoice-unsaved = Questa fattura ha modifiche non ancora salvate. Prima le salvi o le scarti.
error-invoice-stays = Una fattura con lo stato «{ $status }» non si può eliminare.
error-invoice-not-deletable = Si può eliminare solo una bozza che nessun servizio ha. Annulli invece questa fattura.
error-invoice-issued = Questa fattura è stata emessa, perciò non si elimina: il suo documento è conservato e il suo numero resta usato. La annulli invece.
error-invoice-being-sent = Questa bozza può essere già in viaggio verso il servizio; prima sincronizzi.
error-nothing-read = Nulla è stato letto.
error-original-damaged = Il documento emesso conservato della fattura «{ $reference }» è danneggiato, perciò non viene consegnato. Una copia di sicurezza dei Suoi dati lo contiene.
error-original-none = Della fattura «{ $reference }», così com’è ora, non è stato emesso nulla da questo computer; non c’è un originale da consegnare.
error-status-draft = bozza
error-status-ready = emessa
error-status-paid = pagata
error-status-canceled = annullata
error-stored-too-large = Gli importi salvati sono troppo grandi.
error-adjustment-amount-negative = Qui un importo non è negativo; scelga invece sconto o maggiorazione.
error-adjustment-percent-negative = Qui una percentuale non è negativa; scelga invece sconto o maggiorazione.
error-tax-rate-range = Un’aliquota è una percentuale tra 0 e 1000.
error-not-a-number = «{ $text }» non è un numero.
error-other-currency = «{ $text }» indica un’altra valuta; l’importo è in { $currency }.
error-changed-elsewhere = Nel frattempo questo è stato modificato o svuotato altrove. Salvi di nuovo per tenere il Suo.
error-changed-elsewhere-to = Nel frattempo questo è stato modificato altrove in «{ $value }». Salvi di nuovo per tenere il Suo.
error-business-name-missing = Indichi il nome della Sua azienda.
error-iban-wrong = Questo IBAN non torna; lo confronti con il Suo estratto conto.
error-currency-unknown = «{ $code }» non è un codice di valuta come EUR, USD o JPY.
error-customer-name-missing = Indichi una ragione sociale, il nome di una persona o un indirizzo e-mail.
error-email-wrong = Questo non è un indirizzo e-mail; eccone uno: nome@example.com.
error-due-before-issue = La scadenza { $due } è prima della data di emissione { $issued }.
error-items-too-many = Una fattura ha al massimo { $most } voci.
error-customer-missing = Scelga a chi va la fattura.
error-reference-missing = Dia un numero alla fattura.
error-items-missing = Una fattura ha bisogno di almeno una voce prima di essere emessa.
error-trincico-tax-rule = Trincico calcola l’imposta riga per riga; scelga questa regola per una fattura tenuta lì.
error-trincico-prices-with-tax = Trincico conosce solo prezzi senza imposta; li inserisca così per una fattura tenuta lì.
error-trincico-reference = Dia un numero alla fattura; Trincico non ne tiene nessuna senza.
error-trincico-adjustments = Trincico non tiene sconti né maggiorazioni; li metta in voci.
error-trincico-item-adjustments = Trincico non tiene sconti né maggiorazioni, e solo prezzi per una unità; li metta nel prezzo.
error-trincico-price-decimals = { $most ->
    [0] Trincico accetta in { $currency } prezzi senza decimali.
    [one] Trincico accetta in { $currency } prezzi con al massimo un decimale.
    [many] Trincico accetta in { $currency } prezzi con al massimo { $most } di decimali.
   *[other] Trincico accetta in { $currency } prezzi con al massimo { $most } decimali.
}
error-trincico-quantity-whole = Trincico accetta solo quantità intere; metta la frazione nel prezzo.
error-price-quantity = Un prezzo vale per un numero di unità maggiore di zero.
error-item-name-missing = Dia un nome alla voce.
error-decimals-too-many = { $most ->
    [0] Qui non si può tenere nessun decimale.
    [one] Qui si può tenere al massimo un decimale.
    [many] Qui si possono tenere al massimo { $most } di decimali.
   *[other] Qui si possono tenere al massimo { $most } decimali.
}
error-too-long = { $length ->
    [one] Questo testo ha un carattere; il massimo è { $most }.
    [many] Questo testo ha { $length } di caratteri; il massimo è { $most }.
   *[other] Questo testo ha { $length } caratteri; il massimo è { $most }.
}
error-line-too-large = Il prezzo per la quantità è troppo grande da tenere.
error-adjustment-too-large = Questo importo è troppo grande da tenere.
error-total-too-large = Il totale è troppo grande da tenere.
error-trincico-minor-units = Trincico tiene solo numeri interi della più piccola unità di una valuta.
error-trincico-whole-quantities = Trincico tiene solo quantità intere.

## A customer

error-customer-changed = Questo cliente è cambiato mentre scriveva. Ciò che ha scritto resta; guardi entrambe le versioni prima di salvare.
error-customer-at-service = Il servizio ha questo cliente, perciò resta anche qui.
error-customer-being-sent = Questo cliente può essere già in viaggio verso il servizio; prima sincronizzi.
error-customer-other-account = Questo cliente appartiene a un altro account; ne scelga uno di questo account.

## Accounts, signing in and the service

error-account-name-taken = Un account si chiama già «{ $name }»; scelga un altro nome.
error-password-missing = Indichi la password o un token.
error-service-unknown = L’account non ha questo servizio.
error-service-chosen = Per questo account è stato scelto un altro servizio; colleghi un secondo account per questo.
error-no-account = Nessun account è collegato.
error-account-unknown = Nessun account si chiama «{ $name }»; ecco quelli che ci sono: { $names }.
error-account-twice = «{ $what }» è già collegato, come account «{ $account }».
error-other-user = Ha avuto accesso una persona diversa da quella a cui appartengono questi dati. Nulla è stato inviato e ciò che attende resta; acceda come la stessa persona, o colleghi un nuovo account.
error-other-user-person = Ha avuto accesso una persona ({ $person }) diversa da quella a cui appartengono questi dati. Nulla è stato inviato e ciò che attende resta; acceda come la stessa persona, o colleghi un nuovo account.
error-other-user-owner = Ha avuto accesso una persona diversa da quella a cui appartengono questi dati ({ $owner }). Nulla è stato inviato e ciò che attende resta; acceda come la stessa persona, o colleghi un nuovo account.
error-other-user-named = Ha avuto accesso una persona ({ $person }) diversa da quella a cui appartengono questi dati ({ $owner }). Nulla è stato inviato e ciò che attende resta; acceda come la stessa persona, o colleghi un nuovo account.
error-credentials-wrong = Il servizio non ha accettato questo accesso. Controlli il nome e la password, il segreto o il token.
error-device-not-whole = Un dispositivo è un numero intero.
error-device-missing = Un server di questo tipo vuole sapere quale dispositivo fa la richiesta; ne indichi il numero.
error-secret-missing = Indichi il segreto o il token.
error-client-missing = Indichi l’ID client.
error-user-missing = Indichi il nome utente.
error-message-password-missing = Il servizio invia messaggi solo con una password apposita. La inserisca nelle impostazioni dell’account.
error-address-wrong = questo non è un indirizzo della forma https://host
error-address-not-https = l’indirizzo deve iniziare con https://; http semplice vale solo per questo computer
error-address-with-name = l’indirizzo non deve contenere un nome o una password
error-address-with-query = l’indirizzo deve finire con il suo percorso, senza ? o #
error-offline = Il servizio non era raggiungibile. Ciò che ha salvato resta su questo computer.
error-timed-out = Il servizio non ha risposto. Ciò che ha salvato resta su questo computer.
error-not-secure = La connessione sicura al servizio non è riuscita. Ciò che ha salvato resta su questo computer.
error-sign-in-refused = Il servizio non ha accettato l’accesso. Acceda di nuovo; ciò che ha salvato resta su questo computer.
error-went-on-as-other = Il servizio ha proseguito come un’altra persona, perciò non è stato fatto nulla. Ciò che ha salvato resta su questo computer.
error-unavailable = Al momento il servizio non può rispondere. Ciò che ha salvato resta su questo computer. Riprovi più tardi.
error-answer-senseless = La risposta del servizio non aveva senso per questo programma. Ciò che ha salvato resta su questo computer.
error-not-at-service = Il servizio non ha questo elemento.
error-service-refused = Il servizio l’ha rifiutato: { $answer }
error-account-has-none = «{ $account }» è un account di { $title }, dove questo non c’è.
error-sign-in-missing = Il portachiavi non ha un accesso per questo account. Acceda di nuovo; ciò che attende resta.

## Sync and what waits

error-choice-unknown = «{ $key }» non differisce. Che cosa si può scegliere: { $known }.
error-choice-missing = Scelga una parte anche per «{ $key }». Nulla è stato modificato.
error-service-not-chosen = Scelga prima il servizio dell’account «{ $account }».
error-customers-endless = L’elenco dei clienti del servizio gira in tondo, perciò qui possono mancarne alcuni. Ciò che è arrivato resta, e ciò che attendeva è stato inviato. Sincronizzi di nuovo più tardi; se continua così, lo dica al servizio.
error-invoices-endless = L’elenco delle fatture del servizio gira in tondo, perciò qui possono mancarne alcune. Ciò che è arrivato resta, e ciò che attendeva è stato inviato. Sincronizzi di nuovo più tardi; se continua così, lo dica al servizio.
error-sync-other-user = Il servizio ha proseguito come una persona diversa da quella a cui appartengono questi dati, perciò la sincronizzazione si è fermata. Nient’altro è stato inviato e ciò che attende resta; acceda di nuovo come la stessa persona.
error-service-gone = L’account non ha più il servizio (negozio) scelto per esso. Nulla è stato inviato e tutto ciò che è qui resta; la sincronizzazione riprende quando il servizio torna. Se è sparito per sempre, rimuova l’account: ciò che non è mai stato inviato resta su questo computer.
error-sign-in-again = Il servizio chiede un nuovo accesso. Ciò che attende resta e poi riprende.
error-wait-seconds = { $seconds ->
    [one] Il servizio chiede di attendere un secondo. Ciò che attende resta.
    [many] Il servizio chiede di attendere { $seconds } di secondi. Ciò che attende resta.
   *[other] Il servizio chiede di attendere { $seconds } secondi. Ciò che attende resta.
}
error-wait = Il servizio chiede di attendere. Ciò che attende resta.
error-sync-stopped = La sincronizzazione è stata fermata. La prossima volta riprende da dov’era.
error-sync-not-begun = La sincronizzazione non è potuta iniziare
error-sync-running = Una sincronizzazione è già in corso.

## Payouts

error-no-payouts = Questo account non ha accrediti.
error-no-payout-account = Questo account non ha ancora un conto di accredito. Prima lo configuri.
error-schedule-denied = Il piano non permette il calendario «{ $schedule }». Permette: { $allowed }.
error-payout-account-exists = Un conto di accredito è già configurato. Nulla è stato modificato.
error-payouts-unwatched = Non è stato possibile seguire gli accrediti
error-offer-expired = Questa offerta è già stata usata o è scaduta. Con essa nulla è stato inviato; guardi l’ultimo accredito, poi chieda di nuovo.
error-payout-not-sent = L’accredito non è stato inviato
error-payout-not-read-again = Quanto si può accreditare non si è potuto leggere di nuovo, perciò nulla è stato inviato. { $why }
error-amount-too-large = L’importo è troppo grande da tenere.
error-amount-decimals = { $decimals ->
    [0] { $currency } non ha decimali; l’importo ne ha.
    [one] { $currency } ha un decimale; l’importo ne ha di più.
    [many] { $currency } ha { $decimals } di decimali; l’importo ne ha di più.
   *[other] { $currency } ha { $decimals } decimali; l’importo ne ha di più.
}
error-payout-not-unclear = L’esito di questo accredito non è incerto, perciò non c’è nulla da decidere.
error-payout-confirm-amount = Per confermare, scriva l’importo chiesto: { $amount }.
error-payout-other = Questo accredito non può essere quello della richiesta.
error-payout-open = Un altro accredito dello stesso conto di accredito non è ancora chiaro. Nulla è stato inviato.
error-payout-being-sent = L’accredito di { $amount } da «{ $account }» è in invio, perciò non se ne può chiedere un altro. Nulla è stato inviato.
error-payout-unclear = L’accredito di { $amount } da «{ $account }» non è ancora chiaro, perciò non se ne può chiedere un altro. Nulla è stato inviato.
error-amount-not-positive = L’importo deve essere maggiore di zero.
error-payout-by-schedule = Il conto di accredito accredita da solo ({ $schedule }). Per chiedere un accredito, metta il suo calendario su «Su richiesta».
error-payout-no-balance = Non si può accreditare nulla in { $currency }. Non c’è saldo in nessuna valuta.
error-payout-other-balance = Non si può accreditare nulla in { $currency }. C’è un saldo in { $others }.
error-payout-above-balance = L’importo di { $wanted } supera il saldo: si possono accreditare { $limit }.
error-payout-above-instant = L’importo di { $wanted } supera il saldo: si possono accreditare subito { $limit }.
error-payout-no-instant = Non si può accreditare nulla subito in { $currency }. Chieda un accredito con la prossima tornata della banca.
error-payout-no-bank = Nessun conto bancario del conto di accredito accetta { $currency }. Ce n’è uno per { $others }.
error-payout-bank-not-instant = { $bank } non accetta accrediti immediati. Chieda un accredito con la prossima tornata della banca.
error-payout-required = Il fornitore di pagamenti chiede ancora questo prima di accreditare: { $what }.
error-payout-account-pending = Il conto di accredito non è ancora pronto, perciò non si può accreditare nulla. Finisca di configurarlo presso il fornitore di pagamenti.
error-payout-account-suspended = Il conto di accredito è sospeso, perciò non si può accreditare nulla. Chieda il motivo al servizio o al fornitore di pagamenti.
error-payout-account-deleted = Il conto di accredito è eliminato, perciò non si può accreditare nulla. Chieda il motivo al servizio o al fornitore di pagamenti.
error-payout-account-state = Lo stato del conto di accredito è «{ $state }», perciò non si può accreditare nulla. Chieda il motivo al servizio o al fornitore di pagamenti.

## Payments, the plan and pages outside

error-act-under-way = È ancora in corso. Prima lo finisca o vi rinunci.
error-act-unclear = «{ $title }» è incerto. Qui non si può fare altro finché non è chiaro: aggiorni, o controlli sul servizio e lo segni come risolto.
error-act-open = «{ $title }» è ancora in corso. Prima lo finisca o vi rinunci.
error-starting = Un’altra finestra o un altro comando si sta avviando. Riprovi tra un momento.
error-nothing-sent = Nulla è stato inviato
error-missing-payment = Questo pagamento non è qui.
error-invoice-status-there = Sul servizio la fattura ha lo stato «{ $status }»; sincronizzi e la guardi di nuovo.
error-invoice-only-here = Questa fattura è solo su questo computer. Prima la sincronizzi con il suo servizio.
error-invoice-no-page = Il servizio di questa fattura non ha una pagina per essa.
error-invoice-not-ready-there = Sul servizio questa fattura non è ancora emessa. Prima sincronizzi.
error-invoice-not-ready = Si può pagare o inviare solo una fattura emessa e non pagata.
error-plan-is-yours = { $plan } è già il Suo piano.
error-plan-follows = { $plan } segue già il Suo piano.
error-subscription-ended = L’abbonamento è già stato terminato; continua fino alla fine del suo periodo.
error-no-subscription = Sul servizio non c’è un abbonamento attivo.
error-plan-not-offered = Il servizio non offre più questo piano.
error-page-no-address = il servizio non ha dato un indirizzo web
error-page-not-https = l’indirizzo su { $host } non è cifrato (https)
error-page-hides-host = l’indirizzo nasconde il suo server, { $host }, dietro un nome
error-page-odd-port = l’indirizzo su { $host } usa una porta insolita
error-page-other-host = { $host } non è un posto verso cui questo programma porta
error-visit-over = Questo passaggio all’esterno è finito. Ricominci; il servizio dice che cosa ne è stato.
error-page-not-opened = Il servizio vuole che si apra una pagina che questo programma non apre: { $why }. Nulla è stato aperto.
error-page-gone = Questa pagina appartiene a un avvio precedente del programma; non vi si può più tornare.
error-no-browser = Su questo computer non si è potuto aprire un browser. Apra Lei l’indirizzo.

## Bills, cards, contracts and orders elsewhere

error-no-email = Questo non è un indirizzo e-mail.
error-not-emptied = Il servizio non permette di svuotare questo campo. Contiene «{ $now }»; lo modifichi o lo lasci così.
error-user-name-missing = Indichi un nome utente.
error-user-taken = Questo nome o indirizzo e-mail è già di qualcun altro.
error-characters-most = Al massimo { $most } caratteri.
error-cursor = Questo segno nell’elenco non viene da qui; inizi dalla prima pagina.
error-bill-unknown = Qui non c’è nessuna fattura ricevuta «{ $id }».
error-billed-missing = Questa fattura o bozza non è qui. Aggiorni l’elenco.
error-billed-draft-gone = Questa bozza non è più qui. Aggiorni l’elenco.
error-billed-no-pdf = Una bozza non ha un PDF prima che il servizio la invii.
error-event-unknown = «{ $event }» non è un evento descritto dal servizio.
error-event-missing = Scelga almeno un evento.
error-webhook-address = Indichi un indirizzo https, per esempio https://hooks.example.com/billing.
error-contract-not-here = Questo contratto non è qui. Aggiorni l’elenco.
error-usage-missing = Questo consumo non è qui. Aggiorni il contratto.
error-usage-billed = Questo consumo è già stato fatturato, perciò resta.
error-end-before-start = La fine deve venire dopo l’inizio.
error-description-missing = Indichi il testo che va sulla fattura.
error-tax-unknown = Il catalogo non dice quale IVA vale per questo contratto. Sincronizzi e riprovi.
error-end-missing = Indichi quando termina il contratto.
error-end-before-begin = Un contratto termina dopo il suo inizio.
error-contract-ended = Questo contratto è già terminato.
error-above-zero = Indichi un numero maggiore di zero.
error-six-decimals = Indichi al massimo sei decimali.
error-day-wrong = Indichi un giorno come anno, mese, giorno: 2026-11-30.
error-component-missing = Scelga un componente.
error-contract-missing = Scelga un contratto.
error-variant-missing = Scelga una variante di piano.
error-component-wrong = Questo non è l’identificativo di un componente.
error-contract-wrong = Questo non è l’identificativo di un contratto.
error-variant-wrong = Questo non è l’identificativo di una variante di piano.
error-account-another-system = «{ $account }» è un account di un altro sistema.
error-order-without-identity = Il servizio ha creato un ordine senza indicarne l’identificativo, perciò da qui non si può concludere.
error-order-decided = Su questo ordine è già stato deciso: { $status }.
error-customer-not-there = Il servizio non ha ancora questo cliente; prima sincronizzi.
error-order-for-whom = Scelga un cliente oppure un contratto da modificare.
error-order-not-here = Questo ordine non è stato fatto da qui; lo cerchi con il suo identificativo.
error-owner-missing = Indichi il titolare del conto.
error-not-an-iban = Questo non è un IBAN; cerchi un errore di battitura.
error-bank-gone = Qui il servizio non ha più un conto bancario.
error-card-gone = Il servizio non ha più questa carta.
error-only-card = È l’unica carta, e paga un abbonamento. Aggiunga prima un’altra carta, o termini l’abbonamento.
error-address-empty = Inserisca almeno una parte dell’indirizzo.
error-account-other-system = «{ $account }» non è un account di { $title }.
error-source-missing = Indichi l’ID presso il fornitore, per esempio cus_1.
error-nothing-to-change = Inserisca ciò che deve cambiare.
error-card-number = Questo sembra il numero di una carta, che qui non si scrive mai. Nulla è stato inviato.
error-no-plan-offered = Al momento il servizio non offre nessun piano.
error-plan-unknown = Non c’è un piano «{ $wanted }»; ecco quelli che ci sono: { $names }.
error-bucket-has-plan = { $plan } è già il piano qui.
error-trial-denied = Una prova è possibile solo senza abbonamento; qui c’è già { $plan }.
error-no-card = Nessuna carta può pagare. Ne aggiunga prima una sulla pagina del servizio.

## Documents, printing and data out

error-days-swapped = L’ultimo giorno viene prima del primo.
error-period-empty = In questo periodo non ci sono fatture, perciò non è stato scritto nulla.
error-folder-not-made = La cartella non si è potuta creare
error-ids-and-days = Indichi fatture o giorni, non entrambi.
error-pack-draft = «{ $reference }» è una bozza, e un pacchetto contiene ciò che è stato emesso; la tralasci.
error-copies = Stampi tra 1 e { $most } copie.
error-print-file = Il file per la stampante non si è potuto scrivere
error-print-canceled = Il lavoro di stampa è stato annullato nella coda.
error-pdf-not-made = Il PDF non si è potuto creare: { $why }.
error-pdf-not-read = Il PDF non si è potuto leggere: { $why }.
error-page-not-shown = La pagina non si è potuta mostrare: { $why }.
error-no-font = Nessun carattere tipografico di questo computer può stampare { $characters }. Lo scriva in un altro modo, o installi un carattere che lo contiene.
error-no-font-more = Nessun carattere tipografico di questo computer può stampare { $characters } (e altri { $more }). Lo scriva in un altro modo, o installi un carattere che lo contiene.
error-logo-kind = Il logo non è un’immagine PNG, JPEG o SVG; scelga un file che termina con .png, .jpg o .svg.
error-logo-bytes = Il file del logo ha { $size } MB e il massimo è { $most } MB; ne salvi una copia più piccola e scelga quella.
error-logo-pixels = Il logo ha { $width } × { $height } pixel e il massimo è { $most } per lato; ne salvi una copia più piccola e scelga quella.
error-logo-text = Il logo contiene testo; converta il testo in tracciati e lo salvi di nuovo.
error-logo-outside = Il logo rimanda ad altre immagini o file; lo salvi come SVG semplice, o come PNG, e scelga quello.
error-logo-elaborate = Il logo ha effetti, o più forme di quante se ne possano stampare; lo salvi come PNG e scelga quello.
error-logo-damaged = Il file del logo è danneggiato e non si può leggere; lo salvi di nuovo o ne scelga un altro.
error-export-not-written = L’esportazione non si è potuta scrivere: { $why }.
error-pack-not-written = { $path } non si è potuto scrivere: { $why }.
error-pack-entry = { $name } non si è potuto mettere nel pacchetto: { $why }.
error-pack-incomplete = Il pacchetto non è completo, perché uno dei suoi file non si è potuto aggiungere.
error-export-too-large = Il totale di tutte le fatture in { $currency } è troppo grande da tenere.
error-print-no-service = Il servizio di stampa di questo computer non risponde, perciò non è stato stampato nulla. Lo avvii, o salvi il PDF e lo stampi da lì.
error-print-timed-out = Il servizio di stampa del sistema non ha risposto in tempo.
error-printer-unknown = Su questo computer nessuna stampante si chiama «{ $printer }».
error-printer-closed = La stampante «{ $printer }» non accetta lavori: { $reason }.
error-print-refused = La stampante «{ $printer }» ha rifiutato il lavoro: { $reason }.
error-print-not-allowed = Il servizio di stampa del sistema non permette a questo utente di stampare.
error-print-file-unreadable = { $path } non si può leggere: { $why }.
error-print-nothing = Non c’è nulla da stampare.
error-print-copies = Non si possono stampare { $copies } copie; scelga da 1 a { $most }.
error-print-one-file = Questo sistema stampa un file alla volta.
error-print-job-unknown = Il servizio di stampa non conosce più il lavoro.
error-print-answer = Il servizio di stampa del sistema ha dato una risposta inattesa: { $answer }.
error-picture-cut = L’immagine non è arrivata intera.

## E-invoices that come in and go out

error-pdf-without-einvoice = Questo PDF non contiene una fattura elettronica.
error-import-replaced = Il file non è più quello che è stato mostrato, quindi non è stato importato nulla. Lo guardi di nuovo.
error-import-twin = Una fattura di questo venditore con il numero «{ $reference }» è già qui, quindi non è stato importato nulla.
error-why-not-there = non è lì
error-why-not-readable = questo utente non può leggerlo
error-file-not-read = Il file non si è potuto leggere: { $why } ({ $name }).
error-file-too-large = Il file supera i 64 MB; nessuna fattura elettronica è così grande.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = Un importo nel file è troppo grande da tenere.
error-einvoice-not-written = La fattura elettronica non è stata scritta: { $element } contiene il carattere di controllo { $character }, che in XML non può stare; lo rimuova.
error-einvoice-unreadable = Questa non è una fattura elettronica che si può leggere: { $why }.
error-xml-empty = il file è vuoto
error-xml-too-large = il file ha { $size } MB; si può leggere una fattura elettronica fino a 20 MB
error-xml-other-file = il file non è l’XML di una fattura elettronica ({ $what })
error-xml-encoding-unknown = il file dichiara la codifica «{ $encoding }», che non si può leggere; di solito è UTF-8
error-xml-encoding-wrong = il file si dice in { $encoding }, ma al byte { $byte } non lo è
error-xml-doctype = il file ha un DOCTYPE, che richiama altri file; nessuna fattura elettronica ne ha uno
error-xml-entity = il file usa l’entità «{ $entity }», che XML non conosce
error-xml-too-deep = il file ha più di 64 livelli di elementi uno dentro l’altro; nessuna fattura elettronica ne ha bisogno
error-xml-too-many-elements = il file ha più di 1.000.000 di elementi; nessuna fattura elettronica ne ha bisogno di tanti
error-xml-too-many-lines = la fattura ha { $lines } righe; se ne possono leggere fino a 10.000
error-xml-too-many-adjustments = la fattura ha { $count } sconti e maggiorazioni; se ne possono leggere fino a 1.000
error-xml-malformed = il file non è XML corretto alla riga { $line }: { $what }
error-xml-no-invoice = il file è «{ $root }», non una fattura; UBL inizia con Invoice o CreditNote, CII con CrossIndustryInvoice
error-xml-missing = manca { $element }: { $expected }
error-xml-unfit = { $element } dice «{ $found }» invece di: { $expected }

## Backups and the way back

error-backup-settings-unreadable = Le impostazioni delle copie di sicurezza non si possono leggere
error-backup-settings-wrong = Le impostazioni delle copie di sicurezza non si possono leggere, perciò non se ne fa nessuna da sola. Rimuova { $path } e le imposti di nuovo.
error-backup-not-read = La copia di sicurezza non si è potuta leggere
error-backup-not-written = La copia di sicurezza non si è potuta scrivere
error-backup-newer = Questa copia di sicurezza è stata fatta da una versione più recente di Counterfoil. Aggiorni il programma per aprirla.
error-backup-store-foreign = I dati di questa copia di sicurezza contengono qualcosa che Counterfoil non ha creato ({ $what }), perciò non è stata aperta.
error-backup-store-unreadable = I dati di questa copia di sicurezza non si possono leggere.
error-backup-store-damaged = I dati di questa copia di sicurezza sono danneggiati.
error-backup-folder-not-made = La cartella delle copie di sicurezza non si è potuta creare
error-backup-folder-missing = La cartella delle copie di sicurezza non c’è ({ $folder }). Se è su un altro disco, lo colleghi.
error-backup-not-proved = La copia di sicurezza scritta non si rilegge com’è stata scritta. È stata rimossa; controlli il disco.
error-backup-not-named = Non si è potuto dare il nome alla copia di sicurezza
error-folder-missing = Questa cartella non c’è. Ne scelga una che c’è.
error-backups-kept = Tenga tra 1 e 365 copie di sicurezza.
error-passphrase-missing = Il portachiavi non ha una frase segreta per le copie di sicurezza. La inserisca di nuovo in Impostazioni, Copia di sicurezza.
error-backup-unreadable = La copia di sicurezza non si può leggere
error-data-folder-not-written = Nella cartella dei dati non si può scrivere
error-backup-differs = Questa copia di sicurezza non contiene ciò che dichiara: { $what }.
error-backup-other-format = i suoi dati hanno un altro formato
error-backup-other-rows = il numero di righe di { $table } è { $count }
error-backup-table-missing = manca una tabella
error-backup-other-sums = le somme delle sue fatture sono diverse
error-rescue-not-needed = I Suoi dati si possono aprire, perciò non sono stati sostituiti. Avvii di nuovo il programma.
error-rescue-nothing = Del file danneggiato non si è potuto leggere nulla.
error-rescue-no-backup = Nessuna copia di sicurezza è stata trovata; `counterfoil backup rescue` salva ciò che si può ancora leggere.
error-rescue-lost = Modificato da allora: { $invoices ->
    [0] nessuna fattura
    [one] una fattura
    [many] { $invoices } di fatture
   *[other] { $invoices } fatture
}, { $customers ->
    [0] nessun cliente
    [one] un cliente
    [many] { $customers } di clienti
   *[other] { $customers } clienti
}.
error-rescue-lost-unknown = Ciò che è cambiato da allora non è in essa.
error-rescue-backup = L’ultima copia valida è del { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` la ripristina e tiene il file danneggiato; `counterfoil backup rescue` salva ciò che se ne può ancora leggere.
error-store-damaged-way = Il file con i Suoi dati è danneggiato. Nulla è stato modificato. { $way }
error-the-payout-of = l’accredito di { $amount }
error-restore-unclear = Non è ancora chiaro se questo è stato fatto: { $title }. La copia di sicurezza può non saperlo. Dica sotto Sincronizzazione che cosa ne è stato, poi ripristini la copia; nulla è stato modificato.
error-not-a-backup = Questo file non è una copia di sicurezza di Counterfoil.
error-backup-newer-form = Questa copia di sicurezza è stata fatta da una versione più recente di Counterfoil (il suo formato è { $found }; questa versione conosce { $known }). Aggiorni il programma per aprirla.
error-passphrase-needed = Questa copia di sicurezza è sigillata. Per aprirla serve la sua frase segreta.
error-passphrase-wrong = Questa frase segreta non apre la copia di sicurezza.
error-backup-costly = Questa copia di sicurezza chiede più calcoli per aprirla di una copia di Counterfoil.
error-backup-damaged = Questa copia di sicurezza è danneggiata: { $what }.
error-backup-foreign = Questo file contiene «{ $name }», che nessuna copia di sicurezza di Counterfoil contiene, perciò non è stato aperto.
error-backup-link = In questo file «{ $name }» è un collegamento, che nessuna copia di sicurezza di Counterfoil contiene, perciò non è stato aperto.
error-backup-doubled = Questo file contiene due file con lo stesso nome, perciò non è stato aperto.
error-backup-too-large = In questo file «{ $name }» diventerebbe molto più grande del possibile, perciò non è stato aperto.
error-backup-part-missing = In questa copia di sicurezza manca «{ $name }».
error-backup-part-changed = Questa copia di sicurezza è danneggiata: «{ $name }» non è ciò che era stato copiato.

## What is kept, files and the program itself

error-to-mend = Qualcosa di quanto inserito va corretto.
error-inside = Qualcosa è andato storto nel programma. Ciò che era salvato è al sicuro.
error-why-disk-full = il disco è pieno
error-why-not-allowed = questo utente non può scrivere lì
error-why-no-folder = la cartella non esiste
error-why-refused = il sistema ha rifiutato
error-file = { $what }: { $why } ({ $path }).
error-no-home = Nessuna cartella personale è stata trovata; indichi una cartella dei dati in { $variable }.
error-data-folder-not-made = La cartella dei dati non si è potuta creare
error-file-not-written = Il file non si è potuto scrivere
error-account-no-plan = L’account «{ $account }» qui non ha un piano.
error-restore-running = È in corso il ripristino di una copia di sicurezza. Riprovi tra un momento.
error-data-open-elsewhere = Un’altra finestra o un altro comando di Counterfoil ha aperto i Suoi dati. Chiuda e riprovi. Nulla è stato modificato.
error-data-folder-unusable = La cartella dei dati non si può usare
error-store-newer = I Suoi dati sono stati scritti da una versione più recente di Counterfoil. Nulla è stato modificato; aggiorni il programma per aprirli.
error-store-damaged = Il file con i Suoi dati è danneggiato. Nulla è stato modificato; una copia fatta prima dell’ultimo aggiornamento può trovarsi accanto.
error-store-foreign = Il file con i Suoi dati contiene qualcosa che Counterfoil non ha creato ({ $what }). Nulla è stato modificato.
error-store-locked = I Suoi dati sono cifrati e serve la loro chiave.
error-disk-full = Il disco è pieno, perciò questo non è stato salvato. Liberi dello spazio e riprovi; ciò che ha scritto è ancora qui.
error-store-busy = Un’altra finestra o un altro comando sta scrivendo. Riprovi tra un momento.
error-account-name-in-use = Il nome di account «{ $name }» è già in uso.
error-customer-in-use = { $count ->
    [one] Una fattura nomina questo cliente, perciò resta.
    [many] { $count } di fatture nominano questo cliente, perciò resta.
   *[other] { $count } fatture nominano questo cliente, perciò resta.
}
error-payout-not-clear = Non è ancora chiaro se un accredito di questo account è stato fatto. Nulla è stato modificato; decida prima che cosa ne è stato.
error-store = I dati non si sono potuti leggere o scrivere. Nulla è perso.
error-store-closed = Non è stato possibile riaprire il file con i suoi dati dopo il tentativo di ripristinare una copia di sicurezza, quindi ora non si può salvare nulla. Chiuda Counterfoil e lo riavvii.
error-missing-account = Questo account non è qui.
error-missing-act = Questa richiesta non è qui.
error-missing-conflict = Questo conflitto non è qui.
error-missing-customer = Questo cliente non è qui.
error-missing-invoice = Questa fattura non è qui.
error-missing-payout = Questo accredito non è qui.
error-missing-payout-request = Questa richiesta di accredito non è qui.
error-missing-request = Questa richiesta non è qui.
error-missing-sync = Questa sincronizzazione non è qui.
error-keyring-missing = Il portachiavi del sistema non era raggiungibile. Avvii una sessione grafica con un portachiavi, o dia il segreto per una volta sola in COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = Il portachiavi del sistema è bloccato. Lo sblocchi e riprovi.
error-keyring-failed = Il portachiavi del sistema ha avuto un guasto: { $why }
error-file-not-opened = Nessun programma di questo computer ha aperto il file. È salvato; lo apra dal gestore dei file.
error-report-not-written = Il rapporto non si è potuto scrivere lì. Scelga un altro posto.
error-practice-not-started = Il server di prova non si è potuto avviare su questo computer. Nulla è stato modificato; riprovi, o inizi senza.
error-in-practice = La prova non fa questo: è per i Suoi dati. Esca prima dalla prova.
error-practice-not-made = La cartella della prova non si è potuta creare
error-practice-not-cleared = La cartella di una prova precedente non si è potuta rimuovere
error-file-not-chosen = Questo file non è stato scelto dall’avvio del programma. Lo scelga di nuovo.
error-file-not-made = Questo file non è stato creato dall’avvio del programma, perciò non si apre da qui. Crei di nuovo il documento, o lo apra nel gestore dei file.
error-in-program = Qualcosa è andato storto nel programma. Ciò che era salvato prima è al sicuro.

## Told in passing, while one looks elsewhere

told-payout-arrived = È arrivato un accredito
told-payout-arrived-body = Sono arrivati { $amount }.
told-payout-arrived-at = Sono arrivati { $amount } su { $bank }.
told-payout-returned = Un accredito è tornato indietro
told-payout-returned-body = La banca ha rimandato { $amount } dopo l’arrivo.
told-payout-returned-to = La banca ha rimandato { $amount } dopo l’arrivo. La destinazione era { $bank }.
told-payout-failed = Un accredito non è riuscito
told-payout-failed-body = { $amount } non sono arrivati.
told-payout-failed-to = { $amount } non sono arrivati. La destinazione era { $bank }.
told-invoice-paid = Una fattura è stata pagata
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] Una fattura è stata pagata
    [many] { $n } di fatture sono state pagate
   *[other] { $n } fatture sono state pagate
}
told-invoices-paid-more = { $names } e altre { $more }
told-keyring-waits = Il portachiavi attende di essere sbloccato
told-keyring-waits-body = Lo sblocchi nella finestra che il sistema mostra. Ciò che è iniziato qui prosegue dopo.

## What waits to be sent, and on what it waits

told-waits-made-ready = Da creare sul servizio, poi da emettere.
told-waits-ready = Da aggiornare e da emettere sul servizio.
told-waits-canceled = Da annullare sul servizio.
told-waits-draft = Da riportare a bozza sul servizio.
told-waits-decision = Attende la Sua decisione.
told-waits-set-aside = Accantonato dopo più tentativi non riusciti.
told-waits-made = Da creare sul servizio.
told-waits-changes = Modifiche da inviare.
told-waits-payout = { $amount } a { $bank }
told-waits-act = Non si sa se questo è stato fatto. Controlli sul servizio, poi lo segni come risolto.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = L’accredito di { $amount } è in invio.
told-request-listed = Il servizio ha accettato l’accredito di { $amount }, che è nell’elenco.
told-request-taken = Il servizio ha accettato l’accredito di { $amount }. Non è ancora nell’elenco; può volerci un po’.
told-request-several = { $several ->
    [one] Il servizio ha accettato l’accredito di { $amount }, ed è comparso un accredito simile. Indichi se è questo.
    [many] Il servizio ha accettato l’accredito di { $amount }, e sono comparsi { $several } di accrediti simili. Indichi qual è; se gli altri non li ha chiesti nessuno, è stato fatto più di una volta: chieda al servizio.
   *[other] Il servizio ha accettato l’accredito di { $amount }, e sono comparsi { $several } accrediti simili. Indichi qual è; se gli altri non li ha chiesti nessuno, è stato fatto più di una volta: chieda al servizio.
}
told-request-not-sent = L’accredito di { $amount } non ha mai lasciato questo computer, perciò non è stato accreditato nulla.{ $because }
told-request-refused = Il servizio ha rifiutato l’accredito di { $amount }, perciò non è stato accreditato nulla.{ $because }
told-request-unclear = L’accredito di { $amount } può essere stato fatto. { $what } { $next }
told-request-found = Non era chiaro se l’accredito di { $amount } fosse stato fatto; Lei l’ha trovato nell’elenco.
told-request-given-up = Non era chiaro se l’accredito di { $amount } fosse stato fatto; Lei ha deciso di no.
told-request-died = Il programma si è chiuso mentre l’accredito era in invio.
told-request-unconfirmed = Il servizio ha detto di no, ma per averne conferma il suo elenco non si è potuto leggere fino in fondo.{ $because }
told-request-unsaid = La risposta non dice se è stato fatto.{ $because }
told-request-looked-for = Si cerca a ogni sincronizzazione; non si può chiedere un altro accredito finché questo non è chiaro. Se il servizio o la Sua banca dice che non è stato fatto, lo chiuda scrivendo l’importo.
told-request-one-like-it = Da allora è comparso un accredito di questo importo: probabilmente è questo. Confermi scrivendo l’importo.
told-request-some-like-it = { $several ->
    [one] Da allora è comparso un accredito di questo importo. Confermi scrivendo l’importo.
    [many] Da allora sono comparsi { $several } di accrediti di questo importo. Scelga qual è e scriva l’importo.
   *[other] Da allora sono comparsi { $several } accrediti di questo importo. Scelga qual è e scriva l’importo.
}

## What a payout consists of

told-parts-add-up = La somma di questi pagamenti dà l’accredito, in quest’unico modo.
told-parts-none-fits = Nessun pagamento conservato qui corrisponde alla valuta e ai giorni di questo accredito.
told-parts-none-adds-up = Nessuna scelta di pagamenti dà come somma questo accredito.
told-parts-several-add-up = Più di una scelta di pagamenti dà come somma questo accredito.
told-parts-too-many = I pagamenti sono troppi per dire quali formano questo accredito.
told-parts-net-unknown = Di alcuni pagamenti non è noto quanto è arrivato tolte le commissioni.
told-parts-guessed = { $what } Quelli mostrati corrispondono per valuta e giorni, e nulla dice di più.

## Why a sync ended, and why a call failed

told-run-interrupted = Il programma si è chiuso mentre questa sincronizzazione era in corso. La prossima riprende da dov’era.
told-why-offline = Il servizio non era raggiungibile.
told-why-timed-out = Il servizio non ha risposto in tempo.
told-why-not-secure = La connessione sicura al servizio non è riuscita.

## What came of an act that costs money or cannot be undone

told-act-died = Il programma si è chiuso prima che fosse chiaro che cosa ne è stato. Può essere stato fatto.
told-act-page = Prosegua su { $host }: { $purpose }
told-act-page-unexpected = Il servizio vuole che si apra una pagina dove non se ne aspettava nessuna.
told-act-closed = Chiuso da Lei. { $answer }
told-act-sending = È in invio.
told-act-page-not-secure = Il servizio vuole che si apra una pagina il cui indirizzo non è cifrato (https) o manca. Nulla è stato aperto.
told-act-sign-in = Nulla è stato inviato: il servizio chiede prima un nuovo accesso.
told-act-not-sent = Nulla è stato inviato, perciò nulla è stato fatto: { $why }
told-act-unclear = Può essere stato fatto, oppure no: { $why } Nulla viene inviato di nuovo da solo. Aggiorni per vedere che cosa mostra il servizio; se non basta, controlli lì e lo segni come risolto.
told-act-back = È tornato qui dalla pagina, ma il servizio non lo mostra ancora. Possono volerci alcuni minuti; aggiorni più tardi, o controlli sul servizio e lo segni come risolto.
told-act-finished = L’ha concluso sulla pagina.
told-act-left-unchanged = Ha lasciato la pagina senza concludere; il servizio non mostra cambiamenti.
told-act-late-unchanged = Nessuno è tornato dalla pagina in tempo; il servizio non mostra cambiamenti.
told-act-left = Ha lasciato la pagina senza concludere.
told-act-late = Nessuno è tornato dalla pagina in tempo. Può comunque essere stato concluso lì; aggiorni, o controlli sul servizio e lo segni come risolto.

## What such an act does: its title, without a full stop

told-title-plan = Passare al piano { $plan }
told-title-end = Terminare l’abbonamento
told-title-end-plan = Terminare l’abbonamento { $plan }
told-title-card = Cambiare la carta per gli addebiti
told-title-pay-out = Attivare gli accrediti
told-title-pay = Pagare { $reference }
told-title-send = Inviare { $reference } al cliente
told-title-trial = Iniziare la prova di { $plan }
told-title-subscribe = Abbonarsi a { $plan }
told-title-remove-source = Rimuovere la fonte di pagamento { $name }
told-title-remove-card = Rimuovere la carta che termina con { $digits }
told-title-remove-bank = Rimuovere il conto bancario che termina con { $digits }
told-title-usage = Aggiungere { $quantity } ai consumi di { $contract }
told-title-no-usage = Rimuovere un consumo di { $contract }
told-title-component = Aggiungere un componente a { $contract }
told-title-line = Mettere «{ $text }» sulla prossima fattura di { $contract }
told-title-priced = { $name }, { $total }
told-title-end-contract = Terminare il contratto { $contract } il { $day }
told-title-send-invoice = Inviare la fattura a { $name }
told-title-commit = Concludere l’ordine di { $name }
told-title-approve = Approvare l’ordine di { $name }
told-title-decline = Rifiutare l’ordine di { $name }
told-title-hook = Avvisare { $url } degli eventi
told-title-no-hook = Rimuovere un webhook
told-title-erase = Eliminare { $name }

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = lì si paga { $plan }.
told-page-card = lì si indica la carta per gli addebiti da ora in poi.
told-page-pay-out = lì si indica dove va il Suo denaro.
told-page-pay = lì si paga { $reference }.
told-page-agree = lì si dà il consenso al pagamento di { $plan }.
told-page-agree-yourself = lì si dà il consenso al pagamento di { $plan }. Il servizio non indica una pagina apposita; dica qui quando l’ha fatto.

## What was done

told-ended-at-period = L’abbonamento è terminato; continua fino alla fine del suo periodo.
told-ended-on = L’abbonamento è terminato; continua fino al { $day }.
told-plan-follows = { $plan } inizia alla fine del periodo in corso.
told-plan-changed = Ora ha { $plan }. La differenza è sulla prossima fattura.
told-plan-charged = Il piano { $plan } è stato preso. Il pagamento viene addebitato sulla Sua carta prima della prossima fattura, senza che Lei debba fare nulla.
told-plan-page = Per { $plan } resta da visitare una pagina.
told-plan-other = Il servizio l’ha accettato e dice «{ $code }».
told-done-send = Il servizio invia { $reference } al cliente.
told-done-trial = La prova di { $plan } è iniziata.
told-done-trial-for = La prova di { $plan } è iniziata. Dura { $length }.
told-done-subscribe = Qui il piano è ora { $plan }.
told-done-source = La fonte di pagamento è rimossa.
told-done-card = La carta è rimossa.
told-done-bank = Il conto bancario è rimosso.
told-done-usage = Il consumo è aggiunto e si può rimuovere finché non è fatturato.
told-done-no-usage = Il consumo è rimosso e non verrà fatturato.
told-done-component = Il contratto ora ha il componente.
told-done-line = La riga attende la prossima fattura.
told-done-contract-ends = Il contratto termina il { $day }.
told-done-invoice-number = La fattura { $number } è inviata.
told-done-invoice = La fattura è inviata.
told-done-contract = Il contratto { $contract } è partito.
told-done-committed = L’ordine è concluso.
told-done-approved = L’ordine è approvato e si può concludere.
told-done-declined = L’ordine è rifiutato; non avrà alcun seguito.
told-done-hook = Da ora l’indirizzo viene avvisato degli eventi.
told-done-no-hook = L’indirizzo non viene più avvisato degli eventi.

## What the service shows of it

told-shown-plan = Il servizio mostra il piano { $plan }.
told-shown-plan-follows = Il servizio mostra che { $plan } segue alla fine del periodo.
told-shown-no-subscription = Il servizio non mostra più nessun abbonamento.
told-shown-subscription-ended = Il servizio mostra che l’abbonamento è stato terminato.
told-shown-card = Il servizio mostra la carta che termina con { $digits }.
told-shown-can-pay-out = Il servizio mostra che il conto può ricevere accrediti.
told-shown-paid = Il servizio mostra la fattura come pagata.
told-shown-no-card = Il servizio non mostra più la carta.
told-shown-no-bank = Il servizio non mostra più il conto bancario.
told-shown-plan-runs = Il servizio mostra che questo piano è attivo.
told-shown-no-source = Il servizio non mostra più questa fonte.
told-shown-no-customer = Il servizio ha eliminato il cliente.
told-shown-contract-end = Il servizio mostra la fine del contratto.
told-shown-usage = Il servizio mostra il consumo.
told-shown-no-usage = Il servizio non mostra più il consumo.
told-shown-component = Il servizio mostra il componente.
told-shown-line = Il servizio mostra la riga.
told-shown-order = Il servizio mostra che cosa ne è stato dell’ordine.
told-shown-invoice = Il servizio mostra la fattura.
told-shown-webhook = Il servizio mostra il webhook.
told-shown-no-webhook = Il servizio non mostra più il webhook.

## Why the service refused it

told-refused-missed-something = Al servizio mancava qualcosa che gli serve. Questa versione del programma può essere troppo vecchia.
told-refused-not-understood = Il servizio non ha capito la richiesta. Questa versione del programma può essere troppo vecchia.
told-refused-something-wrong = Il servizio ha trovato qualcosa di sbagliato nella richiesta. Questa versione del programma può essere troppo vecchia.
told-refused-no-provider = Il servizio non ha potuto raggiungere il suo fornitore di pagamenti.
told-refused-of-another = Questo appartiene a un altro utente del servizio.
told-refused-way-to-pay-gone = Il servizio non conosce più questa modalità di pagamento. Aggiorni e scelga di nuovo.
told-refused-plan-gone = Il servizio non offre più questo piano. Aggiorni e scelga di nuovo.
told-refused-no-such-plan = Il servizio non ha questo piano o questa modalità di pagamento, oppure non c’è un abbonamento attivo.
told-refused-several-subscriptions = Sul servizio c’è più di un abbonamento attivo, perciò non sa quale cambiare. Chieda al servizio di sistemarlo.
told-refused-plan-is-yours = Ha già questo piano.
told-refused-plan-not-open = Il servizio non Le permette di passare a questo piano.
told-refused-plan-unpriced = Il servizio non ha ancora fissato il prezzo di questo piano. Ne scelga un altro, o chieda al servizio.
told-refused-subscription-gone = Il servizio non ha più questo abbonamento.
told-refused-not-running = L’abbonamento non è attivo, perciò non si può terminare.
told-refused-subscription-unknown = Il fornitore di pagamenti non conosce questo abbonamento. Chieda al servizio di sistemarlo.
told-refused-subscription-or-way-gone = Il servizio non ha più questo abbonamento o questa modalità di pagamento.
told-refused-no-payout-account = Il servizio non ha un Suo conto di accredito da attivare.
told-refused-can-pay-out = Il conto può già ricevere accrediti.
told-refused-not-ready-to-pay = Si può pagare solo una fattura emessa sul servizio e non pagata.
told-refused-invoice-or-way-gone = Il servizio non ha questa fattura o questa modalità di pagamento.
told-refused-no-way-to-pay = Il servizio non ha una modalità di pagamento che possa usare da sé. Chieda al servizio di configurarne una.
told-refused-message-password = Il servizio non ha accettato la password per i messaggi. La inserisca di nuovo nelle impostazioni dell’account.
told-refused-no-activation-code = Il servizio non ha un codice di attivazione per questo utente.
told-refused-message-kind = Il servizio non può ancora inviare messaggi di questo tipo.
told-refused-not-ready-to-send = Il servizio invia una fattura solo finché è emessa e non pagata.
told-refused-invoice-or-message-gone = Il servizio non ha questa fattura, o non ha un messaggio per essa.
told-refused-subscription = Il servizio non permette qui questo piano, o vuole prima una carta. Nulla è stato pagato.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = concluso
error-order-declined = rifiutato
error-order-timed-out = scaduto
error-order-failed = fallito
error-no-such-invoice = Non c’è una fattura «{ $id }».
error-no-such-customer = Non c’è un cliente «{ $id }».
error-record-kind = Scriva «invoice» (fattura) o «customer» (cliente).
error-customer-nowhere = Nessun servizio ha questo cliente.
error-customer-under-contract = Il contratto { $contract } di { $name } non è terminato. Chi ha un contratto non si può eliminare; nulla è stato inviato.
error-customer-not-deletable = Il servizio non permette di eliminare { $name }. Nulla è stato inviato.

told-clash-kept = conservata qui
told-clash-gone = lì non c’è più
told-clash-replaced = lì non c’è più: «{ $name }» è al suo posto
told-clash-taken = { $reference } è già di un’altra fattura; { $free } è libero
told-clash-status-edited = { $status }, con modifiche
told-clash-amount = { $amount }
told-clash-removed = eliminata
told-clash-absent = assente qui
told-clash-item = riga «{ $name }»
told-clash-line = { $quantity } × { $price } al { $tax } %
told-clash-line-named = «{ $name }», { $line }
told-clash-line-described = { $line }, «{ $description }»
