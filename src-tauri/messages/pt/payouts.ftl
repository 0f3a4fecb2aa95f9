# O dinheiro que vai para a conta bancária: saldos, transferências, pedir uma.

## Payouts

nav-payouts = Transferências
nav-plan = Subscrição
kind-payout = Transferência
kind-act = Pedido
command-payouts = Ir para transferências
command-plan = Ir para subscrição
command-ask-payout = Pedir uma transferência
not-known = não se sabe
settings-open = Abrir definições
money-never = Ainda não lido
money-age = Lido { $ago }
money-offline = Sem ligação · lido { $ago }
money-refresh = Atualizar
money-refreshing = A atualizar…
balance-label = Saldo por moeda
balance-of = Saldo de { $name }
balance-available = Pode ser transferido
balance-pending = A caminho
balance-instant = De imediato
payouts-overview = Meses e contas bancárias
payouts-overview-none = Quando for transferido dinheiro, os seus meses, o calendário e o destino ficam aqui.
account-side-of = Como { $name } recebe transferências
payouts-grid = Transferências, as mais recentes primeiro
payout-search = Procurar valor, destino, número
payout-which-account = Transferências de
payout-tabs = Que transferências mostrar
payout-label = Transferência
payout-status-requested = Pedida
payout-status-pending = Pendente
payout-status-in_transit = Em trânsito
payout-status-paid = Chegou
payout-status-failed = Falhou
payout-status-canceled = Cancelada
column-arrival = Chega
column-destination = Para
destination-unknown = Destino não indicado
payout-instant = de imediato
payouts-not-found = Nenhuma transferência encontrada para «{ $search }»
payouts-not-found-body = Procurado em valores, destinos, descrições e números de todas as transferências deste separador.
payouts-none-tab = Nenhuma aqui
payouts-none-tab-body = Nenhuma transferência está guardada com o estado «{ $status }».
payouts-offline = Sem ligação, e ainda nada foi lido
payouts-offline-body = O saldo e as transferências chegam assim que o serviço possa ser contactado.
payouts-unread = Ainda nada foi lido
payouts-unread-body = O saldo e as transferências chegam com a próxima sincronização.
payouts-none = Ainda não há transferências
payouts-none-body = Quando for dinheiro para a sua conta bancária, cada transferência figura aqui com o que contém.
payouts-first = Das faturas pagas ao seu banco
payouts-first-body = Configure acima as transferências; a partir daí o saldo e cada transferência aparecem aqui.
setup-none-title = As transferências não estão configuradas.
payouts-same-as = Usa a mesma conta de recebimento que «{ $other }». Onde todas as contas estão juntas, as transferências contam-se nessa.
setup-none-body = Primeiro cria-se uma conta de recebimento no serviço, depois ativa-a no fornecedor de pagamentos. Antes disso nada é transferido.
setup-deleted-title = A conta de recebimento já não existe.
setup-deleted-body = Foi eliminada no serviço. Crie uma nova para voltar a receber.
setup-pending-title = Falta um passo.
setup-pending-body = O fornecedor de pagamentos quer saber quem é e para onde vai o dinheiro. Isso faz-se na página dele.
setup-suspended-title = O fornecedor de pagamentos parou as transferências.
setup-suspended-body = O seu dinheiro fica no saldo. A página dele diz o que pede.
setup-other-title = O serviço indica um estado que esta versão não conhece.
setup-other-body = O saldo e as transferências são mostrados até onde podem ser lidos.
setup-method = Fornecedor
setup-create = Configurar transferências
setup-enable = Continuar no fornecedor…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = De imediato
payout-standard = No próximo processamento do banco
payout-automatic = Pelo calendário
payout-by-hand = Pedida
payout-fact-arrival = Chega
payout-fact-destination = Para
payout-fact-method = Como
payout-fact-made = Criada
payout-fact-account = De
payout-fact-description = Descrição
payout-failed-body = O banco não a aceitou. O dinheiro volta ao seu saldo; verifique a conta bancária abaixo ou no fornecedor.
payout-request = Pediu-a neste computador, { $since }.
payout-seen = O que se viu dela
payout-foot = { $id } · lido { $ago }
parts-title = O que há nesta transferência
parts-matched = { $n ->
    [one] Um pagamento, certo
    [many] { $n } de pagamentos, certos
   *[other] { $n } pagamentos, certos
}
parts-guessed = { $n ->
    [one] Um pagamento que pode estar nela
    [many] { $n } de pagamentos que podem estar nela
   *[other] { $n } pagamentos que podem estar nela
}
parts-guessed-body = Coincidem na data e na moeda, nada mais. Não são somados.
parts-sum = Em conjunto
parts-unexplained = Não explicado por pagamentos
column-payment = Pagamento de
column-paid-on = Pago
sum-gross = Bruto
sum-fee = Comissão
sum-net = Líquido

