# Lo que espera, lo que dio cada pasada, lo que se pidió.

## Sync

sync-state = Cómo están las cosas
sync-local = Solo en este ordenador
sync-local-more = No se envía nada a ninguna parte.
sync-running = Sincronizando
sync-ended = Sincronización terminada. { $state }
sync-synced = Sincronizado { $ago }
sync-never = Todavía sin sincronizar
sync-offline = Sin conexión
sync-practice-off = La práctica ha terminado
sync-practice-off-more = Una versión anterior la guardaba entre sus propios registros. Quítela en Ajustes.
sync-offline-since = Sin conexión desde { $since }
sync-offline-more = Todo lo que haga se conserva aquí.
sync-offline-pending = { $n ->
    [one] Un cambio se conserva aquí y se enviará más tarde.
    [many] { $n } de cambios se conservan aquí y se enviarán más tarde.
   *[other] { $n } cambios se conservan aquí y se enviarán más tarde.
}
sync-pending-count = { $n ->
    [one] Un cambio por enviar
    [many] { $n } de cambios por enviar
   *[other] { $n } cambios por enviar
}
sync-pending-soon = Se envía en breve.
sync-paused = La sincronización automática está desactivada.
sync-decide = { $n ->
    [one] Un registro le necesita
    [many] { $n } de registros le necesitan
   *[other] { $n } registros le necesitan
}
sync-decide-more = No se ha perdido nada. Decida en Sincronización.
sync-failed = La última sincronización no terminó
sync-sign-in = Hay que iniciar sesión de nuevo
sync-sign-in-more = Lo que espera se conserva. Inicie sesión en Ajustes.
sync-other-user = Ha iniciado sesión otra persona
sync-other-user-more = No se envía nada hasta que inicie sesión la persona correcta.
sync-choose = Elija un servicio
sync-choose-more = Queda un paso en Ajustes.
sync-now = Sincronizar ahora
sync-cancel = Detener la sincronización
sync-automatic = Enviar y recibir automáticamente.
sync-automatic-body = Desactivado, los cambios se quedan aquí hasta que pulse Sincronizar ahora.
sync-conflicts = Cambiado en dos sitios
sync-conflicts-body = Los dos valores se conservan. No se envía nada hasta que elija.
conflict-totals = Total aquí { $mine }, en el servicio { $theirs }
conflict-totals-same = Total { $mine } en ambos lados
sync-parked-title = Apartado
sync-parked-body = El servicio rechazó esto varias veces. Aquí está a salvo; corríjalo o inténtelo de nuevo.
sync-pending-title = En espera de envío
sync-pending-body = Esto está guardado aquí y sale en este orden.
sync-unknown = Transferencias sin aclarar
sync-unknown-body = Todavía no se sabe si llegaron.
sync-no-account = Nada espera a ser enviado
sync-no-account-body = No hay ninguna cuenta conectada: todo lo que hace se guarda en este ordenador. Con una cuenta, sus facturas se envían por usted y el servicio dice qué se ha pagado.
sync-nothing = No hay nada en espera
sync-nothing-body = Todos los cambios han llegado al servicio.
column-record = Registro
column-what = Qué ocurre
column-since = Desde
column-actions = Acciones
kind-invoice = Factura
kind-customer = Cliente
sync-tabs = Vistas de la sincronización
sync-tab-waiting = En espera
sync-tab-history = Historial
sync-tab-requests = Peticiones
column-answer = Última respuesta
record-gone = Esto ya no está en este ordenador.
history-none = Todavía no se ha sincronizado nada
history-none-body = Cada sincronización se anota aquí: qué llegó, qué se envió y cómo terminó.
history-shown = { $n ->
    [one] Se muestra una pasada.
    [many] Se muestran { $n } de pasadas.
   *[other] Se muestran { $n } pasadas.
}
run-nothing = Nada nuevo
run-nothing-times = Nada nuevo, { $times } veces desde { $since }
run-times = { $title }, { $times } veces desde { $since }
run-received = Recibido: { $what }
run-invoices = { $n ->
    [one] una factura
    [many] { $n } de facturas
   *[other] { $n } facturas
}
run-customers = { $n ->
    [one] un cliente
    [many] { $n } de clientes
   *[other] { $n } clientes
}
run-sent = Enviado: { $what }
run-changes = { $n ->
    [one] un cambio
    [many] { $n } de cambios
   *[other] { $n } cambios
}
run-unreadable = { $n ->
    [one] Un registro del servicio no se entendió
    [many] { $n } de registros del servicio no se entendieron
   *[other] { $n } registros del servicio no se entendieron
}
run-ended-running = En curso
run-ended-interrupted = Interrumpida
run-ended-cancelled = Detenida por usted
run-ended-offline = Sin conexión
run-ended-unavailable = El servicio pidió esperar
run-ended-sign_in_needed = Hacía falta iniciar sesión de nuevo
run-ended-other_user = Había iniciado sesión otra persona
run-ended-early = No terminó
run-records = Qué fue de cada registro
run-rest = { $n ->
    [one] y uno más
    [many] y { $n } más
   *[other] y { $n } más
}
effect-arrived = llegado
effect-sent = enviado
effect-conflict = conflicto
effect-set_aside = apartado
effect-waits = sigue en espera
requests-body = Las últimas peticiones que cambiaron algo o fallaron. Contraseñas, tokens y datos bancarios se ocultan antes de anotar nada.
requests-failed = Solo lo que falló
requests-account = Cuenta
requests-every-account = Todas las cuentas
requests-none = Todavía no se ha pedido nada
requests-none-body = Lo que se envía a un servicio figura aquí, con su respuesta.
requests-none-found = Aquí no hay nada
requests-none-found-body = No se conserva ninguna petición de este tipo.
requests-shown = { $n ->
    [one] Se muestra una petición.
    [many] Se muestran { $n } de peticiones.
   *[other] Se muestran { $n } peticiones.
}
request-ms = { $n } ms
request-sent = Enviado
request-received = Recibido
request-no-body = Vacío.
request-account = Cuenta: { $name }.
request-fault = Por qué: { $fault }.
outcome-succeeded = hecho
outcome-not_sent = no enviado
outcome-rejected = rechazado
outcome-absent = no existe
outcome-unknown = sin aclarar
outcome-succeeded-body = El servicio lo hizo.
outcome-not_sent-body = Nada salió de este ordenador.
outcome-rejected-body = El servicio respondió que no lo hizo.
outcome-unknown-body = Salió de este ordenador y ninguna respuesta lo aclara; la próxima sincronización mira qué fue de ello.
fault-offline = no se pudo llegar al servicio
fault-tls = no se pudo establecer la conexión segura
fault-timed_out = sin respuesta a tiempo
fault-sign_in_needed = hay que iniciar sesión de nuevo
fault-other_user = ha iniciado sesión otra persona
fault-forbidden = esta sesión no puede hacerlo
fault-not_found = no está allí
fault-already_exists = ya existe
fault-status_denied = su estado no lo permite
fault-not_processable = el servicio no puede procesarlo tal como está
fault-invalid = algo no se aceptó
fault-too_many = demasiadas peticiones; pidió esperar
fault-unavailable = el servicio falló
fault-malformed = la respuesta no tenía sentido
fault-refused = este ordenador no envía eso
stage-starting = Empezando…
stage-profile = Perfil
stage-customers = Clientes
stage-invoices = Facturas
stage-sending = Envío
stage-of = { $stage }: { $done } de { $total }
stage-done = { $stage }: { $done }
