# El dinero que va a la cuenta bancaria: saldos, transferencias, pedir una.

## Payouts

nav-payouts = Transferencias
nav-plan = Suscripción
kind-payout = Transferencia
kind-act = Solicitud
command-payouts = Ir a transferencias
command-plan = Ir a suscripción
command-ask-payout = Pedir una transferencia
not-known = no se sabe
settings-open = Abrir ajustes
money-never = Todavía sin leer
money-age = Leído { $ago }
money-offline = Sin conexión · leído { $ago }
money-refresh = Actualizar
money-refreshing = Actualizando…
balance-label = Saldo por moneda
balance-available = Se puede transferir
balance-pending = En camino
balance-instant = Al instante
payouts-overview = Meses y cuentas bancarias
payouts-grid = Transferencias, las más recientes primero
payout-search = Buscar importe, destino, número
payout-which-account = Transferencias de
payout-tabs = Qué transferencias se muestran
payout-label = Transferencia
payout-status-requested = Pedida
payout-status-pending = Pendiente
payout-status-in_transit = En tránsito
payout-status-paid = Llegada
payout-status-failed = Fallida
payout-status-canceled = Cancelada
column-arrival = Llega
column-destination = A
destination-unknown = Destino no indicado
payout-instant = al instante
payouts-not-found = No se ha encontrado ninguna transferencia para «{ $search }»
payouts-not-found-body = Se ha buscado en importes, destinos, descripciones y números de todas las transferencias de esta pestaña.
payouts-none-tab = Ninguna aquí
payouts-none-tab-body = No se conserva ninguna transferencia con el estado «{ $status }».
payouts-offline = Sin conexión, y todavía no se ha leído nada
payouts-offline-body = El saldo y las transferencias llegan en cuanto se pueda acceder al servicio.
payouts-unread = Todavía no se ha leído nada
payouts-unread-body = El saldo y las transferencias llegan con la próxima sincronización.
payouts-none = Todavía no hay transferencias
payouts-none-body = Cuando vaya dinero a su cuenta bancaria, cada transferencia figurará aquí con lo que contiene.
payouts-first = De las facturas pagadas a su banco
payouts-first-body = Configure arriba las transferencias; desde entonces el saldo y cada transferencia se muestran aquí.
setup-none-title = Las transferencias no están configuradas.
payouts-same-as = Cobra de la misma cuenta de cobro que «{ $other }». Donde se ven todas las cuentas juntas, sus transferencias se cuentan allí.
setup-none-body = Primero se crea una cuenta de cobro en el servicio y luego usted la activa con el proveedor de pagos. Antes no se transfiere nada.
setup-deleted-title = La cuenta de cobro ya no existe.
setup-deleted-body = Se eliminó en el servicio. Cree una nueva para volver a cobrar.
setup-pending-title = Queda un paso.
setup-pending-body = El proveedor de pagos quiere saber quién es usted y adónde va el dinero. Eso se hace en su página.
setup-suspended-title = El proveedor de pagos ha detenido las transferencias.
setup-suspended-body = Su dinero sigue en el saldo. Su página dice qué pide.
setup-other-title = El servicio indica un estado que esta versión no conoce.
setup-other-body = El saldo y las transferencias se muestran hasta donde se pueden leer.
setup-method = Proveedor
setup-create = Configurar transferencias
setup-enable = Seguir con el proveedor…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = Al instante
payout-standard = En el próximo proceso del banco
payout-automatic = Según el calendario
payout-by-hand = Pedida
payout-fact-arrival = Llega
payout-fact-destination = A
payout-fact-method = Cómo
payout-fact-made = Creada
payout-fact-account = De
payout-fact-description = Descripción
payout-failed-body = El banco no la aceptó. El dinero vuelve a su saldo; compruebe la cuenta bancaria abajo o con el proveedor.
payout-request = La pidió en este ordenador, { $since }.
payout-seen = Lo que se ha visto de ella
payout-foot = { $id } · leído { $ago }
parts-title = Qué hay en esta transferencia
parts-matched = { $n ->
    [one] Un pago, seguro
    [many] { $n } de pagos, seguros
   *[other] { $n } pagos, seguros
}
parts-guessed = { $n ->
    [one] Un pago que puede estar en ella
    [many] { $n } de pagos que pueden estar en ella
   *[other] { $n } pagos que pueden estar en ella
}
parts-guessed-body = Encajan por fecha y moneda, nada más. No se suman.
parts-sum = En conjunto
parts-unexplained = No explicado por pagos
column-payment = Pago de
column-paid-on = Pagado
sum-gross = Bruto
sum-fee = Comisión
sum-net = Neto

## Accounts for payouts

