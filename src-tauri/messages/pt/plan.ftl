# O que o próprio serviço custa, e atos que custam dinheiro.

## Acts that cost money or cannot be undone

acts-title = Pedido e por resolver
act-sending = A ser enviado.
act-done = Feito.
act-visit = Continue fora do programa.
act-not_sent = Não enviado.
act-rejected = O serviço recusou-o.
act-unknown = Não é claro se isto foi feito.
act-unknown-body = Nada é reenviado sozinho.
act-since = { $name }, { $since }.
act-closed = Fechado por si.
act-go-on = Continuar…
act-close = Está resolvido
act-close-title = «{ $name }» está resolvido?
act-close-body = Verifique primeiro no serviço se foi feito. Depois pode ser pedido aqui de novo.
visit-title = Continuar fora do programa
visit-host = Esta página abre-se no seu navegador
visit-offered = Ainda nada foi aberto. O que lá introduzir não passa pelo Counterfoil.
visit-go = Abrir no navegador
visit-open-again = Abrir de novo
visit-cancel = Cancelar
visit-open = À espera que volte.
visit-open-body = Termine no navegador; isto continua sozinho.
visit-done = Feito.
visit-done-body = O que mudou é agora lido do serviço.
visit-canceled = Não foi feito.
visit-canceled-body = Nada mudou com isso. Pode começar de novo.
visit-expired = Ninguém voltou a tempo.
visit-expired-body = Se terminou no navegador, a próxima sincronização mostra o resultado.

## The plan

plan-unread = Ainda nada foi lido
plan-offline = Sem ligação, e ainda nada foi lido
plan-unread-body = O seu plano e o que foi pago chegam com a próxima sincronização.
plan-none = Não tem plano nesta conta. Escolha um abaixo.
plan-period = Período
plan-ended = Terminado por si
plan-card = Cobrado a
plan-card-none = Nenhum cartão é conhecido
plan-last = Último pagamento
plan-pay = Mudar a forma de pagamento…
plan-end = Terminar subscrição…
plan-method = Pagar com
plan-method-usual = O fornecedor habitual
plan-current = O seu plano
plan-next = Segue o seu plano
plan-recommended = Recomendado
plan-take = Escolher
plan-up = Melhorar
plan-down = Reduzir
plan-trial = { $n ->
    [one] um dia de experiência
    [many] { $n } de dias de experiência
   *[other] { $n } dias de experiência
}
plans-title = Planos
plans-differences = Só o que difere
plans-feature = O que permite
plans-price = Preço
price-unknown = Preço não indicado
price-free = Grátis
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] por dia
    [many] a cada { $n } de dias
   *[other] a cada { $n } dias
}
interval-week = { $n ->
    [one] por semana
    [many] a cada { $n } de semanas
   *[other] a cada { $n } semanas
}
interval-month = { $n ->
    [one] por mês
    [many] a cada { $n } de meses
   *[other] a cada { $n } meses
}
interval-year = { $n ->
    [one] por ano
    [many] a cada { $n } de anos
   *[other] a cada { $n } anos
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, até { $month }/{ $year }
subscription-trialing = Em experiência
subscription-active = Ativa
subscription-canceled = Terminada
subscription-unpaid = Não paga
subscription-canceled_due_update = Substituída
subscription-trialing-body = A experiência dura até { $until }. Antes disso nada é cobrado.
subscription-active-body = Renova-se em { $until }.
subscription-canceled-body = Dura até { $until } e não volta a ser cobrada. Escolha um plano para continuar depois.
subscription-unpaid-body = A última cobrança não passou. Mude a forma de pagamento antes de { $until }.
subscription-canceled_due_update-body = Foi substituída por outro plano e dura no máximo até { $until }.
subscription-next = Dura até { $until }; depois segue-se { $next }.
subscription-runs = Dura até { $until }.
change-take-title = Subscrever { $name }?
change-take-body = { $name } custa { $price }. O pagamento pode continuar no seu navegador.
change-up-title = Mudar para { $name }?
change-up-body = { $name } custa { $price }; agora tem { $current }. O pagamento pode continuar no seu navegador.
change-down-title = Reduzir para { $name }?
change-down-body = { $name } custa { $price }; agora tem { $current }. Em geral começa quando acaba o período pago. Compare primeiro o que permite.
change-confirm = { $name }, { $price }
change-unpriced = O serviço não indica quanto custa { $name }. O pagamento pode continuar no seu navegador.
end-title = Terminar a sua subscrição de { $name }?
end-body = Continua até { $until } e não volta a ser cobrada. Depois para o que só o plano permite: transferências, serviços ou faturas no serviço podem ficar limitados. O que está neste computador fica.
end-confirm = Terminar { $name }
feature-with = Incluído
feature-without = Não incluído
feature-limit = { $n }
feature-unlimited = Sem limite
limits-title = O que é usado
limit-used = { $used } de { $limit }
limit-most = até { $limit }
limit-free = { $used }, sem limite
limit-near = O limite está próximo.
limit-reached = O limite foi atingido; o serviço recusa mais.

## Payments

payments-title = Pagamentos
payments-tabs = Que pagamentos mostrar
payments-all = Todos
payments-subscription = Pelo plano
payments-invoice = Por faturas
payments-none = Ainda não há pagamentos.
payments-no-account = Os pagamentos do serviço figuram aqui quando uma conta está ligada.
payment-pending = Pendente
payment-completed = Feito
payment-refunded = Devolvido
payment-failed = Falhou
payment-for = Por
payment-by = Pago por
payment-made = Criado
target-subscription = O plano
target-invoice = Uma fatura
fee-percent = ({ $percent } %)
