# La paleta y las teclas.

## Palette and keys

palette-label = Buscar una orden, una factura, un cliente
palette-placeholder = Buscar una orden, una factura, un cliente
palette-none = No se ha encontrado nada.
palette-commands = Órdenes
palette-invoices = Facturas
palette-customers = Clientes
command-new-invoice = Nueva factura
command-new-customer = Nuevo cliente
command-sync-now = Sincronizar ahora
command-import = Importar una factura electrónica
command-export = Exportar datos
command-invoices = Ir a facturas
command-customers = Ir a clientes
command-sync = Ir a sincronización
command-settings = Ir a ajustes
command-keys = Mostrar las teclas
command-theme = Cambiar entre claro y oscuro
keys-title = Teclas
keys-everywhere = En todas partes
keys-list = En una lista
keys-editor = Al escribir
key-palette = Buscar cualquier cosa
key-keys = Mostrar las teclas
key-new = Nuevo
key-search = Buscar
key-back = Atrás
key-sync = Sincronizar ahora
key-screens = Ir a una pantalla
key-move = Moverse
key-ends = Primero, último
key-open = Abrir
key-edit = Editar
key-pdf = Guardar PDF
key-print = Imprimir
key-select = Elegir varias
key-cell = Celda siguiente
key-row = Fila siguiente
key-move-row = Mover la fila
key-details = Unidad, tipo de impuesto, descuentos
key-remove-row = Quitar la fila
key-paste = Pegar filas de una hoja de cálculo
key-undo-row = Deshacer el borrado o el pegado
key-save = Guardar
key-save-ready = Guardar y emitir

## The menu bar of macOS, in the words of its other programs

menu-file = Archivo
menu-edit = Edición
menu-go = Ir
menu-window = Ventana
menu-help = Ayuda
menu-about = Acerca de Counterfoil
menu-hide = Ocultar Counterfoil
menu-hide-others = Ocultar otros
menu-show-all = Mostrar todo
menu-quit = Salir de Counterfoil
menu-undo = Deshacer
menu-redo = Rehacer
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-select-all = Seleccionar todo
menu-minimize = Minimizar
menu-fullscreen = Pantalla completa
menu-close = Cerrar la ventana
hint-palette = Ctrl K encuentra cualquier factura, cliente u orden.
hint-walk = J y K recorren la lista, Intro abre, Esc vuelve.
hint-search = Pulse / para buscar entre los clientes.
hint-save = Ctrl S guarda lo que se ha cambiado aquí.
hint-close = No volver a mostrar
