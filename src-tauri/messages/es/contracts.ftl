# Contratos, el catálogo y lo que emite por sí sola una empresa con suscripciones.

## Contracts

contract-search = Buscar número, cliente, plan
contracts-grid = Contratos
contract-panel = Contrato
contract-plan = Plan contratado
contract-balance = Saldo
contract-next = Se factura el { $day }
contract-number = Número
contract-since = Desde
contract-until = Hasta
contract-next-billing = Próxima facturación
contract-pays = Paga con
contract-pays-none = Nada registrado
contract-notes = Notas
contract-suspended = La facturación de este contrato está detenida.
contract-phases = Fases
contract-in_trial = En prueba
contract-active = Activo
contract-ended = Terminado
phase-trial = Prueba
phase-normal = Habitual
phase-inactive = Sin actividad
contracts-not-found = Ningún contrato para «{ $search }»
contracts-not-found-body = Se busca en números, clientes, planes e identificadores.
contracts-none = Todavía no hay contratos
contracts-none-body = Un contrato empieza cuando se confirma un pedido.
contract-none = Ningún contrato elegido
contract-none-body = Elija uno de la lista para ver por qué fases pasó y qué se consume.
not-read = Todavía sin leer.
contract-usage = Consumo
usage-add = Añadir consumo
usage-body = La cantidad { $quantity } se facturará cuando pase su día. Hasta entonces se puede quitar.
usage-none = Ningún consumo.
usage-billed = Facturado: { $day }
usage-due = Se factura después del { $day }
usage-remove = Quitar
usage-remove-title = ¿Quitar { $quantity } × { $name }?
usage-remove-body = No se facturará.
usage-remove-confirm = Quitar consumo
contract-components = Componentes
component-add = Añadir componente
component-body = La cantidad { $quantity } se facturará desde el comienzo.
components-none = Ningún componente.
component-until = Hasta el { $day }
component-since = Desde el { $day }
contract-lines = Líneas para la próxima factura
line-add = Añadir línea
line-body = La cantidad { $quantity } figurará en la próxima factura.
lines-none = Ninguna línea.
line-waits = Espera a la próxima factura
contract-discounts = Descuentos
discount-percent = { $n } %
part-title = ¿Añadir { $what } a { $name }?
part-component = Componente
part-choose = Elegir…
part-quantity = Cantidad
part-price = Precio por unidad
part-due = Se factura después del
part-start = Desde
part-text = Texto en la factura
contract-end = Terminar el contrato
contract-end-look = ¿Qué supondría terminarlo?
contract-would-end = Terminaría el { $day }.
contract-end-unknown = El servicio no dice cuándo puede terminar el contrato.
contract-last-invoice = Seguiría una última factura de { $amount }.
contract-no-last-invoice = No seguiría ninguna última factura.
contract-end-title = ¿Terminar el contrato de { $name }?
contract-end-body = El contrato { $number } termina el { $day }. Esto no se puede deshacer desde aquí.
contract-end-confirm = Terminar el contrato de { $name }
self-service = La página propia del cliente
self-service-body = Quien abra esta página actúa por el cliente. Está abierta durante una hora, en:
self-service-open = Abrir en el navegador

## The catalogue, orders and webhooks

