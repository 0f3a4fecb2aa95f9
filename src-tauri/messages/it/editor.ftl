# Scrivere una fattura.

## The editor

editor-label = Scrittura della fattura
editor-new = Nuova fattura
editor-edit = Modifica di { $name }
editor-kept = Salvato su questo computer { $ago }
editor-untouched = Conservato su questo computer mentre scrive
editor-close = Chiudi; quanto scritto resta
editor-discard = Scarta
editor-save = Salva
editor-save-key = Salva come bozza (Ctrl S)
editor-save-ready = Salva ed emetti
editor-save-ready-key = Salva ed emetti (Ctrl Invio)
editor-page = La pagina come sarà stampata
editor-show-page = Pagina
editor-show-form = Modulo
field-reference = Numero
field-status = Stato
field-customer = Cliente
field-currency = Valuta
field-issue_date = Data di emissione
field-due_date = Scadenza
field-account = Inviata a
account-none = Nessuno: solo questo computer
field-tax_rule = Imposta arrotondata
field-note = Nota sotto il totale
field-items = Voci
field-amount = Totale
field-name = Voce
field-description = Descrizione
field-price = Prezzo
field-quantity = Quantità
field-tax = IVA %
field-business_name = Ragione sociale
field-first_name = Nome
field-last_name = Cognome
field-email = E-mail
field-phone = Telefono
field-address = Indirizzo
field-tax_id = Partita IVA
field-of-item = Voce { $n }, { $field }
customer-placeholder = Scriva un nome, o ne crei uno nuovo
customer-make = Nuovo cliente «{ $name }»
customer-make-empty = Nuovo cliente
customer-add = Aggiungi cliente
date-placeholder = GG/MM/AAAA
date-hint = Come la scrive: 29/11, +14, oggi
date-unread = Questa non è una data; eccone una: 29/11/2026.
date-calendar = Scegli da un calendario: { $label }
month-previous = Mese precedente
month-next = Mese successivo
currency-none = Nessuna
currency-common = Usuali
currency-all = Tutte
item-name-placeholder = Che cosa si vende
item-description-placeholder = Descrizione
item-cell = { $field }, riga { $n }
item-add = Aggiungi una riga
item-remove = Rimuovi
item-remove-n = Rimuovi la riga { $n }
item-remove-key = Rimuovi (Ctrl Maiusc Backspace)
item-removed = «{ $name }» è rimosso.
item-removed-empty = La riga è rimossa.
item-moved = Spostata alla riga { $n }
items-hint = Invio: riga successiva · Alt ↑↓: sposta · Alt Invio: altro · incolla una tabella
items-pasted = { $n ->
    [one] Una riga incollata.
    [many] { $n } di righe incollate.
   *[other] { $n } righe incollate.
}
items-pasted-beyond = Incollato. Ciò che supera le colonne di una voce si trova nella sua descrizione.
items-left-out = { $n ->
    [one] Una riga tralasciata: { $rows }.
    [many] { $n } di righe tralasciate: { $rows }.
   *[other] { $n } righe tralasciate: { $rows }.
}
rule-per_line = su ogni riga
rule-per_line-hint = L’imposta di ogni riga è arrotondata, poi sommata.
rule-per_rate = sulla somma di ogni aliquota
rule-per_rate-hint = Le righe di un’aliquota sono sommate, poi tassate.
total-sub = Imponibile
total-tax = IVA { $rate } % su { $base }
total-amount = Totale
total-none = Il totale non si può ancora calcolare.
total-outside = { $n ->
    [one] Una riga non è nel totale: { $rows }
    [many] { $n } di righe non sono nel totale: { $rows }
   *[other] { $n } righe non sono nel totale: { $rows }
}
total-other-per_line = Arrotondato una volta per aliquota sarebbe { $amount } ({ $difference }).
total-other-per_rate = Arrotondato su ogni riga sarebbe { $amount } ({ $difference }).
rule-followed-per_line = Trincico arrotonda l’imposta su ogni riga: il totale diventa { $amount } invece di { $before }.
rule-followed-per_rate = Su questo computer l’imposta è arrotondata una volta per aliquota: il totale diventa { $amount } invece di { $before }.
rule-followed-mirrored = L’imposta è arrotondata come nella fattura a cui si riferisce: il totale diventa { $amount } invece di { $before }.
missing-title = { $n ->
    [one] Manca una cosa prima di poterla emettere
    [many] Mancano { $n } di cose prima di poterla emettere
   *[other] Mancano { $n } cose prima di poterla emettere
}

## A record that changed while it was being edited
changed-title = { $name } è cambiato mentre scriveva
changed-body = Qualcuno l’ha modificato sul servizio, o in un’altra finestra. Salvare mette al suo posto ciò che ha scritto, anche lì. Tornare indietro lo tiene qui, non salvato.
changed-confirm = Salva ciò che ho scritto

field-prices_include_tax = Prezzi IVA inclusa
rule-included-hint = Prezzi IVA inclusa: l’imposta è scorporata dalla somma di ogni aliquota.
total-sub-included = Senza imposta
total-tax-included = incl. IVA { $rate } % su { $base }
