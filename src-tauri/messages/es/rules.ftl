# Lo que una regla de las facturas electrónicas encuentra mal, en español, por las claves de `say!` en las fuentes de
# Rust. Importes, tipos, fechas y códigos llenan los huecos. Un concepto es una línea de la factura, un descuento la
# rebaja, un recargo la aumenta.

## The document

rule-profile-missing = Elija la clase de factura electrónica.
rule-issue-date-missing = Indique la fecha de emisión.
rule-items-missing = Una factura electrónica necesita al menos un concepto.
rule-period-backwards = El período facturado termina el { $to }, antes de empezar el { $from }.
rule-attachment-reference-missing = Dé un número o un nombre a este documento adjunto.
rule-tax-in-currency-missing = Indique también todo el impuesto en { $currency }, ya que lo declara en { $currency }.
rule-earlier-reference-missing = Indique el número de la factura anterior.
rule-delivery-country-missing = Elija el país de la dirección de entrega.
rule-tax-point-twice = Diga cuándo se devenga el impuesto con una fecha o con una regla, no con ambas.
rule-payment-means-missing = Elija la forma de pago de la factura.
rule-account-number-missing = Indique el IBAN o el número de la cuenta en la que se paga.
rule-card-number-whole = No indique nunca un número de tarjeta entero: bastan las últimas cuatro a seis cifras.
rule-transfer-account-missing = Para cobrar por transferencia, indique la cuenta en la que se paga.
rule-due-date-missing = Indique el vencimiento, o las condiciones de pago en palabras.
rule-process-missing = Nombre el proceso de negocio al que pertenece esta factura.
rule-notes-several = Reúna todas las observaciones en una sola nota.
rule-buyer-reference-missing = Indique una referencia del comprador o un número de pedido. Pídalo a su cliente.
rule-profile-unknown = Elija otra vez la clase de factura electrónica.
rule-tax-currency-same = Deje sin indicar la moneda del impuesto si es la de la factura.
rule-process-unknown = Deje sin indicar el proceso de negocio, o nombre uno de Peppol.
rule-customer-electronic-address-missing = Indique la dirección en la que su cliente recibe facturas electrónicas. Pídasela.
rule-business-electronic-address-missing = Indique la dirección desde la que su empresa envía facturas electrónicas; basta su correo electrónico.
rule-mandate-missing = Indique la referencia del mandato del adeudo directo.
rule-item-begins-early = Este concepto empieza el { $from }, antes que el período facturado, que empieza el { $whole }.
rule-item-ends-late = Este concepto termina el { $to }, después que el período facturado, que termina el { $whole }.
rule-germany-tax-rate-missing = Las administraciones alemanas quieren un tipo de impuesto en cada concepto, 0 si no lo hay.
rule-germany-buyer-reference-missing = Las administraciones alemanas necesitan una referencia del comprador (Leitweg-ID). Pídala a su cliente.
rule-germany-document-kind = Las administraciones alemanas esperan una factura, una factura parcial o final, una factura rectificativa, una factura emitida por el cliente o una nota de abono.
rule-xrechnung-version = Esta no es la versión actual de XRechnung; elija XRechnung otra vez.
rule-attachments-alike = Dos documentos adjuntos se llaman { $name }; cambie el nombre de uno.
rule-corrected-invoice-missing = Nombre la factura que esta rectifica.
rule-delivery-date-missing = Indique el día o el período en que entregó o hizo el trabajo.
rule-attachment-address-wrong = Indique la dirección entera del documento, como https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Indique la dirección postal de su empresa.
rule-business-country-missing = Elija el país de su empresa.
rule-customer-address-missing = Indique la dirección postal de su cliente.
rule-customer-country-missing = Elija el país de su cliente.
rule-payee-name-missing = Indique el nombre del beneficiario del pago.
rule-payee-is-seller = El beneficiario del pago es el vendedor; deje sin indicar el beneficiario.
rule-representative-name-missing = Indique el nombre del representante fiscal.
rule-representative-address-missing = Indique la dirección postal del representante fiscal.
rule-representative-country-missing = Elija el país del representante fiscal.
rule-representative-vat-number-missing = Indique el número de IVA del representante fiscal.
rule-electronic-address-kind-missing = Elija qué clase de dirección es: un correo electrónico, un GLN, un número de IVA u otra.
rule-vat-number-country = Un número de IVA empieza por las dos letras mayúsculas de su país, como DE123456789; Grecia usa EL.
rule-business-number-missing = Indique su número de IVA, o su número en el registro mercantil.
rule-germany-contact-missing = Las administraciones alemanas necesitan una persona o un departamento de contacto en su empresa, con teléfono y correo electrónico.
rule-germany-business-city-missing = Las administraciones alemanas necesitan la ciudad de su empresa.
rule-germany-business-postcode-missing = Las administraciones alemanas necesitan el código postal de su empresa.
rule-germany-contact-name-missing = Las administraciones alemanas necesitan el nombre de una persona o un departamento de contacto en su empresa.
rule-germany-phone-missing = Las administraciones alemanas necesitan el número de teléfono de su empresa.
rule-germany-email-missing = Las administraciones alemanas necesitan el correo electrónico de su empresa.
rule-germany-customer-city-missing = Las administraciones alemanas necesitan la ciudad de su cliente.
rule-germany-customer-postcode-missing = Las administraciones alemanas necesitan el código postal de su cliente.
rule-germany-delivery-city-missing = Las administraciones alemanas necesitan la ciudad de la dirección de entrega.
rule-germany-delivery-postcode-missing = Las administraciones alemanas necesitan el código postal de la dirección de entrega.
rule-germany-tax-number-missing = Las administraciones alemanas necesitan el número de IVA o el número fiscal de su empresa.
rule-phone-wrong = Un número de teléfono tiene al menos tres cifras.
rule-customer-numbers-several = Una factura electrónica indica un solo número de su cliente; quite los demás.

