# Os contratos, o catálogo e o que um negócio por subscrição emite sozinho.

## Contracts

contract-search = Procurar número, cliente ou plano
contracts-grid = Contratos
contract-panel = Contrato
contract-plan = Plano
contract-balance = Saldo
contract-next = A faturar em { $day }
contract-number = Número
contract-since = Desde
contract-until = Até
contract-next-billing = Próxima faturação
contract-pays = Paga com
contract-pays-none = Nada registado
contract-notes = Notas
contract-suspended = A faturação deste contrato está parada.
contract-phases = Fases
contract-in_trial = Em experiência
contract-active = Ativo
contract-ended = Terminado
phase-trial = Experiência
phase-normal = Normal
phase-inactive = Inativa
contracts-not-found = Nenhum contrato encontrado para «{ $search }»
contracts-not-found-body = Procurado em números, clientes, planos e identificadores.
contracts-none = Ainda não há contratos
contracts-none-body = Um contrato começa quando uma encomenda é concluída.
contract-none = Nenhum contrato escolhido
contract-none-body = Escolha um da lista para ver por que passou e o que nele se consome.
not-read = Ainda não lido.
contract-usage = Consumos
usage-add = Adicionar consumo
usage-body = A quantidade { $quantity } será faturada quando o dia tiver passado. Até lá pode ser removida.
usage-none = Nenhum consumo.
usage-billed = Faturado em { $day }
usage-due = A faturar depois de { $day }
usage-remove = Remover
usage-remove-title = Remover { $quantity } × { $name }?
usage-remove-body = Não será faturado.
usage-remove-confirm = Remover consumo
contract-components = Componentes
component-add = Adicionar componente
component-body = A quantidade { $quantity } será faturada a partir do início.
components-none = Nenhum componente.
component-until = Até { $day }
component-since = Desde { $day }
contract-lines = Linhas para a próxima fatura
line-add = Adicionar uma linha
line-body = A quantidade { $quantity } figurará na próxima fatura.
lines-none = Nenhuma linha.
line-waits = Espera pela próxima fatura
contract-discounts = Descontos
discount-percent = { $n }%
part-title = Adicionar { $what } a { $name }?
part-component = Componente
part-choose = Escolher…
part-quantity = Quantidade
part-price = Preço unitário
part-due = A faturar depois de
part-start = A partir de
part-text = Texto na fatura
contract-end = Terminar o contrato
contract-end-look = O que acontece se o terminar?
contract-would-end = Terminaria em { $day }.
contract-end-unknown = O serviço não diz quando pode terminar.
contract-last-invoice = Seguir-se-ia uma última fatura de { $amount }.
contract-no-last-invoice = Não haveria uma última fatura.
contract-end-title = Terminar o contrato de { $name }?
contract-end-body = O contrato { $number } termina em { $day }. Isto não pode ser anulado daqui.
contract-end-confirm = Terminar o contrato de { $name }
self-service = A página do cliente
self-service-body = Quem abrir esta página age em nome do cliente. Fica aberta uma hora, em:
self-service-open = Abrir no navegador

## The catalogue, orders and webhooks

