# La ventana en español: lo que dice cada pantalla, la entrada, el primer inicio.

app-name = Counterfoil
close = Cerrar
loading = Cargando
none-mark = —
nothing = nada
dash = –
show = Mostrar
show-more = Mostrar { $n } más
show-older = Mostrar anteriores
copy = Copiar
quoted = «{ $text }»
copied-said = Copiado.
copy-failed = No se ha podido copiar. Seleccione el texto y pulse Ctrl C.
decide = Decidir
undo = Deshacer
undo-changes = Deshacer los cambios
try-again = Reintentar
of-what = { $act }: { $name }
ask-no = Volver
search-clear = Borrar la búsqueda
search-found = { $n ->
    [0] No se ha encontrado nada para «{ $search }»
    [one] Un resultado
    [many] { $n } de resultados
   *[other] { $n } resultados
}
search-found-first = Más de { $n } resultados
back-to-list = Volver a la lista
start-failed = Counterfoil no ha podido abrir sus datos
window-anew = La ventana se detuvo y se ha vuelto a abrir. Lo que había escrito sigue ahí, salvo el último segundo.
error-detail = Detalles para informar de un problema
error-internal = Algo ha fallado en Counterfoil. Lo guardado no ha cambiado. Inténtelo de nuevo.

## Navigation

nav-label = Principal
nav-invoices = Facturas
nav-customers = Clientes
nav-sync = Sincronización
nav-settings = Ajustes
nav-waiting = { $n } en espera

## First run

first-title = Le damos la bienvenida a Counterfoil
first-body = Escriba facturas, imprímalas y vea cuándo llega el dinero, con o sin red.
first-local-title = Empezar en este ordenador
first-local-body = Sin cuenta. Todo se queda aquí; puede conectar una cuenta más tarde.
first-local-go = Escribir una factura
first-connect-title = Conectar una cuenta
first-connect-body = Sus clientes y facturas llegan aquí, y lo que escriba se envía por usted.
first-connect-go = Iniciar sesión
first-practise-title = Practicar con datos de ejemplo
first-practise-body = Una empresa inventada con facturas para probar. Nada sale de este ordenador.
first-practise-go = Echar un vistazo
practice-bar = Nada de esto es real, y sus propios registros no se tocan.
practice-leave = Salir de la práctica
practice-goes = Lo que hizo en la práctica desaparece entonces, igual que al cerrar el programa.
practice-begins = Abriendo la práctica…
practice-ends = Abriendo sus propios registros…
practice-left-said = La práctica ha terminado. Estos son sus propios registros.
practice-notice = Práctica: { $title }
handed-practice-title = { $n ->
    [one] ¿Abrir «{ $name }» en la práctica?
    [many] ¿Abrir { $n } de archivos en la práctica?
   *[other] ¿Abrir { $n } archivos en la práctica?
}
handed-practice-body = Está practicando, y lo que se abre aquí desaparece con la práctica. Sus propios registros pueden recibirlo: la práctica termina entonces, y lo que hizo en ella desaparece.
handed-practice-leave = Salir de la práctica y abrir
handed-practice-here = Abrir en la práctica
first-busy = Un momento…
first-connected = { $n ->
    [one] Una cuenta conectada
    [many] { $n } de cuentas conectadas
   *[other] { $n } cuentas conectadas
}
first-back = Otras formas de empezar
first-promise = Sus datos se guardan en una carpeta de este ordenador, y las contraseñas solo en su llavero.
