# What documents say in Spanish. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Factura
credit-note = Nota de crédito
corrected-invoice = Factura rectificativa
status-draft = Borrador
status-paid = Pagada
status-canceled = Anulada
page = Página {$page} de {$pages}

## The head

to = Para
number = Número
date = Fecha
due = Vencimiento
due-on = vence el {$date}
tax-id = NIF
vat-id = NIF-IVA
your-tax-id = Su NIF
buyer-reference = Su referencia
order = Pedido
contract = Contrato
project = Proyecto
delivery-date = Entrega
delivery-address = Dirección de entrega
period = Período
period-from = desde el {$date}
period-to = hasta el {$date}
preceding = Relativa a
phone = Teléfono

## The table

item = Concepto
quantity = Cant.
price = Precio
price-with-tax = Precio IVA incl.
tax = IVA
amount = Importe
price-for = Precio por {$shown}
carried-forward = Suma y sigue
brought-forward = Suma anterior

## The sums

line-sum = Suma de {$count ->
    [one] {$shown} línea
    [many] {$shown} de líneas
    *[other] {$shown} líneas
}
allowance = Descuento
charge = Recargo
of-rate = {$name} sobre lo gravado al {$rate}
of-untaxed = {$name} sobre lo que no lleva IVA
subtotal = Base imponible
tax-of = IVA {$rate} sobre {$base}
tax-within = IVA incluido {$rate} sobre {$base}
without-tax = Base imponible
untaxed-Z = Tipo cero sobre {$base}
untaxed-E = Exento sobre {$base}
untaxed-AE = Inversión del sujeto pasivo sobre {$base}
untaxed-K = Entrega intracomunitaria sobre {$base}
untaxed-G = Exportación sobre {$base}
untaxed-O = No sujeto sobre {$base}
untaxed-none = Sin impuesto sobre {$base}
total = Total {$currency}
tax-in = IVA en {$currency}
prepaid = Ya pagado
rounding = Redondeo
amount-due = Importe a pagar {$currency}

## Why no tax is due, where nothing else is written

reason-E = Operación exenta de IVA.
reason-AE = Inversión del sujeto pasivo: el IVA lo debe el cliente.
reason-K = Entrega intracomunitaria exenta de IVA.
reason-G = Exportación exenta de IVA.
reason-O = Operación no sujeta a IVA.

## How to pay

pay-paid = Esta factura está pagada. No queda nada por pagar.
pay-canceled = Esta factura ha sido anulada. No la pague, por favor.
pay-nothing = No hay nada que pagar.
pay-credited = Este importe se abona a su favor.
pay-debit = El importe se cobra por adeudo directo.
pay-by = Pagar a más tardar el {$date}
payment = Pago
bank = Banco
account-holder = Titular
reference = Referencia
mandate = Mandato
creditor = Identificador del acreedor
account = Cuenta

## The message that goes with it

letter-subject = {$document} de {$name}
letter-hello = Buenos días:
letter-attached = Adjunto en PDF: {$document}, {$amount}.
letter-due = Le ruego que la pague a más tardar el {$date}.
letter-regards = Un saludo

## Days, by CLDR's long form

day-month-year = {$day} de {$month} de {$year}
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] minuto
    *[other] minutos
}
unit-HUR = {$count ->
    [one] hora
    *[other] horas
}
unit-DAY = {$count ->
    [one] día
    *[other] días
}
unit-WEE = {$count ->
    [one] semana
    *[other] semanas
}
unit-MON = {$count ->
    [one] mes
    *[other] meses
}
unit-ANN = {$count ->
    [one] año
    *[other] años
}
unit-PR = {$count ->
    [one] par
    *[other] pares
}
unit-SET = {$count ->
    [one] juego
    *[other] juegos
}
unit-LS = {$count ->
    [one] tanto alzado
    *[other] tantos alzados
}