bank-title = Adónde va el dinero
bank-name = { $name } •••• { $last4 }
bank-nameless = Cuenta
bank-default = recibe { $currency }
bank-instant = admite transferencias al instante
bank-requirements = El proveedor todavía pide:
bank-none = No se conoce ninguna cuenta bancaria.
bank-change = Cambiar con el proveedor…
schedule-title = Cada cuánto se transfiere el dinero
schedule-outside = Ahora: { $frequency }. Su plan ya no lo ofrece.
schedule-unknown = Todavía no se sabe
schedule-save = Guardar el calendario
schedule-said = Desde ahora el dinero se transfiere: { $frequency }.
schedule-said-demand = Desde ahora el dinero se transfiere cuando usted lo pida.
frequency-auto_daily = Cada día
frequency-auto_3_days = Cada 3 días
frequency-auto_7_days = Cada 7 días
frequency-on_demand = Cuando lo pida
requests-asked = Pedido en este ordenador
request-state-sending = se está enviando
request-state-accepted = aceptada
request-state-not_sent = no enviada
request-state-rejected = rechazada
request-state-unknown = sin aclarar
request-state-closed = cerrada por usted
months-title = Por mes
months-label = Transferencias por mes, { $currency }
months-paid = Llegado
months-expected = Esperado
months-table = Como tabla
month-paid = { $n ->
    [one] { $amount } llegaron en una transferencia
    [many] { $amount } llegaron en { $n } de transferencias
   *[other] { $amount } llegaron en { $n } transferencias
}
month-expected = { $amount } esperados
month-nothing = nada
month-words = { $month }: { $what }
column-month = Mes
column-payouts = Transferencias

## Asking for a payout

ask-open = Pedir…
ask-title = Pedir una transferencia
ask-none = No se puede pedir ninguna transferencia
ask-none-body = Antes hay que configurar y activar una cuenta. Transferencias muestra lo que queda por hacer.
ask-amount = Importe
ask-available = Se pueden transferir { $amount }.
ask-available-unknown = No se sabe cuánto se puede transferir; se lee antes de enviar nada.
ask-all = Todo
ask-all-label = Todo lo que se puede transferir
ask-blocked = No se puede pedir otra transferencia hasta que esta esté aclarada.
ask-scheduled = El dinero sale solo: { $frequency }. Para pedir una transferencia, ponga antes el calendario en «Cuando lo pida», en Meses y cuentas bancarias.
ask-nothing-yet = Todavía no se envía nada.
ask-continue = Continuar
ask-checking = Leyendo el saldo…
speed-label = Cuándo
speed-standard = En el próximo proceso del banco
speed-standard-body = La vía habitual; tarda unos días laborables.
speed-instant = Al instante
speed-instant-body = Normalmente en una hora, hasta { $amount }. El proveedor puede cobrar por ello.
speed-instant-bank = La cuenta bancaria de esta moneda no admite transferencias al instante.
speed-instant-unknown = No se sabe cuánto se puede transferir al instante.
speed-instant-nothing = Ahora no se puede transferir nada al instante.
offer-to = A
offer-from = De
offer-when = Cuándo
offer-before = Saldo antes
offer-after = Saldo después
offer-read = El saldo se leyó { $ago }.
offer-once = Se envía una sola vez y no se puede retirar desde aquí.
offer-send = Transferir { $amount }
offer-sending = Enviando…
outcome-payout-accepted = { $amount } están en camino.
outcome-payout-not_sent = { $amount } no se enviaron.
outcome-payout-rejected = El servicio se negó a transferir { $amount }.
outcome-payout-closed = La solicitud de { $amount } está cerrada.
outcome-again = Empezar de nuevo
outcome-show = Mostrar la transferencia
unclear-label = Una transferencia sin aclarar
unclear-title = { $amount }: no está claro si esta transferencia se hizo.
unclear-body = Puede que se hiciera. No se reenvía nada por sí solo, y no se puede pedir otra transferencia hasta que esto esté claro.
sending-title = { $amount }: enviando.
unclear-asked = Pedida { $since }, a: { $destination }.
unclear-looked = Última comprobación { $ago }.
unclear-look = Comprobar de nuevo
unclear-looking = Comprobando…
unclear-still = Sigue sin estar claro.
resolve-question = ¿Qué fue de ella?
candidate-made = creada { $since }
resolve-not-made = No se hizo
resolve-early = Todavía puede aparecer hasta el { $day }; se comprueba una vez más antes de cerrarla.
resolve-amount = Escriba el importe, { $amount }, para confirmar
resolve-amount-wrong = Este es otro importe.
resolve-link = Es esta transferencia
resolve-close = Cerrarla como no hecha
resolve-said-made = Queda vinculada a la transferencia elegida.
resolve-said-not = Queda cerrada como no hecha.

balance-of = Saldo de { $name }
payouts-overview-none = Cuando se transfiera dinero, aquí estarán sus meses, su calendario y adónde va.
account-side-of = Cómo cobra { $name }
offer-heard = { $amount } a { $destination }: compruebe y confirme.
candidate-likely = probablemente esta
