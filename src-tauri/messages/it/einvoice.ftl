# Ciò che una fattura elettronica dice oltre alla pagina.

## An e-invoice

number-unread = Questo non è un numero; eccone uno: 1234,50.
number-read = Letto come { $number }.
einvoice-title = Fattura elettronica
profile-none = Solo carta
profile-en16931 = Fattura elettronica (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Si controlla solo ciò che serve alla pagina.
profile-en16931-hint = Ciò che accettano i clienti aziendali nell’Unione europea.
profile-xrechnung-hint = Ciò che chiedono le amministrazioni tedesche.
profile-peppol-hint = Ciò che passa per la rete Peppol.
term-profile = Consegnata come
term-kind = Tipo di documento
kind-380 = Fattura
kind-381 = Nota di credito
kind-384 = Fattura rettificativa
kind-326 = Fattura parziale
code-other = Un altro: { $code }
term-preceding = Fattura precedente
term-preceding-date = La sua data
term-buyer_reference = Riferimento dell’acquirente
term-buyer_reference-hint = Con le amministrazioni tedesche la Leitweg-ID.
term-order = Numero d’ordine
term-contract = Contratto
term-project = Progetto
term-delivery = Consegna
term-period-from = Periodo dal
term-period-to = Periodo al
term-means = Modalità di pagamento
means-usual = Bonifico sul Suo conto
means-58 = Bonifico SEPA
means-30 = Bonifico
means-48 = Carta
means-10 = Contanti
means-57 = Accordo permanente
means-97 = Compensazione
term-payment_terms = Condizioni di pagamento a parole
term-prepaid = Già pagato
term-prepaid-hint = Detratto da quanto resta da pagare.
term-exemption = Perché senza imposta: { $category }
term-exemption-hint = Compare sul documento. Ne scriva un altro, o lo lasci così.
category-S = imponibile
category-Z = aliquota zero
category-E = esente
category-AE = inversione contabile
category-K = intracomunitario
category-G = esportazione
category-O = fuori campo
category-L = Isole Canarie
category-M = Ceuta e Melilla
category-usual = Abituale
term-category = Tipo d’imposta
term-category-reason = Il motivo si indica sotto il totale.
term-unit = Unità
unit-C62 = Pezzo
unit-HUR = Ora
unit-DAY = Giorno
unit-MON = Mese
unit-KGM = Chilogrammo
unit-MTR = Metro
unit-MTK = Metro quadrato
unit-LTR = Litro
unit-KMT = Chilometro
unit-LS = A corpo
unit-other = Un’altra unità
unit-named = Unità { $code }
unit-code = Codice dell’unità
unit-code-hint = Dalla raccomandazione 20 UN/ECE, come TNE per la tonnellata.
item-details-n = Dettagli della riga { $n }
item-details-key = Unità, tipo d’imposta, sconti (Alt Invio)
item-details-more = Ci sono altri dati per le fatture elettroniche
item-details-changes = { $n ->
    [one] uno sconto o una maggiorazione
    [many] { $n } di sconti o maggiorazioni
   *[other] { $n } sconti o maggiorazioni
}
adjustment-allowance = Sconto
adjustment-charge = Maggiorazione
adjustment-add-allowance = Aggiungi sconto
adjustment-add-charge = Aggiungi maggiorazione
adjustment-label = { $kind } { $n }
adjustment-mode = Espresso in
adjustment-reason = Motivo
adjustment-remove = Rimuovi { $kind } { $n }
adjustment-alone-off = Tolto solo da quanto è tassato al { $rate } %.
adjustment-alone-off-untaxed = Tolto solo da quanto è senza imposta.
adjustment-alone-on = Aggiunto solo a quanto è tassato al { $rate } %.
adjustment-alone-on-untaxed = Aggiunto solo a quanto è senza imposta.
adjustment-share = Ripartisci su tutte le aliquote
adjustment-shared = Ripartito su tutte le aliquote.
adjustment-of-rate = di quanto è tassato al { $rate } %
adjustment-of-untaxed = di quanto è senza imposta
adjustment-of-nothing = Niente è tassato al { $rate } %, quindi l’importo è zero.
adjustment-of-nothing-untaxed = Tutto è tassato, quindi l’importo è zero.
adjustment-rest = Non ogni aliquota ha la sua parte.
sum-lines = Somma delle righe
sum-allowances = Sconti
sum-charges = Maggiorazioni
total-untaxed = Senza imposta, { $category }, su { $base }
total-untaxed-unsaid = Senza imposta, su { $base }
sum-prepaid = Già pagato
sum-rounding = Arrotondamento
sum-due = Ancora da pagare
rule-proposal = Una fattura elettronica è controllata con l’imposta arrotondata sulla somma di ogni aliquota; questa fattura l’arrotonda su ogni riga.
rule-proposal-take = Arrotonda sulla somma
failures-title = { $n ->
    [0] Nulla manca alla fattura elettronica
    [one] Manca una cosa alla fattura elettronica
    [many] Mancano { $n } di cose alla fattura elettronica
   *[other] Mancano { $n } cose alla fattura elettronica
}
failure-fatal = Necessario
failure-advice = Consiglio
failure-jump = Vai lì
failure-jump-to = Vai al campo di: { $message }
jump-back = Torna alla fattura