catalogue-tabs = Partes do catálogo
catalogue-offers = Planos
catalogue-orders = Encomendas
catalogue-webhooks = Webhooks
offers-none = Nada está à venda
offers-none-body = Os planos são criados no billwerk. Aparecerão aqui com a próxima sincronização.
offer-no-variants = Não é vendido em nenhuma variante.
offer-approval = As encomendas têm de ser aprovadas.
length-day = { $n ->
    [one] { $n } dia
    [many] { $n } de dias
   *[other] { $n } dias
}
length-week = { $n ->
    [one] { $n } semana
    [many] { $n } de semanas
   *[other] { $n } semanas
}
length-month = { $n ->
    [one] { $n } mês
    [many] { $n } de meses
   *[other] { $n } meses
}
length-year = { $n ->
    [one] { $n } ano
    [many] { $n } de anos
   *[other] { $n } anos
}
offer-setup = { $amount } uma vez
offer-runs = dura { $period }
offer-notice = pré-aviso de { $period }
offer-includes = inclui { $what }
offer-hidden = oculta
orders-from-here = As encomendas feitas daqui. O serviço não tem uma lista de todas as suas encomendas.
orders-none = Ainda não foi feita nenhuma encomenda daqui.
order-new = Nova encomenda
order-open = Aberta
order-approved = Aprovada
order-completed = Concluída
order-declined = Recusada
order-search = Procurar um cliente ou contrato
order-whom = Para
order-new-contract = Um novo contrato para
order-changes = Alterar o contrato
order-variant = Plano
order-coupon = Código de desconto
order-bill-now = Faturar já o que foi consumido até agora
order-look = Ver quanto fica
order-make = Criar a encomenda
order-made = A encomenda está criada. Não tem efeito até ser concluída.
order-commit = Concluir
order-commit-title = Concluir a encomenda de { $name }?
order-commit-body = O contrato começa e serão cobrados { $amount }. Isto não pode ser anulado.
order-commit-unpriced = O contrato começa e é cobrado; o serviço não indica quanto. Isto não pode ser anulado.
order-approve = Aprovar
order-approve-title = Aprovar a encomenda de { $name }?
order-approve-body = Uma encomenda de { $amount } para { $name } poderá então ser concluída.
order-approve-unpriced = A encomenda de { $name } poderá então ser concluída. O serviço não indica o valor.
order-decline = Recusar
order-decline-title = Recusar a encomenda de { $name }?
order-decline-body = A encomenda de { $amount } fica então sem efeito.
order-decline-unpriced = A encomenda fica então sem efeito.
webhook-new = Novo webhook
webhook-url = Endereço (https)
webhook-events = É avisado de
webhook-save = Guardar webhook
webhook-edit = Alterar
webhook-change-body = O serviço não pode alterar um webhook: cria-se um novo e depois este é removido.
webhook-remove = Remover
webhook-remove-title = Remover o webhook { $url }?
webhook-remove-body = O endereço deixa de ser avisado do que quer que seja.
webhooks-none = Nenhum endereço é avisado de eventos.
webhooks-body = O billwerk chama estes endereços quando ocorre um dos eventos escolhidos.

## Invoices that a service issues by itself

billed-switch = Que faturas
billed-own = Escritas aqui
billed-service = Do billwerk
billed-tabs = Emitidas e rascunhos
billed-issued = Emitidas
billed-drafts = Rascunhos
billed-search = Procurar número ou destinatário
billed-grid = Faturas do billwerk
billed-panel = Fatura do billwerk
billed-invoice = Fatura
billed-credit = Nota de crédito
billed-draft = Rascunho
billed-draft-of = Rascunho para { $name }
billed-date = Data
billed-kind = Tipo
billed-due = Vencimento
billed-sent = Envio
billed-recipient = Destinatário
billed-from = Emissor: { $name }
billed-not-found = Nada encontrado para «{ $search }»
billed-not-found-body = Procurado em números, destinatários e identificadores.
billed-none = Ainda nada foi emitido
billed-no-drafts = Nenhum rascunho
billed-none-body = O serviço cria-as sozinho quando um contrato é faturado.
billed-pick = Nenhuma fatura escolhida
billed-pick-body = Escolha uma da lista para a ver tal como o serviço a indica.
billed-contract = O contrato
billed-pdf = Obter o PDF do serviço
billed-pdf-kept = Guardar o PDF do serviço
billed-saved = Guardado: { $path }
billed-open-file = Abrir
billed-send = Enviar agora
billed-send-title = Enviar a fatura a { $name }?
billed-send-body = O serviço cria uma fatura de { $amount } e envia-a a { $name }. Isto não pode ser anulado.
billed-send-confirm = Enviar: { $amount }
billed-send-unpriced = O serviço cria uma fatura e envia-a a { $name }; não indica o valor. Isto não pode ser anulado.
billed-send-plain = Enviar a fatura
stated-lines = Linhas
stated-what = Descrição
stated-vat = IVA { $rate } %
stated-none = O serviço não indica as linhas.
sum-vat = IVA
sum-total = Valor total
stated-differs = Isto é o que o serviço indica. Pelo nosso cálculo, estas linhas somam { $amount }.
