# Lo que una factura electrónica dice además de la página.

## An e-invoice

number-unread = Esto no es un número; así es uno: 1234,50.
number-read = Leído como { $number }.
einvoice-title = Factura electrónica
profile-none = Solo papel
profile-en16931 = Factura electrónica (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Solo se comprueba lo que la página necesita.
profile-en16931-hint = Lo que aceptan los clientes empresariales de la Unión Europea.
profile-xrechnung-hint = Lo que piden las administraciones alemanas.
profile-peppol-hint = Lo que se envía por la red Peppol.
term-profile = Se entrega como
term-kind = Tipo de documento
kind-380 = Factura
kind-381 = Nota de abono
kind-384 = Factura rectificativa
kind-326 = Factura parcial
code-other = Otro: { $code }
term-preceding = Factura anterior
term-preceding-date = Su fecha
term-buyer_reference = Referencia del comprador
term-buyer_reference-hint = Con las administraciones alemanas, la Leitweg-ID.
term-order = Número de pedido
term-contract = Contrato
term-project = Proyecto
term-delivery = Entregado
term-period-from = Período desde
term-period-to = Período hasta
term-means = Forma de pago
means-usual = Transferencia a su cuenta
means-58 = Transferencia SEPA
means-30 = Transferencia
means-48 = Tarjeta
means-10 = Efectivo
means-57 = Acuerdo permanente
means-97 = Compensación entre ambos
term-payment_terms = Condiciones de pago en palabras
term-prepaid = Ya pagado
term-prepaid-hint = Se descuenta de lo que queda por pagar.
term-exemption = Por qué sin impuesto: { $category }
term-exemption-hint = Figura en el documento. Escriba otro, o déjelo así.
category-S = sujeto
category-Z = tipo cero
category-E = exento
category-AE = inversión del sujeto pasivo
category-K = intracomunitario
category-G = exportación
category-O = no sujeto
category-L = Islas Canarias
category-M = Ceuta y Melilla
category-usual = Habitual
term-category = Clase de impuesto
term-category-reason = El motivo se indica debajo del total.
term-unit = Unidad
unit-C62 = Pieza
unit-HUR = Hora
unit-DAY = Día
unit-MON = Mes
unit-KGM = Kilogramo
unit-MTR = Metro
unit-MTK = Metro cuadrado
unit-LTR = Litro
unit-KMT = Kilómetro
unit-LS = Tanto alzado
unit-other = Otra unidad
unit-named = Unidad { $code }
unit-code = Código de la unidad
unit-code-hint = De la recomendación 20 de la CEPE/ONU, como TNE para una tonelada.
item-details-n = Detalles de la fila { $n }
item-details-key = Unidad, clase de impuesto, descuentos (Alt Intro)
item-details-more = Hay más datos para facturas electrónicas
item-details-changes = { $n ->
    [one] un descuento o recargo
    [many] { $n } de descuentos o recargos
   *[other] { $n } descuentos o recargos
}
adjustment-allowance = Descuento
adjustment-charge = Recargo
adjustment-add-allowance = Añadir descuento
adjustment-add-charge = Añadir recargo
adjustment-label = { $kind } { $n }
adjustment-mode = En
adjustment-reason = Motivo
adjustment-remove = Quitar { $kind } { $n }
adjustment-alone-off = Se descuenta solo de lo gravado al { $rate } %.
adjustment-alone-off-untaxed = Se descuenta solo de lo que no lleva impuesto.
adjustment-alone-on = Se añade solo a lo gravado al { $rate } %.
adjustment-alone-on-untaxed = Se añade solo a lo que no lleva impuesto.
adjustment-share = Repartir entre todos los tipos
adjustment-shared = Repartido entre todos los tipos.
adjustment-of-rate = de lo gravado al { $rate } %
adjustment-of-untaxed = de lo que no lleva impuesto
adjustment-of-nothing = Nada está gravado al { $rate } %, así que el importe es cero.
adjustment-of-nothing-untaxed = Todo lleva impuesto, así que el importe es cero.
adjustment-rest = No todos los tipos tienen su parte.
sum-lines = Suma de las líneas
sum-allowances = Descuentos
sum-charges = Recargos
total-untaxed = Sin impuesto, { $category }, sobre { $base }
total-untaxed-unsaid = Sin impuesto, sobre { $base }
sum-prepaid = Ya pagado
sum-rounding = Redondeo
sum-due = Pendiente de pago
rule-proposal = Una factura electrónica se comprueba con el impuesto redondeado sobre la suma de cada tipo; esta factura lo redondea en cada línea.
rule-proposal-take = Redondear sobre la suma
failures-title = { $n ->
    [0] No falta nada para la factura electrónica
    [one] Falta una cosa para la factura electrónica
    [many] Faltan { $n } de cosas para la factura electrónica
   *[other] Faltan { $n } cosas para la factura electrónica
}
failure-fatal = Necesario
failure-advice = Consejo
failure-jump = Ir allí
failure-jump-to = Ir al campo: { $message }
jump-back = Volver a la factura
