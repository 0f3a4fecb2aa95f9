# Che cosa una regola delle fatture elettroniche trova da ridire, in italiano, secondo le chiavi di `say!` nei sorgenti
# Rust. Importi, aliquote, date e codici riempiono gli spazi. Una voce è una riga della fattura, uno sconto la abbassa,
# una maggiorazione la alza.

## The document

rule-profile-missing = Scelga il tipo di fattura elettronica.
rule-issue-date-missing = Indichi la data di emissione.
rule-items-missing = Una fattura elettronica ha bisogno di almeno una voce.
rule-period-backwards = Il periodo fatturato finisce il { $to }, prima di iniziare il { $from }.
rule-attachment-reference-missing = Dia un numero o un nome a questo allegato.
rule-tax-in-currency-missing = Indichi tutta l’imposta anche in { $currency }, dato che la dichiara in { $currency }.
rule-earlier-reference-missing = Indichi il numero della fattura precedente.
rule-delivery-country-missing = Scelga il Paese dell’indirizzo di consegna.
rule-tax-point-twice = Dica quando l’imposta diventa esigibile con una data o con una regola, non con entrambe.
rule-payment-means-missing = Scelga la modalità di pagamento della fattura.
rule-account-number-missing = Indichi l’IBAN o il numero del conto su cui pagare.
rule-card-number-whole = Non indichi mai un numero di carta intero: bastano le ultime quattro, cinque o sei cifre.
rule-transfer-account-missing = Per essere pagato con bonifico, indichi il conto su cui pagare.
rule-due-date-missing = Indichi la scadenza, o le condizioni di pagamento a parole.
rule-process-missing = Indichi il processo aziendale di cui fa parte questa fattura.
rule-notes-several = Metta tutte le osservazioni in una sola nota.
rule-buyer-reference-missing = Indichi un riferimento dell’acquirente o un numero d’ordine. Lo chieda al Suo cliente.
rule-profile-unknown = Scelga di nuovo il tipo di fattura elettronica.
rule-tax-currency-same = Non indichi la valuta dell’imposta se è quella della fattura.
rule-process-unknown = Non indichi il processo aziendale, o ne indichi uno di Peppol.
rule-customer-electronic-address-missing = Indichi l’indirizzo a cui il Suo cliente riceve le fatture elettroniche. Lo chieda al Suo cliente.
rule-business-electronic-address-missing = Indichi l’indirizzo da cui la Sua azienda invia le fatture elettroniche; va bene il Suo indirizzo e-mail.
rule-mandate-missing = Indichi il riferimento del mandato per l’addebito diretto.
rule-item-begins-early = Questa voce inizia il { $from }, prima del periodo fatturato, che inizia il { $whole }.
rule-item-ends-late = Questa voce finisce il { $to }, dopo il periodo fatturato, che finisce il { $whole }.
rule-germany-tax-rate-missing = Le amministrazioni tedesche vogliono un’aliquota per ogni voce, 0 se non ce n’è.
rule-germany-buyer-reference-missing = Le amministrazioni tedesche hanno bisogno di un riferimento dell’acquirente (Leitweg-ID). Lo chieda al Suo cliente.
rule-germany-document-kind = Le amministrazioni tedesche si aspettano una fattura, una fattura parziale o finale, una fattura rettificativa, una fattura emessa dal cliente o una nota di credito.
rule-xrechnung-version = Questa non è la versione attuale di XRechnung; scelga di nuovo XRechnung.
rule-attachments-alike = Due allegati si chiamano { $name }; ne rinomini uno.
rule-corrected-invoice-missing = Indichi la fattura che questa rettifica.
rule-delivery-date-missing = Indichi il giorno o il periodo in cui ha consegnato o ha fatto il lavoro.
rule-attachment-address-wrong = Indichi l’indirizzo intero del documento, come https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Indichi l’indirizzo postale della Sua azienda.
rule-business-country-missing = Scelga il Paese della Sua azienda.
rule-customer-address-missing = Indichi l’indirizzo postale del Suo cliente.
rule-customer-country-missing = Scelga il Paese del Suo cliente.
rule-payee-name-missing = Indichi il nome del beneficiario del pagamento.
rule-payee-is-seller = Il beneficiario del pagamento è il venditore; non indichi il beneficiario.
rule-representative-name-missing = Indichi il nome del rappresentante fiscale.
rule-representative-address-missing = Indichi l’indirizzo postale del rappresentante fiscale.
rule-representative-country-missing = Scelga il Paese del rappresentante fiscale.
rule-representative-vat-number-missing = Indichi la partita IVA del rappresentante fiscale.
rule-electronic-address-kind-missing = Scelga che tipo di indirizzo è: un indirizzo e-mail, un GLN, una partita IVA o un altro.
rule-vat-number-country = Una partita IVA comincia con le due lettere maiuscole del suo Paese, come DE123456789; la Grecia usa EL.
rule-business-number-missing = Indichi la Sua partita IVA, o il Suo numero nel registro delle imprese.
rule-germany-contact-missing = Le amministrazioni tedesche hanno bisogno di una persona o un ufficio a cui rivolgersi nella Sua azienda, con telefono ed e-mail.
rule-germany-business-city-missing = Le amministrazioni tedesche hanno bisogno della città della Sua azienda.
rule-germany-business-postcode-missing = Le amministrazioni tedesche hanno bisogno del CAP della Sua azienda.
rule-germany-contact-name-missing = Le amministrazioni tedesche hanno bisogno del nome di una persona o di un ufficio a cui rivolgersi nella Sua azienda.
rule-germany-phone-missing = Le amministrazioni tedesche hanno bisogno del Suo numero di telefono.
rule-germany-email-missing = Le amministrazioni tedesche hanno bisogno del Suo indirizzo e-mail.
rule-germany-customer-city-missing = Le amministrazioni tedesche hanno bisogno della città del Suo cliente.
rule-germany-customer-postcode-missing = Le amministrazioni tedesche hanno bisogno del CAP del Suo cliente.
rule-germany-delivery-city-missing = Le amministrazioni tedesche hanno bisogno della città dell’indirizzo di consegna.
rule-germany-delivery-postcode-missing = Le amministrazioni tedesche hanno bisogno del CAP dell’indirizzo di consegna.
rule-germany-tax-number-missing = Le amministrazioni tedesche hanno bisogno della Sua partita IVA o del Suo codice fiscale.
rule-phone-wrong = Un numero di telefono ha almeno tre cifre.
rule-customer-numbers-several = Una fattura elettronica indica un solo numero del Suo cliente; tolga gli altri.

