# Lo que cuesta el propio servicio, y actos que cuestan dinero.

## Acts that cost money or cannot be undone

act-sending = Se está enviando.
act-done = Hecho.
act-visit = Siga fuera del programa.
act-not_sent = No enviado.
act-rejected = El servicio lo rechazó.
act-unknown = No está claro si esto se hizo.
act-unknown-body = No se reenvía nada por sí solo.
act-since = { $name }, { $since }.
act-closed = Cerrado por usted.
act-go-on = Seguir…
act-close = Está resuelto
act-close-title = ¿Está resuelto «{ $name }»?
act-close-body = Compruebe antes en el servicio si se hizo. Después se puede volver a pedir aquí.
visit-title = Seguir fuera del programa
visit-host = Esta página se abre en su navegador
visit-offered = Todavía no se ha abierto nada. Lo que introduzca allí no pasa por Counterfoil.
visit-go = Abrir en el navegador
visit-open-again = Abrir de nuevo
visit-cancel = Cancelar
visit-open = Esperando a que vuelva.
visit-open-body = Termine en el navegador; esto sigue por sí solo.
visit-done = Hecho.
visit-done-body = Lo que ha cambiado se lee ahora del servicio.
visit-canceled = No se hizo.
visit-canceled-body = No ha cambiado nada. Puede empezar de nuevo.
visit-expired = Nadie volvió a tiempo.
visit-expired-body = Si terminó en el navegador, la próxima sincronización muestra el resultado.

## The plan

plan-unread = Todavía no se ha leído nada
plan-offline = Sin conexión, y todavía no se ha leído nada
plan-unread-body = Su plan y lo pagado llegan con la próxima sincronización.
plan-none = No tiene ningún plan en esta cuenta. Elija uno abajo.
plan-period = Período
plan-ended = Terminado por usted
plan-card = Se cobra a
plan-card-none = No se conoce ninguna tarjeta
plan-last = Último pago
plan-pay = Cambiar la forma de pago…
plan-end = Terminar la suscripción…
plan-method = Pagar con
plan-method-usual = El proveedor habitual
plan-current = Su plan
plan-next = Sigue a su plan
plan-recommended = Recomendado
plan-take = Elegir
plan-up = Mejorar
plan-down = Reducir
plan-trial = { $n ->
    [one] un día de prueba
    [many] { $n } de días de prueba
   *[other] { $n } días de prueba
}
plans-title = Planes
plans-differences = Solo lo que difiere
plans-feature = Qué permite
plans-price = Precio
price-unknown = Precio no indicado
price-free = Gratis
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] al día
    [many] cada { $n } de días
   *[other] cada { $n } días
}
interval-week = { $n ->
    [one] a la semana
    [many] cada { $n } de semanas
   *[other] cada { $n } semanas
}
interval-month = { $n ->
    [one] al mes
    [many] cada { $n } de meses
   *[other] cada { $n } meses
}
interval-year = { $n ->
    [one] al año
    [many] cada { $n } de años
   *[other] cada { $n } años
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, hasta { $month }/{ $year }
subscription-trialing = En prueba
subscription-active = Activa
subscription-canceled = Terminada
subscription-unpaid = Sin pagar
subscription-canceled_due_update = Sustituida
subscription-trialing-body = La prueba dura hasta el { $until }. Antes no se cobra nada.
subscription-active-body = Se renueva el { $until }.
subscription-canceled-body = Sigue hasta el { $until } y no se vuelve a cobrar. Elija un plan para continuar después.
subscription-unpaid-body = El último cobro no se realizó. Cambie la forma de pago antes del { $until }.
subscription-canceled_due_update-body = Fue sustituida por otro plan y sigue como máximo hasta el { $until }.
subscription-next = Sigue hasta el { $until }; después viene { $next }.
subscription-runs = Sigue hasta el { $until }.
change-take-title = ¿Suscribirse a { $name }?
change-take-body = { $name } cuesta { $price }. El pago puede seguir en su navegador.
change-up-title = ¿Cambiar a { $name }?
change-up-body = { $name } cuesta { $price }; ahora tiene { $current }. El pago puede seguir en su navegador.
change-down-title = ¿Reducir a { $name }?
change-down-body = { $name } cuesta { $price }; ahora tiene { $current }. Suele empezar cuando termina el período pagado. Compare antes qué permite.
change-confirm = { $name }, { $price }
change-unpriced = El servicio no indica cuánto cuesta { $name }. Puede que el pago siga en su navegador.
end-title = ¿Terminar su suscripción a { $name }?
end-body = Sigue hasta el { $until } y no se vuelve a cobrar. Después se detiene lo que solo permite el plan: transferencias, servicios o facturas en el servicio pueden quedar limitados. Lo guardado en este ordenador se queda.
end-confirm = Terminar { $name }
feature-with = Incluido
feature-without = No incluido
feature-limit = { $n }
feature-unlimited = Sin límite
limits-title = Lo que se usa
limit-used = { $used } de { $limit }
limit-most = hasta { $limit }
limit-free = { $used }, sin límite
limit-near = El límite está cerca.
limit-reached = Se ha alcanzado el límite; el servicio rechaza más.

## Payments

payments-title = Pagos
payments-tabs = Qué pagos se muestran
payments-all = Todos
payments-subscription = Por el plan
payments-invoice = Por facturas
payments-none = Todavía no hay pagos.
payments-no-account = Los pagos del servicio figuran aquí cuando hay una cuenta conectada.
payment-pending = Pendiente
payment-completed = Hecho
payment-refunded = Devuelto
payment-failed = Fallido
payment-for = Por
payment-by = Pagado por
payment-made = Creado
target-subscription = El plan
target-invoice = Una factura
fee-percent = ({ $percent } %)

acts-title = Pedido y sin resolver
