# Clientes, y lo que las facturas electrónicas quieren saber de ellos.

## For e-invoices, of a business or a customer

trade-title = Para facturas electrónicas
trade-empty = Nada indicado
trade-body-customer = Se queda en este ordenador. Se imprime la dirección de arriba; una factura electrónica quiere sus partes.
trade-body-here = Se queda en este ordenador.
trade-body-business = Se imprime la dirección de arriba; una factura electrónica quiere sus partes. Su número de IVA es el NIF de arriba.
address-street = Calle y número
address-additional = Segunda línea
address-third = Tercera línea
address-postcode = Código postal
address-city = Ciudad
address-subdivision = Provincia
address-country = País
address-country-none = Sin indicar
trade-registration = Número de registro
trade-registration-hint = En el registro mercantil.
trade-tax_registration = Número fiscal local
trade-tax_registration-hint = Si no tiene número de IVA.
trade-trading_name = Nombre comercial
trade-contact_name = Persona de contacto
trade-language = Idioma de los documentos
language-usual = Como la empresa
language-en = Inglés
language-de = Alemán
language-fr = Francés
language-es = Español
language-it = Italiano
language-pl = Polaco
language-pt = Portugués
language-nl = Neerlandés
electronic-scheme = Las facturas electrónicas van a
electronic-none = Sin indicar
electronic-address = Dirección electrónica
scheme-EM = Correo electrónico
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Alemania)
scheme-0009 = SIRET (Francia)
scheme-vat = Número de IVA, { $country }
scheme-other = Otro esquema
scheme-code = Esquema
scheme-code-hint = Su código en la lista EAS, cuatro caracteres.

## Customers

customer-new = Nuevo cliente
customer-search = Buscar nombre, correo, teléfono
customers-grid = Clientes por nombre
customers-first = Su primer cliente
customers-first-body = Los clientes creados al escribir una factura también aparecen aquí.
customers-not-found = No se ha encontrado a nadie para «{ $search }»
customers-not-found-body = Se ha buscado en nombres, direcciones de correo y números de teléfono.
customer-panel = Cliente
customer-none = Ningún cliente elegido
customer-none-body = Elija uno de la lista, o pulse N para crear uno.
customer-here = Esto se queda en este ordenador y figura en la factura.
customer-here-address = Tal como figura en las facturas escritas aquí; se queda en este ordenador.
customer-vat = Número de IVA
vat-form = Los números de IVA que empiezan así son como { $form }. Este se imprime tal cual.
customer-save = Guardar
customer-saved = { $name } está guardado.
customer-delete = Eliminar
customer-delete-title = ¿Eliminar { $name }?
customer-delete-body = Las facturas ya escritas conservan su texto.
customer-erase-title = ¿Eliminar { $name } también en el servicio?
customer-erase-body = El servicio retira para siempre el nombre, la dirección y todo lo personal; los contratos y las facturas quedan allí sin nombre. Aquí el cliente también desaparece, salvo que alguna factura lo nombre.
customer-erase-confirm = Eliminar { $name } para siempre