## Items, allowances and charges

rule-item-number-missing = Numeri la voce.
rule-price-negative = In una fattura elettronica un prezzo non è mai sotto 0; indichi invece una quantità negativa.
rule-gross-price-negative = Il prezzo prima dello sconto non è mai sotto 0.
rule-item-period-backwards = Il periodo di questa voce finisce il { $to }, prima di iniziare il { $from }.
rule-item-property-incomplete = Una proprietà di una voce ha un nome e un valore.
rule-item-number-kind-missing = Scelga che tipo di numero è, per esempio un GTIN.
rule-item-code-list-missing = Scelga l’elenco da cui viene questo codice.
rule-item-tax-kind-missing = Scelga il tipo d’imposta di questa voce.
rule-amount-missing = Indichi l’importo.
rule-tax-kind-missing = Scelga qui il tipo d’imposta.
rule-charge-reason-missing = Indichi il motivo di questa maggiorazione.
rule-allowance-reason-missing = Indichi il motivo di questo sconto.
rule-percentage-wrong = Il { $percent } % di { $base } non fa { $stated }; tolga ciò che è sbagliato.
rule-percentage-base-missing = Indichi l’importo a cui si applica la percentuale.
rule-percentage-missing = Indichi la percentuale, o tolga l’importo a cui si applica.
rule-discount-wrong = { $gross } meno lo sconto di { $discount } non dà il prezzo di { $price }.
rule-item-amount-wrong = Prezzo per quantità non dà { $amount }, l’importo di questa voce.
rule-price-units-wrong = Un prezzo vale per più di 0 unità.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = Le amministrazioni tedesche devono sapere come pagare: indichi l’IBAN del Suo conto.
rule-debit-iban-wrong = Questo IBAN non torna; lo chieda di nuovo al Suo cliente.
rule-transfer-mixed = Un bonifico non ha né carta né addebito diretto; li tolga.
rule-card-number-missing = Indichi le ultime quattro, cinque o sei cifre della carta usata.
rule-card-mixed = Un pagamento con carta non ha né conto né addebito diretto; li tolga.
rule-debit-missing = Indichi il mandato, il Suo identificativo creditore e il conto dell’addebito diretto.
rule-debit-mixed = Un addebito diretto non ha né un conto su cui pagare né una carta; li tolga.
rule-creditor-missing = Indichi il Suo identificativo creditore; la Sua banca lo conosce.
rule-debit-account-missing = Indichi l’IBAN del conto su cui si addebita.
rule-early-discount-wrong = Una riga che comincia con # è uno sconto per chi paga presto e si scrive come #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Indichi l’aliquota; 0 se non ce n’è.
rule-items-differ = La somma delle voci è indicata come { $stated }, ma il calcolo dà { $added }.
rule-allowances-differ = La somma degli sconti è indicata come { $stated }, ma il calcolo dà { $added }.
rule-charges-differ = La somma delle maggiorazioni è indicata come { $stated }, ma il calcolo dà { $added }.
rule-total-before-tax-differs = Il totale senza imposta è indicato come { $stated }, ma il calcolo dà { $added }.
rule-tax-differs = L’imposta è indicata come { $stated }, ma il calcolo dà { $added }.
rule-total-with-tax-differs = Il totale con imposta è indicato come { $stated }, ma il calcolo dà { $added }.
rule-amount-due-differs = L’importo ancora da pagare è indicato come { $stated }, ma il calcolo dà { $added }.
rule-tax-far-off = L’imposta di { $tax } al { $rate } % su { $base } è ben lontana. La faccia arrotondare sulla somma di ogni aliquota.
rule-tax-inexact = L’imposta al { $rate } % fa in tutto { $stated }, ma una fattura elettronica la calcola sulla somma, e fa { $exact }. La faccia arrotondare sulla somma di ogni aliquota.
rule-taxes-missing = Una fattura elettronica dice quale imposta ha; aggiunga una voce.
rule-sum-too-large = La somma di questi importi è troppo grande per essere calcolata.
rule-decimals-too-many = In una fattura elettronica un importo ha al massimo due decimali.
rule-currency-decimals-too-many = In una fattura elettronica un importo ha al massimo due decimali. { $currency } ne ha di più; scelga un’altra valuta.
rule-supply-date-missing = Per beni o servizi destinati a un altro Paese dell’UE, indichi il giorno o il periodo della consegna.
rule-supply-country-missing = Per beni o servizi destinati a un altro Paese dell’UE, indichi il Paese della consegna.
rule-outside-vat-mixed = Ciò che è fuori campo IVA non può stare accanto a ciò che non lo è; scriva due fatture.
rule-tax-signs-differ = L’imposta è sopra 0 in una valuta e sotto 0 nell’altra; corregga il segno.
rule-document-kind-not-peppol = Questo tipo di documento non passa per Peppol; ne scelga un altro.
rule-exemption-misplaced = Il motivo { $code } non è adatto a questo tipo d’imposta; ne scelga un altro.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } non è un tipo di fattura o di nota di credito; ne scelga uno dall’elenco.
rule-code-tax-point = «{ $code }» non è una regola su quando l’imposta diventa esigibile; ne scelga una dall’elenco.
rule-code-note-subject = «{ $code }» non è un argomento di note; ne scelga uno dall’elenco.
rule-code-item-list = «{ $code }» non è un elenco che classifica gli articoli; ne scelga uno tra quelli proposti.
rule-code-country = «{ $code }» non è il codice di un Paese; ne scelga uno dall’elenco.
rule-code-payment-means = «{ $code }» non è una modalità di pagamento; ne scelga una dall’elenco.
rule-code-allowance-reason = «{ $code }» non è un motivo di sconto; ne scelga uno dall’elenco.
rule-code-charge-reason = «{ $code }» non è un motivo di maggiorazione; ne scelga uno dall’elenco.
rule-code-exemption = «{ $code }» non è un motivo per non calcolare l’IVA; ne scelga uno dall’elenco.
rule-code-unit = «{ $code }» non è un’unità; ne scelga una dall’elenco.
rule-attachment-format = Alleghi un file PDF, PNG, JPEG, CSV, XLSX o ODS; gli altri sono rifiutati.
rule-code-register = «{ $code }» non è un registro di identificativi; ne scelga uno dall’elenco.
rule-code-electronic-address = «{ $code }» non è un tipo di indirizzo elettronico; ne scelga uno dall’elenco.
rule-number-gln = Questo non è un GLN; lo confronti cifra per cifra.
rule-number-norwegian = Questo non è un numero di organizzazione norvegese; lo confronti cifra per cifra.
rule-number-danish = Questo non è un numero CVR danese con DK davanti; lo confronti cifra per cifra.
rule-number-belgian = Questo non è un numero d’impresa belga; lo confronti cifra per cifra.
rule-number-italian-office = Questo non è il codice di un ufficio pubblico italiano; lo confronti carattere per carattere.
rule-number-italian-tax-code = Questo non è un codice fiscale italiano; lo confronti carattere per carattere.
rule-number-italian-vat-number = Questa non è una partita IVA italiana; la confronti cifra per cifra.
rule-number-swedish = Questo non è un numero di organizzazione svedese; lo confronti cifra per cifra.
rule-number-australian = Questo non è un numero d’impresa australiano (ABN); lo confronti cifra per cifra.

