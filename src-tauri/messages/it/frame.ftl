# La finestra in italiano: ciò che dice ogni schermata, l'ingresso, il primo avvio.

app-name = Counterfoil
close = Chiudi
loading = Caricamento
none-mark = —
nothing = nulla
dash = –
show = Mostra
show-more = Mostra altri { $n }
show-older = Mostra precedenti
copy = Copia
quoted = «{ $text }»
copied-said = Copiato.
copy-failed = La copia non è riuscita. Selezioni il testo e prema Ctrl C.
decide = Decidi
undo = Annulla
undo-changes = Annulla le modifiche
try-again = Riprova
of-what = { $act }: { $name }
ask-no = Indietro
search-clear = Cancella la ricerca
search-found = { $n ->
    [0] Nessun risultato per «{ $search }»
    [one] Un risultato
    [many] { $n } di risultati
   *[other] { $n } risultati
}
search-found-first = Più di { $n } risultati
back-to-list = Torna all’elenco
start-failed = Counterfoil non ha potuto aprire i Suoi dati
window-anew = La finestra si è fermata ed è stata riaperta. Quello che aveva scritto è ancora lì, tranne l’ultimo secondo.
error-detail = Dettagli per segnalare un problema
error-internal = Qualcosa è andato storto in Counterfoil. Ciò che è salvato non è cambiato. Riprovi.

## Navigation

nav-label = Navigazione principale
nav-invoices = Fatture
nav-customers = Clienti
nav-sync = Sincronizzazione
nav-settings = Impostazioni
nav-waiting = { $n } in attesa

## First run

first-title = Benvenuto in Counterfoil
first-body = Scriva fatture, le stampi e veda quando arriva il denaro, con o senza rete.
first-local-title = Inizia su questo computer
first-local-body = Senza account. Tutto resta qui; un account si può collegare più tardi.
first-local-go = Scrivi una fattura
first-connect-title = Collega un account
first-connect-body = I Suoi clienti e le Sue fatture arrivano qui, e ciò che scrive viene inviato per Lei.
first-connect-go = Accedi
first-practise-title = Prova con dati di esempio
first-practise-body = Un’azienda inventata con fatture per provare. Nulla lascia questo computer.
first-practise-go = Dai un’occhiata
practice-bar = Qui nulla è reale, e i Suoi dati restano intatti.
practice-leave = Esci dalla prova
practice-goes = Ciò che ha fatto nella prova allora scompare, come alla chiusura del programma.
practice-begins = Apertura della prova…
practice-ends = Apertura dei Suoi dati…
practice-left-said = La prova è finita. Questi sono i Suoi dati.
practice-notice = Prova: { $title }
handed-practice-title = { $n ->
    [one] Aprire «{ $name }» nella prova?
    [many] Aprire { $n } di file nella prova?
   *[other] Aprire { $n } file nella prova?
}
handed-practice-body = È in corso una prova, e ciò che si apre qui scompare con essa. I Suoi dati possono riceverlo: la prova allora finisce, e ciò che vi ha fatto scompare.
handed-practice-leave = Esci dalla prova e apri
handed-practice-here = Apri nella prova
first-busy = Un momento…
first-connected = { $n ->
    [one] Un account collegato
    [many] { $n } di account collegati
   *[other] { $n } account collegati
}
first-back = Altri modi per iniziare
first-promise = I Suoi dati stanno in una cartella di questo computer, le password solo nel suo portachiavi.
