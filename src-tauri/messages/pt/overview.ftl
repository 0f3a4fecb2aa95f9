# O que se deve, o que está vencido, pago e esperado, num relance.

nav-overview = Visão geral
command-overview = Ir para visão geral
overview-money = O que se deve e o que foi pago
overview-empty = Ainda nada para ver
overview-empty-body = Aqui verá o que lhe devem, o que está vencido e quando chega o dinheiro. Começa com a primeira fatura.
overview-nothing-owed = Ninguém lhe deve nada, e nada foi pago este mês.
figure-outstanding = Por receber
figure-overdue = Vencido
figure-paid = Pago este mês
figure-paid-plain = Pago
figure-count = { $n ->
    [one] { $n } fatura
    [many] { $n } de faturas
   *[other] { $n } faturas
}
counted = Como se conta isto?
counted-outstanding = Cada fatura emitida e ainda não paga, com o que falta pagar dela: os adiantamentos são descontados, as notas de crédito subtraem-se.
counted-overdue = As faturas por receber com vencimento antes de hoje. Uma fatura sem vencimento nunca está vencida.
counted-paid = As faturas pagas, pelo dia que anotou; onde um serviço diz que estão pagas, pelo dia da sua última alteração, em tempo universal (UTC): os serviços não indicam outro dia, e uma fatura assim já não muda.
counted-calendar = As faturas emitidas, no dia do seu vencimento, e as transferências, no dia em que o serviço diz que chegam, até { $date }. As faturas vencidas não são esperadas aqui; figuram acima.
calendar-title = Dinheiro esperado
calendar-none = Nenhum vencimento e nenhuma transferência a caminho até { $date }.
calendar-unknown = Dia não indicado
calendar-payout = Chega uma transferência
calendar-payout-late = Transferência atrasada
calendar-due = { $n ->
    [one] { $n } fatura vence
    [many] { $n } de faturas vencem
   *[other] { $n } faturas vencem
}
calendar-all = { $n ->
    [one] Mostrar { $n } entrada
    [many] Mostrar todos os { $n } de entradas
   *[other] Mostrar todas as { $n } entradas
}
calendar-fewer = Mostrar menos
paid-title = Pago por mês
paid-label = Pago por mês, { $currency }
paid-invoices = Faturas
paid-none = Nada foi pago nos últimos doze meses.
paid-words = { $n ->
    [one] { $amount } de { $n } fatura
    [many] { $amount } de { $n } de faturas
   *[other] { $amount } de { $n } faturas
}
waits-title = O que espera por si
wait-payouts = { $n ->
    [one] { $n } transferência está por esclarecer
    [many] { $n } de transferências estão por esclarecer
   *[other] { $n } transferências estão por esclarecer
}
wait-acts = { $n ->
    [one] { $n } pedido está por esclarecer
    [many] { $n } de pedidos estão por esclarecer
   *[other] { $n } pedidos estão por esclarecer
}
wait-conflicts = { $n ->
    [one] { $n } fatura foi alterada dos dois lados
    [many] { $n } de faturas foram alteradas dos dois lados
   *[other] { $n } faturas foram alteradas dos dois lados
}
wait-parked = { $n ->
    [one] { $n } fatura foi posta de lado
    [many] { $n } de faturas foram postas de lado
   *[other] { $n } faturas foram postas de lado
}
wait-pending = { $n ->
    [one] { $n } fatura está por enviar
    [many] { $n } de faturas estão por enviar
   *[other] { $n } faturas estão por enviar
}
wait-drafts = { $n ->
    [one] { $n } rascunho está por acabar
    [many] { $n } de rascunhos estão por acabar
   *[other] { $n } rascunhos estão por acabar
}
days-late = Vencimento antes de { $date }
days-due = Vencimento em { $date }
days-paid = Pagas em { $month }
days-clear = Mostrar tudo
invoices-none-days = Nenhuma fatura nestes dias
invoices-none-currency = Nenhuma fatura destas em { $currency }
