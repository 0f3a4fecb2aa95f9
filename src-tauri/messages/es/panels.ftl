# El panel lateral: explicar un total, importar, imprimir, exportar datos.

## The panel at the side

explain-open = Explicar
explain-open-label = Explicar este total
explain-title = Cómo llega { $name } a su total
explain-body = Cada paso en su orden. Donde un resultado se redondeó, la cifra exacta está delante.
explain-nothing = Todavía no hay nada que sumar.
explain-what = Qué
explain-how = Cómo
explain-exact = Exacto
explain-exact-none = sin redondear
explain-result = Importe
explain-whole = La factura entera
explain-line = Línea { $n }: { $name }
explain-line-nameless = Línea { $n }
step-line_gross = Precio por cantidad
step-line_allowance = Descuento en la línea
step-line_charge = Recargo en la línea
step-line_net = Línea antes de impuestos
step-line_tax = Impuesto de la línea
step-line_sum = Suma de las líneas
step-allowance = Descuento
step-charge = Recargo
step-sub_amount = Base imponible
step-tax = Impuesto
step-tax_amount = Suma de los impuestos
step-amount = Importe total
step-due = Pendiente de pago
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate } %
import-open = Importar…
import-title = Importar una factura electrónica
import-at = { $n } de { $of }
import-seller = De
import-buyer = A
import-number = Número
import-kind = Tipo
import-issued = Emitida
import-due = Vencimiento
import-lines = Líneas
import-form = Formato
import-profile = Perfil
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL dentro de un PDF
import-in-pdf-cii = CII dentro de un PDF
import-amount = Importe
import-stated = En el archivo
import-computed = Calculado aquí
import-difference = Diferencia
import-sub_amount = Antes de impuestos
import-tax_amount = Impuesto
import-same = Igual hasta el céntimo
import-differs = El archivo y sus líneas dan importes distintos
import-failures = { $n ->
    [one] No se cumple una regla de su perfil
    [many] No se cumplen { $n } de reglas de su perfil
   *[other] No se cumplen { $n } reglas de su perfil
}
import-ignored = { $n ->
    [one] Una parte no tiene sitio aquí y se omite
    [many] { $n } de partes no tienen sitio aquí y se omiten
   *[other] { $n } partes no tienen sitio aquí y se omiten
}
import-twin = Ya hay aquí una factura con el número { $reference }.
import-twin-show = Verla
import-another = Esta factura es de «{ $seller }», no de su empresa. Al importarla será un borrador suyo para su comprador. Está pensado para facturas que usted escribió con otro programa.
import-customer = Su cliente
import-customer-found = { $name }, que ya está aquí
import-customer-new = Un cliente nuevo, { $name }
import-customer-search = Buscar otro cliente
import-customer-count = { $n ->
    [0] Ningún cliente coincide.
    [one] Coincide un cliente.
    [many] Coinciden { $n } de clientes.
   *[other] Coinciden { $n } clientes.
}
import-go = Importar
import-go-twin = Importar de todos modos
import-busy = Importando…
import-skip = Omitir esta
import-skip-last = Omitir esta y terminar
import-done = { $name } se ha importado.
import-done-many = Archivos importados: { $n } de { $of }.
drop-hint = Suelte para ver estas facturas electrónicas
drop-refused = Solo se pueden importar archivos XML y PDF. Los demás se omiten.
print-open = Imprimir…
print-title = { $n ->
    [one] Imprimir una factura
    [many] Imprimir { $n } de facturas
   *[other] Imprimir { $n } facturas
}
print-what = Lo que se imprime
print-more = { $n ->
    [one] y una más
    [many] y { $n } más
   *[other] y { $n } más
}
print-none = Este ordenador no tiene impresora. Añada una en los ajustes del sistema, o guarde el PDF.
print-printer = Impresora
print-default = la predeterminada del sistema
print-copies = Copias de cada una
print-copies-wrong = Indique un número entero, de 1 a { $most }.
print-view = Abrir en el visor
print-go = Imprimir
print-busy = Imprimiendo…
print-pages = { $n ->
    [one] una página
    [many] { $n } de páginas
   *[other] { $n } páginas
}
print-done = { $printer } lo ha aceptado como trabajo { $job }: { $invoices }, { $pages }.
print-unclear = No se pudo preguntar qué fue de él: mire la impresora antes de volver a imprimir.
export-open = Exportar…
export-title = Exportar datos
export-format = Qué
export-csv = Una tabla de facturas
export-csv-hint = CSV, una fila por factura.
export-lines = Una tabla de sus líneas
export-lines-hint = CSV, una fila por línea.
export-json = Todo
export-json-hint = JSON, para otros programas.
export-pack = El paquete de fin de mes
export-pack-hint = Para su asesoría fiscal: un ZIP con PDF, facturas electrónicas y tablas, con sumas de comprobación.
export-period = Emitidas
period-this-month = Este mes
period-last-month = El mes pasado
period-this-year = Este año
period-all = Siempre
period-custom = Días a elegir
export-from = Desde
export-to = Hasta
export-days = del { $from } al { $to }
export-days-from = A partir del { $from }
export-days-to = Hasta el { $to }
export-days-all = Todas las facturas
export-backwards = El último día es anterior al primero.
export-local = Para una hoja de cálculo de este ordenador
export-local-hint = Con su marca decimal y su separador; si no, coma y punto, como dice la norma.
export-go = Elegir dónde…
export-busy = Escribiendo…
export-done = Escrito, { $invoices }:
export-numbers = Números: faltan { $missing }, { $doubled } usados dos veces; numbers.csv los enumera.

step-tax_included = Impuesto incluido
export-chosen = { $invoices }, como se eligió en la lista
