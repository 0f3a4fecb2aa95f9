# A lista de faturas.

## Invoices

invoice-new = Nova fatura
invoice-search = Procurar número, cliente, artigo
invoice-tabs = Que faturas mostrar
invoice-untitled = Fatura sem número
invoice-no-customer = Ainda sem cliente
invoice-saved = { $name } está guardada.
invoices-grid = Faturas, as mais recentes primeiro
tab-all = Todas
tab-draft = Rascunhos
tab-ready = Emitidas
tab-paid = Pagas
tab-canceled = Anuladas
tab-waiting = Em espera
column-customer = Cliente
column-reference = Número
column-due = Vencimento
column-status = Estado
column-amount = Valor
column-name = Nome
column-net = Valor
status-draft = Rascunho
status-ready = Emitida
status-paid = Paga
status-canceled = Anulada
status-overdue = Vencida
meaning-draft = Ainda não emitida: pode ser alterada e ninguém a deve.
meaning-ready = Emitida e fixada; espera o pagamento.
meaning-paid = Segundo o serviço, o cliente pagou-a.
meaning-paid-here = Anotou que foi paga em { $date }.
meaning-paid-noted = Anotou que está paga.
invoices-none-paid-here = Aqui ficam as faturas emitidas que marca como pagas.
selection-ready = Emitir ({ $n })
selection-paid = Marcar como pagas ({ $n })…
selection-none-payable = Nenhuma espera um pagamento que anote aqui.
selection-ready-said = { $n ->
    [one] Uma fatura está emitida.
    [many] { $n } faturas estão emitidas.
   *[other] { $n } faturas estão emitidas.
}
selection-ready-failed = { $n } de { $of } estão emitidas. { $name } continua em rascunho: { $message }
meaning-canceled = Retirada. Já não pode ser paga e o seu número fica usado.
meaning-overdue = Emitida; o vencimento passou sem pagamento.
meaning-credit-ready = Emitida e definitiva. O montante vai para o cliente; ninguém lho deve.
meaning-credit-paid = Emitida e liquidada: o cliente tem o montante.
credit-note-name = Nota de crédito
sync-pending = Por enviar
sync-conflict = Conflito
sync-parked = Posta de lado
due-today = hoje
due-tomorrow = amanhã
due-yesterday = ontem
due-in = daqui a { $days } dias
due-ago = há { $days } dias
ago-now = agora mesmo
ago-seconds = há { $n } s
ago-minutes = há { $n } min
ago-hours = há { $n } h
ago-days = { $n ->
    [one] há um dia
    [many] há { $n } de dias
   *[other] há { $n } dias
}
since-day = { $day }, { $time }
day-today = Hoje
day-yesterday = Ontem
age-local = Guardado neste computador
age-never = { $name } · ainda não lido
age-service = { $name } · lido { $ago }
age-offline = Sem ligação · { $name }, lido { $ago }
invoices-first = A sua primeira fatura
invoices-unread-body = O que as suas contas contêm chega com a primeira sincronização. Já pode escrever faturas; ficam aqui.
invoices-first-body = É guardada aqui enquanto escreve. Adicione artigos, veja a página, guarde-a.
invoices-first-nameless = É guardada aqui enquanto escreve. A sua empresa e os dados bancários, uma vez introduzidos, figuram em cada fatura.
invoices-first-business = Introduzir a empresa
invoices-coming = As suas faturas estão a caminho
invoices-coming-body = Aparecem aqui à medida que chegam. Já pode escrever novas.
invoices-not-found = Nada encontrado para «{ $search }»
invoices-not-found-body = Procurado em números, clientes e artigos de todas as faturas deste separador.
invoices-none-draft = Nenhum rascunho
invoices-none-draft-body = Todas as faturas estão emitidas. Prima N para escrever uma nova.
invoices-none-ready = Nenhuma fatura em aberto
invoices-none-ready-body = Aqui ficam as faturas emitidas e ainda não pagas.
invoices-none-paid = Ainda nada pago
invoices-none-paid-body = As faturas pagas chegam sozinhas do serviço.
invoices-none-canceled = Nada anulado
invoices-none-canceled-body = Aqui ficam as faturas que foram retiradas.
invoices-none-waiting = Nada em espera
invoices-none-waiting-body = Todas as alterações chegaram ao serviço.
unsaved-label = Rascunhos por acabar
unsaved-title = Começadas, por acabar:
unsaved-kept = (guardada neste computador)
unsaved-continue = Continuar
unsaved-discard = Descartar
unsaved-more = { $n ->
    [one] Mais um rascunho por acabar
    [many] Mais { $n } de rascunhos por acabar
   *[other] Mais { $n } rascunhos por acabar
}
discard-title = Descartar o que foi escrito em { $title }?
discard-body = O que foi escrito desde a última gravação perde-se. Uma fatura guardada fica como estava.
discard-confirm = Descartar

## Several invoices

selection-label = Faturas escolhidas
selection-count = { $n ->
    [one] Uma fatura escolhida
    [many] { $n } de faturas escolhidas
   *[other] { $n } faturas escolhidas
}
selection-clear = Não escolher nenhuma
selection-saving = A guardar { $n } de { $of }…
selection-stop = Parar
selection-saved = PDF guardados: { $n } de { $of }.
selection-failed = PDF guardados: { $n } de { $of }. Depois falhou isto: { $message }
selection-export = Exportar…
