# Escrever uma fatura.

## The editor

editor-label = Edição da fatura
editor-new = Nova fatura
editor-edit = Editar { $name }
editor-kept = Guardado neste computador { $ago }
editor-untouched = Guardado neste computador enquanto escreve
editor-close = Fechar; o que escreveu é mantido
editor-discard = Descartar
editor-save = Guardar
editor-save-key = Guardar como rascunho (Ctrl S)
editor-save-ready = Guardar e emitir
editor-save-ready-key = Guardar e emitir (Ctrl Enter)
editor-page = A página tal como será impressa
editor-show-page = Página
editor-show-form = Formulário
field-reference = Número
field-status = Estado
field-customer = Cliente
field-currency = Moeda
field-issue_date = Data de emissão
field-due_date = Vencimento
field-account = Enviada a
account-none = Ninguém: só este computador
field-tax_rule = Imposto arredondado
field-note = Nota abaixo do total
field-items = Artigos
field-amount = Valor total
field-name = Artigo
field-description = Descrição
field-price = Preço
field-quantity = Quantidade
field-tax = IVA %
field-business_name = Nome da empresa
field-first_name = Nome próprio
field-last_name = Apelido
field-email = E-mail
field-phone = Telefone
field-address = Morada
field-tax_id = NIF
field-of-item = Artigo { $n }, { $field }
customer-placeholder = Escreva um nome, ou crie um novo
customer-make = Novo cliente «{ $name }»
customer-make-empty = Novo cliente
customer-add = Adicionar cliente
date-placeholder = DD/MM/AAAA
date-hint = Como a escreve: 29/11, +14, hoje
date-unread = Isto não é uma data; eis uma: 29/11/2026.
date-calendar = Escolher num calendário: { $label }
month-previous = Mês anterior
month-next = Mês seguinte
currency-none = Nenhuma
currency-common = Habituais
currency-all = Todas
item-name-placeholder = O que é vendido
item-description-placeholder = Descrição
item-cell = { $field }, linha { $n }
item-add = Adicionar uma linha
item-remove = Remover
item-remove-n = Remover a linha { $n }
item-remove-key = Remover (Ctrl Shift Backspace)
item-removed = «{ $name }» foi removido.
item-removed-empty = A linha foi removida.
item-moved = Movida para a linha { $n }
items-hint = Enter: linha seguinte · Alt ↑↓: mover · Alt Enter: mais · colar uma tabela
items-pasted = { $n ->
    [one] Uma linha colada.
    [many] { $n } de linhas coladas.
   *[other] { $n } linhas coladas.
}
items-pasted-beyond = Colado. O que excede as colunas de um artigo está na sua descrição.
items-left-out = { $n ->
    [one] Uma linha deixada de fora: { $rows }.
    [many] { $n } de linhas deixadas de fora: { $rows }.
   *[other] { $n } linhas deixadas de fora: { $rows }.
}
rule-per_line = em cada linha
rule-per_line-hint = O imposto de cada linha é arredondado e depois somado.
rule-per_rate = sobre a soma de cada taxa
rule-per_rate-hint = As linhas de uma taxa são somadas e depois tributadas.
total-sub = Total sem IVA
total-tax = IVA { $rate } % sobre { $base }
total-amount = Valor total
total-none = O total ainda não pode ser calculado.
total-outside = { $n ->
    [one] Uma linha não está no total: { $rows }
    [many] { $n } de linhas não estão no total: { $rows }
   *[other] { $n } linhas não estão no total: { $rows }
}
total-other-per_line = Arredondado uma vez por taxa seria { $amount } ({ $difference }).
total-other-per_rate = Arredondado em cada linha seria { $amount } ({ $difference }).
rule-followed-per_line = O Trincico arredonda o imposto em cada linha: o total passa a ser { $amount } em vez de { $before }.
rule-followed-per_rate = Neste computador o imposto é arredondado uma vez por taxa: o total passa a ser { $amount } em vez de { $before }.
rule-followed-mirrored = O imposto é arredondado como na fatura a que se refere: o total passa a ser { $amount } em vez de { $before }.
missing-title = { $n ->
    [one] Falta uma coisa para a poder emitir
    [many] Faltam { $n } de coisas para a poder emitir
   *[other] Faltam { $n } coisas para a poder emitir
}
field-prices_include_tax = Preços com IVA incluído
rule-included-hint = Preços com IVA incluído: o imposto é extraído da soma de cada taxa.
total-sub-included = Sem imposto
total-tax-included = incl. IVA { $rate } % sobre { $base }

## A record that changed while it was being edited
changed-title = { $name } mudou enquanto escrevia
changed-body = Alguém o alterou no serviço, ou noutra janela. Guardar põe no seu lugar o que escreveu, também lá. Voltar mantém aqui o que escreveu, sem guardar.
changed-confirm = Guardar o que escrevi
