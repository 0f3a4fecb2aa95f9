# La lista de facturas.

## Invoices

invoice-new = Nueva factura
invoice-search = Buscar número, cliente, concepto
invoice-tabs = Qué facturas se muestran
invoice-untitled = Factura sin número
invoice-no-customer = Todavía sin cliente
invoice-saved = { $name } está guardada.
invoices-grid = Facturas, las más recientes primero
tab-all = Todas
tab-draft = Borradores
tab-ready = Emitidas
tab-paid = Pagadas
tab-canceled = Anuladas
tab-waiting = En espera
column-customer = Cliente
column-reference = Número
column-due = Vencimiento
column-status = Estado
column-amount = Importe
column-name = Nombre
column-net = Importe
status-draft = Borrador
status-ready = Emitida
status-paid = Pagada
status-canceled = Anulada
status-overdue = Vencida
meaning-draft = Aún no emitida: se puede cambiar y nadie la debe.
meaning-ready = Emitida y fijada; espera el pago.
meaning-paid = Según el servicio, el cliente la ha pagado.
meaning-paid-here = Usted anotó que se pagó el { $date }.
meaning-paid-noted = Usted anotó que está pagada.
invoices-none-paid-here = Aquí están las facturas emitidas que marca como pagadas.
selection-ready = Emitir ({ $n })
selection-paid = Marcar como pagadas ({ $n })…
selection-none-payable = Ninguna espera un pago que anote usted.
selection-ready-said = { $n ->
    [one] Una factura está emitida.
    [many] { $n } facturas están emitidas.
   *[other] { $n } facturas están emitidas.
}
selection-ready-failed = { $n } de { $of } están emitidas. { $name } sigue en borrador: { $message }
meaning-canceled = Retirada. Ya no se puede pagar y su número queda usado.
meaning-overdue = Emitida; el vencimiento ha pasado sin pago.
meaning-credit-ready = Emitida y definitiva. El importe va al cliente; nadie se lo debe a usted.
meaning-credit-paid = Emitida y liquidada: el cliente tiene el importe.
credit-note-name = Nota de abono
sync-pending = Por enviar
sync-conflict = Conflicto
sync-parked = Apartada
due-today = hoy
due-tomorrow = mañana
due-yesterday = ayer
due-in = en { $days } días
due-ago = hace { $days } días
ago-now = ahora mismo
ago-seconds = hace { $n } s
ago-minutes = hace { $n } min
ago-hours = hace { $n } h
ago-days = { $n ->
    [one] hace un día
    [many] hace { $n } de días
   *[other] hace { $n } días
}
since-day = { $day }, { $time }
day-today = Hoy
day-yesterday = Ayer
age-local = Guardado en este ordenador
age-never = { $name } · todavía sin leer
age-service = { $name } · leído { $ago }
age-offline = Sin conexión · { $name }, leído { $ago }
invoices-first = Su primera factura
invoices-unread-body = Lo que contienen sus cuentas llega con la primera sincronización. Ya puede escribir facturas; se guardan aquí.
invoices-first-body = Se guarda aquí mientras escribe. Añada conceptos, mire la página, guárdela.
invoices-first-nameless = Se guarda aquí mientras escribe. Su empresa y sus datos bancarios, una vez introducidos, figuran en cada factura.
invoices-first-business = Introducir su empresa
invoices-coming = Sus facturas están en camino
invoices-coming-body = Aparecen aquí a medida que llegan. Ya puede escribir facturas nuevas.
invoices-not-found = No se ha encontrado nada para «{ $search }»
invoices-not-found-body = Se ha buscado en números, clientes y conceptos de todas las facturas de esta pestaña.
invoices-none-draft = Ningún borrador
invoices-none-draft-body = Todas las facturas están emitidas. Pulse N para escribir una nueva.
invoices-none-ready = Ninguna factura pendiente
invoices-none-ready-body = Aquí están las facturas emitidas y todavía no pagadas.
invoices-none-paid = Todavía nada pagado
invoices-none-paid-body = Las facturas pagadas llegan solas desde el servicio.
invoices-none-canceled = Nada anulado
invoices-none-canceled-body = Aquí están las facturas que se han retirado.
invoices-none-waiting = No hay nada en espera
invoices-none-waiting-body = Todos los cambios han llegado al servicio.
unsaved-label = Borradores sin terminar
unsaved-title = Empezadas, sin terminar:
unsaved-kept = (guardada en este ordenador)
unsaved-continue = Continuar
unsaved-discard = Descartar
unsaved-more = { $n ->
    [one] Un borrador más sin terminar
    [many] { $n } de borradores más sin terminar
   *[other] { $n } borradores más sin terminar
}
discard-title = ¿Descartar lo escrito en { $title }?
discard-body = Lo escrito desde la última vez que se guardó se pierde. Una factura guardada queda como estaba.
discard-confirm = Descartar

## Several invoices

selection-label = Facturas elegidas
selection-count = { $n ->
    [one] Una factura elegida
    [many] { $n } de facturas elegidas
   *[other] { $n } facturas elegidas
}
selection-clear = No elegir ninguna
selection-saving = Guardando { $n } de { $of }…
selection-stop = Detener
selection-saved = PDF guardados: { $n } de { $of }.
selection-failed = PDF guardados: { $n } de { $of }. Después ha fallado esto: { $message }

selection-export = Exportar…