# Come qualcosa è tassato: un verbo e il resto, detti dopo «ciò che» e dopo «una voce che», «uno sconto che» o «una
# maggiorazione che». Senza parole che si accordano.

rule-how-normally = ha l’IVA ad aliquota ordinaria o ridotta
rule-how-at-zero = ha l’IVA ad aliquota zero
rule-how-exempt = ha l’esenzione dall’IVA
rule-how-reversed = segue l’inversione contabile
rule-how-in-union = fa parte di una cessione verso un altro Paese dell’UE
rule-how-exported = fa parte di un’esportazione fuori dall’UE
rule-how-outside = è fuori campo IVA
rule-how-canary-islands = ha l’imposta delle Isole Canarie
rule-how-ceuta-melilla = ha l’imposta di Ceuta e Melilla

## Sentences with one of these in { $how }

rule-item-needs-vat-number = Una voce che { $how } ha bisogno della Sua partita IVA.
rule-allowance-needs-vat-number = Uno sconto che { $how } ha bisogno della Sua partita IVA.
rule-charge-needs-vat-number = Una maggiorazione che { $how } ha bisogno della Sua partita IVA.
rule-item-needs-tax-number = Una voce che { $how } ha bisogno della Sua partita IVA o del Suo codice fiscale.
rule-allowance-needs-tax-number = Uno sconto che { $how } ha bisogno della Sua partita IVA o del Suo codice fiscale.
rule-charge-needs-tax-number = Una maggiorazione che { $how } ha bisogno della Sua partita IVA o del Suo codice fiscale.
rule-item-needs-customer-vat-number = Una voce che { $how } ha bisogno della partita IVA del Suo cliente.
rule-allowance-needs-customer-vat-number = Uno sconto che { $how } ha bisogno della partita IVA del Suo cliente.
rule-charge-needs-customer-vat-number = Una maggiorazione che { $how } ha bisogno della partita IVA del Suo cliente.
rule-taxed-unsummed = Il riepilogo delle imposte deve indicare ciò che { $how }.
rule-outside-vat-numbered = Con ciò che è fuori campo IVA, una fattura elettronica non indica nessuna partita IVA. Scelga esente o aliquota zero, o tolga la Sua partita IVA e quella del Suo cliente.
rule-rate-above-zero = Ciò che { $how } vuole un’aliquota sopra 0.
rule-rate-not-negative = Ciò che { $how } vuole un’aliquota di 0 o più.
rule-rate-none = Ciò che { $how } non vuole nessuna aliquota.
rule-rate-zero = Ciò che { $how } vuole un’aliquota di 0.
rule-taxed-bears-none = Su ciò che { $how } non si calcola imposta.
rule-exemption-missing = Indichi perché non si calcola l’IVA su ciò che { $how }.
rule-exemption-unneeded = Tolga il motivo per non calcolare l’IVA su ciò che { $how }.
rule-taxed-differs = La somma di ciò che { $how } è indicata come { $stated }, ma il calcolo dà { $added }.
