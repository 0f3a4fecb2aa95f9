# Lo que le deben, lo vencido, lo pagado y lo esperado, de un vistazo.

nav-overview = Resumen
command-overview = Ir al resumen
overview-money = Lo pendiente y lo pagado
overview-empty = Todavía no hay nada que ver
overview-empty-body = Aquí verá lo que le deben, lo que está vencido y cuándo llega dinero. Empieza con la primera factura.
overview-nothing-owed = Nadie le debe nada, y este mes no se ha pagado nada.
figure-outstanding = Pendiente
figure-overdue = Vencido
figure-paid = Pagado este mes
figure-paid-plain = Pagado
figure-count = { $n ->
    [one] { $n } factura
    [many] { $n } de facturas
   *[other] { $n } facturas
}
counted = ¿Cómo se cuenta esto?
counted-outstanding = Cada factura emitida y no pagada, con lo que queda por pagar de ella: lo ya pagado se descuenta, y las notas de abono restan del total.
counted-overdue = Las facturas pendientes que vencieron antes de hoy. Una factura sin vencimiento nunca está vencida.
counted-paid = Las facturas pagadas según el día que anotó; donde un servicio dice que están pagadas, según el día de su último cambio, en hora universal (UTC): los servicios no indican otro día, y una factura así ya no cambia.
counted-calendar = Las facturas emitidas en el día en que vencen, y las transferencias en el día en que llegan según el servicio, hasta el { $date }. Las facturas vencidas no se esperan aquí; están arriba.
calendar-title = Dinero que se espera
calendar-none = Hasta el { $date } no vence nada ni hay ninguna transferencia en camino.
calendar-unknown = Día no indicado
calendar-payout = Llega una transferencia
calendar-payout-late = Transferencia con retraso
calendar-due = { $n ->
    [one] { $n } factura vence
    [many] { $n } de facturas vencen
   *[other] { $n } facturas vencen
}
calendar-all = { $n ->
    [one] Mostrar { $n } entrada
    [many] Mostrar las { $n } de entradas
   *[other] Mostrar las { $n } entradas
}
calendar-fewer = Mostrar menos
paid-title = Pagado por mes
paid-label = Pagado por mes, { $currency }
paid-invoices = Facturas
paid-none = En los últimos doce meses no se ha pagado nada.
paid-words = { $n ->
    [one] { $amount } de { $n } factura
    [many] { $amount } de { $n } de facturas
   *[other] { $amount } de { $n } facturas
}
waits-title = Lo que le espera
wait-payouts = { $n ->
    [one] { $n } transferencia está sin aclarar
    [many] { $n } de transferencias están sin aclarar
   *[other] { $n } transferencias están sin aclarar
}
wait-acts = { $n ->
    [one] { $n } solicitud está sin aclarar
    [many] { $n } de solicitudes están sin aclarar
   *[other] { $n } solicitudes están sin aclarar
}
wait-conflicts = { $n ->
    [one] { $n } factura se cambió en dos sitios
    [many] { $n } de facturas se cambiaron en dos sitios
   *[other] { $n } facturas se cambiaron en dos sitios
}
wait-parked = { $n ->
    [one] { $n } factura está apartada
    [many] { $n } de facturas están apartadas
   *[other] { $n } facturas están apartadas
}
wait-pending = { $n ->
    [one] { $n } factura está por enviar
    [many] { $n } de facturas están por enviar
   *[other] { $n } facturas están por enviar
}
wait-drafts = { $n ->
    [one] { $n } borrador está sin terminar
    [many] { $n } de borradores están sin terminar
   *[other] { $n } borradores están sin terminar
}
days-late = Vencidas antes del { $date }
days-due = Vencen el { $date }
days-paid = Pagadas en { $month }
days-clear = Mostrar todas
invoices-none-days = Ninguna factura en estos días
invoices-none-currency = Ninguna factura así en { $currency }
