# Il pannello laterale: spiegare un totale, importare, stampare, esportare dati.

## The panel at the side

explain-open = Spiega
explain-open-label = Spiega questo totale
explain-title = Come { $name } arriva al suo totale
explain-body = Ogni passo in ordine. Dove un risultato è arrotondato, la cifra esatta lo precede.
explain-nothing = Non c’è ancora nulla da sommare.
explain-what = Che cosa
explain-how = Come
explain-exact = Esatto
explain-exact-none = non arrotondato
explain-result = Importo
explain-whole = L’intera fattura
explain-line = Riga { $n }: { $name }
explain-line-nameless = Riga { $n }
step-line_gross = Prezzo per quantità
step-line_allowance = Sconto sulla riga
step-line_charge = Maggiorazione sulla riga
step-line_net = Riga prima dell’imposta
step-line_tax = Imposta della riga
step-line_sum = Somma delle righe
step-allowance = Sconto
step-charge = Maggiorazione
step-sub_amount = Imponibile
step-tax = Imposta
step-tax_amount = Somma delle imposte
step-amount = Totale
step-due = Ancora da pagare
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate }%
import-open = Importa…
import-title = Importa una fattura elettronica
import-at = { $n } di { $of }
import-seller = Da
import-buyer = A
import-number = Numero
import-kind = Tipo
import-issued = Emessa
import-due = Scadenza
import-lines = Righe
import-form = Formato
import-profile = Profilo
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL dentro un PDF
import-in-pdf-cii = CII dentro un PDF
import-amount = Importo
import-stated = Nel file
import-computed = Calcolato qui
import-difference = Differenza
import-sub_amount = Prima dell’imposta
import-tax_amount = Imposta
import-same = Uguale al centesimo
import-differs = Il file e le sue righe danno importi diversi
import-failures = { $n ->
    [one] Una regola del suo profilo non è rispettata
    [many] { $n } di regole del suo profilo non sono rispettate
   *[other] { $n } regole del suo profilo non sono rispettate
}
import-ignored = { $n ->
    [one] Una parte non ha posto qui e viene tralasciata
    [many] { $n } di parti non hanno posto qui e vengono tralasciate
   *[other] { $n } parti non hanno posto qui e vengono tralasciate
}
import-twin = Una fattura con il numero { $reference } è già qui.
import-twin-show = Guardala
import-another = Questa fattura è di «{ $seller }», non della Sua impresa. Importata diventa una Sua bozza per il suo acquirente. Serve per le fatture che ha scritto con un altro programma.
import-customer = Il suo cliente
import-customer-found = { $name }, che è già qui
import-customer-new = Un nuovo cliente, { $name }
import-customer-search = Cerca un altro cliente
import-customer-count = { $n ->
    [0] Nessun cliente corrisponde.
    [one] Un cliente corrisponde.
    [many] { $n } di clienti corrispondono.
   *[other] { $n } clienti corrispondono.
}
import-go = Importa
import-go-twin = Importa comunque
import-busy = Importazione…
import-skip = Tralascia questa
import-skip-last = Tralascia questa e termina
import-done = { $name } è importata.
import-done-many = File importati: { $n } su { $of }.
drop-hint = Rilasci per guardare queste fatture elettroniche
drop-refused = Si possono importare solo file XML e PDF. Gli altri sono tralasciati.
print-open = Stampa…
print-title = { $n ->
    [one] Stampa una fattura
    [many] Stampa { $n } di fatture
   *[other] Stampa { $n } fatture
}
print-what = Che cosa si stampa
print-more = { $n ->
    [one] e un’altra
    [many] e altre { $n }
   *[other] e altre { $n }
}
print-none = Questo computer non ha una stampante. Ne aggiunga una nelle impostazioni del sistema, o salvi il PDF.
print-printer = Stampante
print-default = quella usuale del sistema
print-copies = Copie di ciascuna
print-copies-wrong = Indichi un numero intero, da 1 a { $most }.
print-view = Apri nel visualizzatore
print-go = Stampa
print-busy = Stampa in corso…
print-pages = { $n ->
    [one] una pagina
    [many] { $n } di pagine
   *[other] { $n } pagine
}
print-done = { $printer } l’ha preso come lavoro { $job }: { $invoices }, { $pages }.
print-unclear = Non è stato possibile sapere che cosa ne sia stato: guardi la stampante prima di stampare di nuovo.
export-open = Esporta…
export-title = Esporta dati
export-format = Che cosa
export-csv = Una tabella di fatture
export-csv-hint = CSV, una riga per fattura.
export-lines = Una tabella delle loro righe
export-lines-hint = CSV, una riga per riga di fattura.
export-json = Tutto
export-json-hint = JSON, per altri programmi.
export-pack = Il pacchetto di fine mese
export-pack-hint = Per il commercialista: uno ZIP di PDF, fatture elettroniche e tabelle, con somme di controllo.
export-period = Emesse
period-this-month = Questo mese
period-last-month = Il mese scorso
period-this-year = Quest’anno
period-all = Da sempre
period-custom = Giorni a scelta
export-from = Dal
export-to = Al
export-days = dal { $from } al { $to }
export-days-from = Dal { $from } in poi
export-days-to = Fino al { $to }
export-days-all = Tutte le fatture
export-backwards = L’ultimo giorno viene prima del primo.
export-local = Per un foglio di calcolo su questo computer
export-local-hint = Con il suo segno decimale e separatore; altrimenti virgola e punto, come vuole lo standard.
export-go = Scegli dove…
export-busy = Scrittura…
export-done = Scritto, { $invoices }:
export-numbers = Numeri: { $missing } mancanti, { $doubled } usati due volte; numbers.csv li elenca.

step-tax_included = Imposta inclusa
export-chosen = { $invoices }, come scelte nell’elenco
