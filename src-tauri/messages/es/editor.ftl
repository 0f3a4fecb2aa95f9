# Escribir una factura.

## The editor

editor-label = Edición de la factura
editor-new = Nueva factura
editor-edit = Editar { $name }
editor-kept = Guardado en este ordenador { $ago }
editor-untouched = Se conserva en este ordenador mientras escribe
editor-close = Cerrar; lo escrito se conserva
editor-discard = Descartar
editor-save = Guardar
editor-save-key = Guardar como borrador (Ctrl S)
editor-save-ready = Guardar y emitir
editor-save-ready-key = Guardar y emitir (Ctrl Intro)
editor-page = La página tal como se imprimirá
editor-show-page = Página
editor-show-form = Formulario
field-reference = Número
field-status = Estado
field-customer = Cliente
field-currency = Moneda
field-issue_date = Fecha de emisión
field-due_date = Vencimiento
field-account = Se envía a
account-none = Nadie: solo este ordenador
field-tax_rule = Impuesto redondeado
field-note = Nota bajo el total
field-items = Conceptos
field-amount = Importe total
field-name = Concepto
field-description = Descripción
field-price = Precio
field-quantity = Cantidad
field-tax = IVA %
field-business_name = Razón social
field-first_name = Nombre
field-last_name = Apellidos
field-email = Correo electrónico
field-phone = Teléfono
field-address = Dirección
field-tax_id = NIF
field-of-item = Concepto { $n }, { $field }
customer-placeholder = Escriba un nombre, o cree uno nuevo
customer-make = Nuevo cliente «{ $name }»
customer-make-empty = Nuevo cliente
customer-add = Añadir cliente
date-placeholder = DD/MM/AAAA
date-hint = Como la escriba: 29/11, +14, hoy
date-unread = Esto no es una fecha; así es una: 29/11/2026.
date-calendar = Elegir en un calendario: { $label }
month-previous = Mes anterior
month-next = Mes siguiente
currency-none = Ninguna
currency-common = Habituales
currency-all = Todas
item-name-placeholder = Lo que se vende
item-description-placeholder = Descripción
item-cell = { $field }, fila { $n }
item-add = Añadir una fila
item-remove = Quitar
item-remove-n = Quitar la fila { $n }
item-remove-key = Quitar (Ctrl Mayús Retroceso)
item-removed = «{ $name }» se ha quitado.
item-removed-empty = La fila se ha quitado.
item-moved = Movida a la fila { $n }
items-hint = Intro: fila siguiente · Alt ↑↓: mover · Alt Intro: más · pegar una tabla
items-pasted = { $n ->
    [one] Una fila pegada.
    [many] { $n } de filas pegadas.
   *[other] { $n } filas pegadas.
}
items-pasted-beyond = Pegado. Lo que excede las columnas de un concepto está en su descripción.
items-left-out = { $n ->
    [one] Una fila omitida: { $rows }.
    [many] { $n } de filas omitidas: { $rows }.
   *[other] { $n } filas omitidas: { $rows }.
}
rule-per_line = en cada línea
rule-per_line-hint = El impuesto de cada línea se redondea y luego se suma.
rule-per_rate = sobre la suma de cada tipo
rule-per_rate-hint = Las líneas de un mismo tipo se suman y luego se gravan.
total-sub = Base imponible
total-tax = IVA { $rate } % sobre { $base }
total-amount = Importe total
total-none = El total todavía no se puede calcular.
total-outside = { $n ->
    [one] Una línea no está en el total: { $rows }
    [many] { $n } de líneas no están en el total: { $rows }
   *[other] { $n } líneas no están en el total: { $rows }
}
total-other-per_line = Redondeado una vez por tipo sería { $amount } ({ $difference }).
total-other-per_rate = Redondeado en cada línea sería { $amount } ({ $difference }).
rule-followed-per_line = Trincico redondea el impuesto en cada línea: el total pasa a ser { $amount } en vez de { $before }.
rule-followed-per_rate = En este ordenador el impuesto se redondea una vez por tipo: el total pasa a ser { $amount } en vez de { $before }.
rule-followed-mirrored = El impuesto se redondea como en la factura a la que se refiere: el total pasa a ser { $amount } en vez de { $before }.
missing-title = { $n ->
    [one] Falta una cosa para poder emitirla
    [many] Faltan { $n } de cosas para poder emitirla
   *[other] Faltan { $n } cosas para poder emitirla
}

## A record that changed while it was being edited
changed-title = { $name } ha cambiado mientras escribía
changed-body = Alguien lo ha cambiado en el servicio, o en otra ventana. Guardar pone lo que ha escrito en su lugar, también allí. Volver conserva aquí lo escrito, sin guardar.
changed-confirm = Guardar lo que he escrito

field-prices_include_tax = Precios con IVA incluido
rule-included-hint = Precios con IVA incluido: el impuesto se extrae de la suma de cada tipo.
total-sub-included = Sin impuesto
total-tax-included = incl. IVA { $rate } % sobre { $base }