## Items, allowances and charges

rule-item-number-missing = Numere el concepto.
rule-price-negative = Un precio nunca es menor que 0 en una factura electrónica; indique en su lugar una cantidad negativa.
rule-gross-price-negative = El precio antes del descuento nunca es menor que 0.
rule-item-period-backwards = El período de este concepto termina el { $to }, antes de empezar el { $from }.
rule-item-property-incomplete = Una propiedad de un concepto tiene un nombre y un valor.
rule-item-number-kind-missing = Elija qué clase de número es, por ejemplo un GTIN.
rule-item-code-list-missing = Elija la lista de la que viene este código.
rule-item-tax-kind-missing = Elija la clase de impuesto de este concepto.
rule-amount-missing = Indique el importe.
rule-tax-kind-missing = Elija aquí la clase de impuesto.
rule-charge-reason-missing = Indique el motivo de este recargo.
rule-allowance-reason-missing = Indique el motivo de este descuento.
rule-percentage-wrong = El { $percent } % de { $base } no es { $stated }; quite lo que no sea correcto.
rule-percentage-base-missing = Indique el importe al que se aplica el porcentaje.
rule-percentage-missing = Indique el porcentaje, o quite el importe al que se aplica.
rule-discount-wrong = { $gross } menos el descuento de { $discount } no da el precio de { $price }.
rule-item-amount-wrong = El precio por la cantidad no da { $amount }, el importe de este concepto.
rule-price-units-wrong = Un precio vale para más de 0 unidades.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = Las administraciones alemanas necesitan saber cómo pagar: indique el IBAN de su cuenta.
rule-debit-iban-wrong = Este IBAN no cuadra; pídalo otra vez a su cliente.
rule-transfer-mixed = Una transferencia no lleva tarjeta ni adeudo directo; quítelos.
rule-card-number-missing = Indique las últimas cuatro a seis cifras de la tarjeta que se usó.
rule-card-mixed = Un pago con tarjeta no lleva cuenta ni adeudo directo; quítelos.
rule-debit-missing = Indique el mandato, su identificador del acreedor y la cuenta del adeudo directo.
rule-debit-mixed = Un adeudo directo no lleva una cuenta en la que se paga ni tarjeta; quítelas.
rule-creditor-missing = Indique su identificador del acreedor; su banco lo conoce.
rule-debit-account-missing = Indique el IBAN de la cuenta en la que se cobra el adeudo directo.
rule-early-discount-wrong = Una línea que empieza por # es un descuento por pronto pago y se escribe como #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Indique el tipo de impuesto; 0 si no lo hay.
rule-items-differ = La suma de los conceptos indicada es { $stated }, pero el cálculo da { $added }.
rule-allowances-differ = La suma de los descuentos indicada es { $stated }, pero el cálculo da { $added }.
rule-charges-differ = La suma de los recargos indicada es { $stated }, pero el cálculo da { $added }.
rule-total-before-tax-differs = El total sin impuesto indicado es { $stated }, pero el cálculo da { $added }.
rule-tax-differs = El impuesto indicado es { $stated }, pero el cálculo da { $added }.
rule-total-with-tax-differs = El total con impuesto indicado es { $stated }, pero el cálculo da { $added }.
rule-amount-due-differs = El importe pendiente de pago indicado es { $stated }, pero el cálculo da { $added }.
rule-tax-far-off = El impuesto de { $tax } al { $rate } % sobre { $base } se aleja mucho. Haga que se redondee sobre la suma de cada tipo.
rule-tax-inexact = El impuesto al { $rate } % suma { $stated }, pero una factura electrónica lo calcula sobre la suma, lo que da { $exact }. Haga que se redondee sobre la suma de cada tipo.
rule-taxes-missing = Una factura electrónica dice qué impuesto lleva; añada un concepto.
rule-sum-too-large = La suma de estos importes es demasiado grande para calcularla.
rule-decimals-too-many = Un importe tiene como máximo dos decimales en una factura electrónica.
rule-currency-decimals-too-many = Un importe tiene como máximo dos decimales en una factura electrónica. { $currency } tiene más; elija otra moneda.
rule-supply-date-missing = Los bienes o servicios para otro país de la UE necesitan el día o el período de entrega.
rule-supply-country-missing = Los bienes o servicios para otro país de la UE necesitan el país en el que se entregaron.
rule-outside-vat-mixed = Lo que queda fuera del ámbito del IVA no puede ir junto a lo que no; escriba dos facturas.
rule-tax-signs-differ = El impuesto es mayor que 0 en una moneda y menor que 0 en la otra; corrija el signo.
rule-document-kind-not-peppol = Este tipo de documento no va por Peppol; elija otro.
rule-exemption-misplaced = El motivo { $code } no corresponde a esta clase de impuesto; elija otro.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } no es un tipo de factura ni de nota de abono; elija uno de la lista.
rule-code-tax-point = «{ $code }» no es una regla de cuándo se devenga el impuesto; elija una de la lista.
rule-code-note-subject = «{ $code }» no es un tema de notas; elija uno de la lista.
rule-code-item-list = «{ $code }» no es una lista que clasifique artículos; elija una de la lista.
rule-code-country = «{ $code }» no es el código de un país; elija uno de la lista.
rule-code-payment-means = «{ $code }» no es una forma de pago; elija una de la lista.
rule-code-allowance-reason = «{ $code }» no es un motivo de descuento; elija uno de la lista.
rule-code-charge-reason = «{ $code }» no es un motivo de recargo; elija uno de la lista.
rule-code-exemption = «{ $code }» no es un motivo para no cobrar IVA; elija uno de la lista.
rule-code-unit = «{ $code }» no es una unidad; elija una de la lista.
rule-attachment-format = Adjunte un archivo PDF, PNG, JPEG, CSV, XLSX u ODS; los demás se rechazan.
rule-code-register = «{ $code }» no es un registro de identificadores; elija uno de la lista.
rule-code-electronic-address = «{ $code }» no es una clase de dirección electrónica; elija una de la lista.
rule-number-gln = Esto no es un GLN; compárelo cifra por cifra.
rule-number-norwegian = Esto no es un número de organización noruego; compárelo cifra por cifra.
rule-number-danish = Esto no es un número CVR danés con DK delante; compárelo cifra por cifra.
rule-number-belgian = Esto no es un número de empresa belga; compárelo cifra por cifra.
rule-number-italian-office = Esto no es el código de una administración italiana; compárelo carácter por carácter.
rule-number-italian-tax-code = Esto no es un código fiscal italiano; compárelo carácter por carácter.
rule-number-italian-vat-number = Esto no es un número de IVA italiano; compárelo cifra por cifra.
rule-number-swedish = Esto no es un número de organización sueco; compárelo cifra por cifra.
rule-number-australian = Esto no es un número de empresa australiano (ABN); compárelo cifra por cifra.