catalogue-tabs = Partes del catálogo
catalogue-offers = Planes
catalogue-orders = Pedidos
catalogue-webhooks = Webhooks
offers-none = No se ofrece nada
offers-none-body = Los planes se crean en billwerk. Aparecerán aquí con la próxima sincronización.
offer-no-variants = No se vende en ninguna variante.
offer-approval = Los pedidos se tienen que aprobar.
length-day = { $n ->
    [one] { $n } día
    [many] { $n } de días
   *[other] { $n } días
}
length-week = { $n ->
    [one] { $n } semana
    [many] { $n } de semanas
   *[other] { $n } semanas
}
length-month = { $n ->
    [one] { $n } mes
    [many] { $n } de meses
   *[other] { $n } meses
}
length-year = { $n ->
    [one] { $n } año
    [many] { $n } de años
   *[other] { $n } años
}
offer-setup = { $amount } una vez
offer-runs = duración { $period }
offer-notice = preaviso { $period }
offer-includes = incluye { $what }
offer-hidden = oculto
orders-from-here = Pedidos hechos desde aquí. El servicio no tiene una lista de todos sus pedidos.
orders-none = Todavía no se ha hecho ningún pedido desde aquí.
order-new = Nuevo pedido
order-open = Abierto
order-approved = Aprobado
order-completed = Confirmado
order-declined = Rechazado
order-search = Buscar un cliente o contrato
order-whom = Para
order-new-contract = Un contrato nuevo para
order-changes = Cambiar el contrato
order-variant = Plan elegido
order-coupon = Cupón
order-bill-now = Facturar enseguida lo consumido hasta ahora
order-look = Ver el importe
order-make = Hacer el pedido
order-made = El pedido está hecho. No tiene efecto hasta que se confirme.
order-commit = Confirmar
order-commit-title = ¿Confirmar el pedido de { $name }?
order-commit-body = El contrato empieza y se cobrarán { $amount }. Esto no se puede deshacer.
order-commit-unpriced = El contrato empieza y se cobra; el servicio no indica cuánto. Esto no se puede deshacer.
order-approve = Aprobar
order-approve-title = ¿Aprobar el pedido de { $name }?
order-approve-body = Después se puede confirmar un pedido de { $name } por { $amount }.
order-approve-unpriced = Después se puede confirmar el pedido de { $name }. El servicio no indica el importe.
order-decline = Rechazar
order-decline-title = ¿Rechazar el pedido de { $name }?
order-decline-body = El pedido de { $amount } quedará entonces sin efecto.
order-decline-unpriced = El pedido quedará entonces sin efecto.
webhook-new = Nuevo webhook
webhook-url = Dirección (https)
webhook-events = Recibe avisos de
webhook-save = Guardar webhook
webhook-edit = Cambiar
webhook-change-body = El servicio no puede cambiar un webhook: se crea uno nuevo y después se quita este.
webhook-remove = Quitar
webhook-remove-title = ¿Quitar el webhook { $url }?
webhook-remove-body = La dirección ya no recibirá ningún aviso.
webhooks-none = Ninguna dirección recibe avisos.
webhooks-body = billwerk llama a estas direcciones cuando ocurre uno de los eventos elegidos.

## Invoices that a service issues by itself

billed-switch = Qué facturas
billed-own = Escritas aquí
billed-service = De billwerk
billed-tabs = Emitidas y borradores
billed-issued = Emitidas
billed-drafts = Borradores
billed-search = Buscar número o destinatario
billed-grid = Facturas de billwerk
billed-panel = Factura de billwerk
billed-invoice = Factura
billed-credit = Nota de abono
billed-draft = Borrador
billed-draft-of = Borrador para { $name }
billed-date = Fecha
billed-kind = Tipo
billed-due = Vencimiento
billed-sent = Enviada
billed-recipient = Destinatario
billed-from = Emitida por { $name }
billed-not-found = No se ha encontrado nada para «{ $search }»
billed-not-found-body = Se busca en números, destinatarios e identificadores.
billed-none = Todavía no se ha emitido nada
billed-no-drafts = Ningún borrador
billed-none-body = El servicio las emite por sí solo cuando se factura un contrato.
billed-pick = Ninguna factura elegida
billed-pick-body = Elija una de la lista para verla tal como la indica el servicio.
billed-contract = El contrato
billed-pdf = Obtener el PDF del servicio
billed-pdf-kept = Guardar el PDF del servicio
billed-saved = Guardado: { $path }
billed-open-file = Abrir
billed-send = Enviar ahora
billed-send-title = ¿Enviar la factura a { $name }?
billed-send-body = El servicio hace una factura de { $amount } y la envía a { $name }. Esto no se puede deshacer.
billed-send-confirm = Enviar { $amount }
billed-send-unpriced = El servicio hace con él una factura y la envía a { $name }; no indica el importe. Esto no se puede deshacer.
billed-send-plain = Enviar la factura
stated-lines = Líneas
stated-what = Concepto
stated-vat = { $rate } % de IVA
stated-none = El servicio no indica las líneas.
sum-vat = IVA
sum-total = Importe total
stated-differs = Esto es lo que indica el servicio. Según nuestro cálculo, estas líneas suman { $amount }.