## Accounts for payouts

bank-title = Para onde vai o dinheiro
bank-name = { $name } •••• { $last4 }
bank-nameless = Conta
bank-default = recebe { $currency }
bank-instant = aceita transferências imediatas
bank-requirements = O fornecedor ainda pede:
bank-none = Nenhuma conta bancária é conhecida.
bank-change = Alterar no fornecedor…
schedule-title = Com que frequência se transfere
schedule-outside = Agora: { $frequency }. O seu plano já não o oferece.
schedule-unknown = Ainda não se sabe
schedule-save = Guardar calendário
schedule-said = A partir de agora transfere-se: { $frequency }.
schedule-said-demand = A partir de agora transfere-se quando o pedir.
frequency-auto_daily = Todos os dias
frequency-auto_3_days = De 3 em 3 dias
frequency-auto_7_days = De 7 em 7 dias
frequency-on_demand = Quando o pedir
requests-asked = Pedido neste computador
request-state-sending = a ser enviada
request-state-accepted = aceite
request-state-not_sent = não enviada
request-state-rejected = recusada
request-state-unknown = por esclarecer
request-state-closed = fechada por si
months-title = Por mês
months-label = Transferências por mês, { $currency }
months-paid = Chegou
months-expected = Esperado
months-table = Como tabela
month-paid = { $n ->
    [one] { $amount } chegaram numa transferência
    [many] { $amount } chegaram em { $n } de transferências
   *[other] { $amount } chegaram em { $n } transferências
}
month-expected = { $amount } esperados
month-nothing = nada
month-words = { $month }: { $what }
column-month = Mês
column-payouts = Transferências

## Asking for a payout

ask-open = Pedir…
ask-title = Pedir uma transferência
ask-none = Nenhuma transferência pode ser pedida
ask-none-body = Primeiro é preciso configurar e ativar uma conta. Transferências mostra o que falta fazer.
ask-amount = Valor
ask-available = Podem ser transferidos { $amount }.
ask-available-unknown = Não se sabe quanto pode ser transferido; é lido antes de se enviar algo.
ask-all = Tudo
ask-all-label = Tudo o que pode ser transferido
ask-blocked = Não se pode pedir outra transferência até esta estar esclarecida.
ask-scheduled = O dinheiro sai sozinho: { $frequency }. Para pedir uma transferência, ponha primeiro o calendário em «Quando o pedir», em Meses e contas bancárias.
ask-nothing-yet = Ainda nada é enviado.
ask-continue = Continuar
ask-checking = A ler o saldo…
speed-label = Quando
speed-standard = No próximo processamento do banco
speed-standard-body = A via habitual; demora alguns dias úteis.
speed-instant = De imediato
speed-instant-body = Normalmente dentro de uma hora, até { $amount }. O fornecedor pode cobrar por isso.
speed-instant-bank = A conta bancária desta moeda não aceita transferências imediatas.
speed-instant-unknown = Não se sabe quanto pode ser transferido de imediato.
speed-instant-nothing = Agora nada pode ser transferido de imediato.
offer-to = Para
offer-from = De
offer-when = Quando
offer-before = Saldo antes
offer-after = Saldo depois
offer-read = O saldo foi lido { $ago }.
offer-heard = { $amount } para { $destination }: verifique e confirme.
offer-once = É enviado uma só vez e não pode ser retirado daqui.
offer-send = Transferir { $amount }
offer-sending = A enviar…
outcome-payout-accepted = { $amount } estão a caminho.
outcome-payout-not_sent = { $amount } não foram enviados.
outcome-payout-rejected = O serviço recusou transferir { $amount }.
sending-title = { $amount }: a enviar.
unclear-title = { $amount }: não é claro se esta transferência foi feita.
outcome-payout-closed = O pedido de { $amount } está fechado.
outcome-again = Começar de novo
outcome-show = Mostrar a transferência
unclear-label = Uma transferência por esclarecer
unclear-body = Pode ter sido feita. Nada é reenviado sozinho, e não se pode pedir outra transferência até isto estar esclarecido.
unclear-asked = Pedida { $since }, para: { $destination }.
unclear-looked = Última verificação { $ago }.
unclear-look = Verificar de novo
unclear-looking = A verificar…
unclear-still = Continua por esclarecer.
resolve-question = O que foi feito dela?
candidate-likely = provavelmente esta
candidate-made = criada { $since }
resolve-not-made = Não foi feita
resolve-early = Ainda pode aparecer até { $day }; verifica-se mais uma vez antes de a fechar.
resolve-amount = Escreva o valor, { $amount }, para confirmar
resolve-amount-wrong = Este é outro valor.
resolve-link = É esta transferência
resolve-close = Fechar como não feita
resolve-said-made = Fica ligada à transferência que escolheu.
resolve-said-not = Fica fechada como não feita.