# Cómo se grava algo: un verbo y el resto, dichos tras «lo que» y tras «un concepto que», «un descuento que» o
# «un recargo que». Sin palabras que concuerden en género.

rule-how-normally = lleva IVA al tipo general o reducido
rule-how-at-zero = lleva IVA a tipo cero
rule-how-exempt = tiene exención de IVA
rule-how-reversed = tiene inversión del sujeto pasivo
rule-how-in-union = forma parte de una entrega a otro país de la UE
rule-how-exported = forma parte de una exportación fuera de la UE
rule-how-outside = queda fuera del ámbito del IVA
rule-how-canary-islands = lleva el impuesto de las Islas Canarias
rule-how-ceuta-melilla = lleva el impuesto de Ceuta y Melilla

## Sentences with one of these in { $how }

rule-item-needs-vat-number = Un concepto que { $how } necesita el número de IVA de su empresa.
rule-allowance-needs-vat-number = Un descuento que { $how } necesita el número de IVA de su empresa.
rule-charge-needs-vat-number = Un recargo que { $how } necesita el número de IVA de su empresa.
rule-item-needs-tax-number = Un concepto que { $how } necesita el número de IVA o el número fiscal de su empresa.
rule-allowance-needs-tax-number = Un descuento que { $how } necesita el número de IVA o el número fiscal de su empresa.
rule-charge-needs-tax-number = Un recargo que { $how } necesita el número de IVA o el número fiscal de su empresa.
rule-item-needs-customer-vat-number = Un concepto que { $how } necesita el número de IVA de su cliente.
rule-allowance-needs-customer-vat-number = Un descuento que { $how } necesita el número de IVA de su cliente.
rule-charge-needs-customer-vat-number = Un recargo que { $how } necesita el número de IVA de su cliente.
rule-taxed-unsummed = El resumen de impuestos debe indicar lo que { $how }.
rule-outside-vat-numbered = Con lo que queda fuera del ámbito del IVA, una factura electrónica no indica ningún número de IVA. Elija exento o tipo cero, o quite su número de IVA y el de su cliente.
rule-rate-above-zero = Lo que { $how } tiene un tipo de impuesto mayor que 0.
rule-rate-not-negative = Lo que { $how } tiene un tipo de impuesto de 0 o más.
rule-rate-none = Lo que { $how } no tiene tipo de impuesto.
rule-rate-zero = Lo que { $how } tiene un tipo de impuesto de 0.
rule-taxed-bears-none = A lo que { $how } no se le suma impuesto.
rule-exemption-missing = Indique por qué no se cobra IVA por lo que { $how }.
rule-exemption-unneeded = Quite el motivo para no cobrar IVA por lo que { $how }.
rule-taxed-differs = La suma indicada de lo que { $how } es { $stated }, pero el cálculo da { $added }.
