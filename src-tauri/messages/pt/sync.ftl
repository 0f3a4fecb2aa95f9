# O que espera, o que resultou de cada passagem, o que foi pedido.

## Sync

sync-state = Ponto da situação
sync-local = Só neste computador
sync-local-more = Nada é enviado a lado nenhum.
sync-running = A sincronizar
sync-ended = Sincronização terminada. { $state }
sync-synced = Sincronizado { $ago }
sync-never = Ainda não sincronizado
sync-offline = Sem ligação
sync-practice-off = A prática terminou
sync-practice-off-more = Uma versão anterior guardava-a entre os seus próprios registos. Remova-a nas Definições.
sync-offline-since = Sem ligação desde { $since }
sync-offline-more = Tudo o que fizer é mantido aqui.
sync-offline-pending = { $n ->
    [one] Uma alteração é mantida aqui e enviada mais tarde.
    [many] { $n } de alterações são mantidas aqui e enviadas mais tarde.
   *[other] { $n } alterações são mantidas aqui e enviadas mais tarde.
}
sync-pending-count = { $n ->
    [one] Uma alteração por enviar
    [many] { $n } de alterações por enviar
   *[other] { $n } alterações por enviar
}
sync-pending-soon = Enviado em breve.
sync-paused = A sincronização automática está desligada.
sync-decide = { $n ->
    [one] Um registo precisa de si
    [many] { $n } de registos precisam de si
   *[other] { $n } registos precisam de si
}
sync-decide-more = Nada se perdeu. Decida em Sincronização.
sync-failed = A última sincronização não terminou
sync-sign-in = É preciso um novo início de sessão
sync-sign-in-more = O que espera é mantido. Inicie sessão nas Definições.
sync-other-user = Outra pessoa iniciou sessão
sync-other-user-more = Nada é enviado até a pessoa certa iniciar sessão.
sync-choose = Escolha um serviço
sync-choose-more = Falta um passo nas Definições.
sync-now = Sincronizar agora
sync-cancel = Parar a sincronização
sync-automatic = Enviar e receber automaticamente.
sync-automatic-body = Desligado, as alterações ficam aqui até premir Sincronizar agora.
sync-conflicts = Alterado em dois sítios
sync-conflicts-body = Os dois valores são mantidos. Nada é enviado até escolher.
conflict-totals = Total aqui { $mine }, no serviço { $theirs }
conflict-totals-same = Total { $mine } dos dois lados
sync-parked-title = Posto de lado
sync-parked-body = O serviço recusou-os várias vezes. Aqui estão a salvo; corrija-os ou tente de novo.
sync-pending-title = À espera de envio
sync-pending-body = Estes estão guardados aqui e saem por esta ordem.
sync-unknown = Transferências por esclarecer
sync-unknown-body = Ainda não se sabe se chegaram.
sync-no-account = Nada espera por ser enviado
sync-no-account-body = Nenhuma conta está ligada: tudo o que faz fica neste computador. Com uma conta, as suas faturas são enviadas por si, e o serviço diz o que foi pago.
sync-nothing = Nada em espera
sync-nothing-body = Todas as alterações chegaram ao serviço.
column-record = Registo
column-what = O que acontece
column-since = Desde
column-actions = Ações
kind-invoice = Fatura
kind-customer = Cliente
sync-tabs = Vistas da sincronização
sync-tab-waiting = Em espera
sync-tab-history = Histórico
sync-tab-requests = Pedidos
column-answer = Última resposta
record-gone = Isto já não está neste computador.
history-none = Ainda nada foi sincronizado
history-none-body = Cada sincronização fica anotada aqui: o que chegou, o que foi enviado e como acabou.
history-shown = { $n ->
    [one] Uma passagem mostrada.
    [many] { $n } de passagens mostradas.
   *[other] { $n } passagens mostradas.
}
run-nothing = Nada de novo
run-nothing-times = Nada de novo, { $times } vezes desde { $since }
run-times = { $title }, { $times } vezes desde { $since }
run-received = Recebido: { $what }
run-invoices = { $n ->
    [one] uma fatura
    [many] { $n } de faturas
   *[other] { $n } faturas
}
run-customers = { $n ->
    [one] um cliente
    [many] { $n } de clientes
   *[other] { $n } clientes
}
run-sent = Enviado: { $what }
run-changes = { $n ->
    [one] uma alteração
    [many] { $n } de alterações
   *[other] { $n } alterações
}
run-unreadable = { $n ->
    [one] Um registo do serviço não foi entendido
    [many] { $n } de registos do serviço não foram entendidos
   *[other] { $n } registos do serviço não foram entendidos
}
run-ended-running = Em curso
run-ended-interrupted = Interrompida
run-ended-cancelled = Parada por si
run-ended-offline = Sem ligação
run-ended-unavailable = O serviço pediu para esperar
run-ended-sign_in_needed = Era preciso um novo início de sessão
run-ended-other_user = Outra pessoa tinha sessão iniciada
run-ended-early = Não terminou
run-records = O que foi feito de cada registo
run-rest = { $n ->
    [one] e mais um
    [many] e mais { $n }
   *[other] e mais { $n }
}
effect-arrived = chegou
effect-sent = enviado
effect-conflict = conflito
effect-set_aside = posto de lado
effect-waits = ainda espera
requests-body = Os últimos pedidos que alteraram algo ou falharam. Palavras-passe, tokens e dados bancários são ocultados antes de se anotar seja o que for.
requests-failed = Só o que falhou
requests-account = Conta
requests-every-account = Todas as contas
requests-none = Ainda nada foi pedido
requests-none-body = O que se envia a um serviço figura aqui, com a resposta.
requests-none-found = Nada aqui
requests-none-found-body = Nenhum pedido deste tipo está guardado.
requests-shown = { $n ->
    [one] Um pedido mostrado.
    [many] { $n } de pedidos mostrados.
   *[other] { $n } pedidos mostrados.
}
request-ms = { $n } ms
request-sent = Enviado
request-received = Recebido
request-no-body = Vazio.
request-account = Conta: { $name }.
request-fault = Porquê: { $fault }.
outcome-succeeded = feito
outcome-not_sent = não enviado
outcome-rejected = recusado
outcome-absent = não existe
outcome-unknown = por esclarecer
outcome-succeeded-body = O serviço fê-lo.
outcome-not_sent-body = Nada saiu deste computador.
outcome-rejected-body = O serviço respondeu que não o fez.
outcome-unknown-body = Saiu deste computador e nenhuma resposta o esclarece; a próxima sincronização vê o que foi feito dele.
fault-offline = não foi possível contactar o serviço
fault-tls = a ligação segura não foi possível
fault-timed_out = sem resposta a tempo
fault-sign_in_needed = é preciso um novo início de sessão
fault-other_user = outra pessoa tem sessão iniciada
fault-forbidden = esta sessão não o pode fazer
fault-not_found = não está lá
fault-already_exists = já existe
fault-status_denied = o seu estado não o permite
fault-not_processable = o serviço não o pode processar assim
fault-invalid = algo não foi aceite
fault-too_many = demasiados pedidos; pediu para esperar
fault-unavailable = o serviço falhou
fault-malformed = a resposta não fazia sentido
fault-refused = este computador não envia isso
stage-starting = A começar…
stage-profile = Perfil
stage-customers = Clientes
stage-invoices = Faturas
stage-sending = Envio
stage-of = { $stage }: { $done } de { $total }
stage-done = { $stage }: { $done }
