# Cuentas de otros sistemas: cómo se conectan, y lo que se muestra de todas ellas.

## Accounts elsewhere

nav-wallet = Medios de pago
nav-bills = Facturas recibidas
nav-contracts = Contratos
nav-catalogue = Catálogo
command-wallet = Ir a medios de pago
command-bills = Ir a facturas recibidas
command-contracts = Ir a contratos
command-catalogue = Ir al catálogo
elsewhere-unread = Todavía no se ha leído nada
elsewhere-offline = Sin conexión, y todavía no se ha leído nada
elsewhere-unread-body = Lo que muestra esta cuenta llega con la próxima sincronización.

## Connecting an account of any system

connect-system = Servicio
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Sus clientes, sus facturas y lo que se le transfiere.
connect-hint-billwerk = Clientes, contratos y facturas de una empresa con suscripciones.
connect-hint-pm2 = Lo que paga por la vigilancia de sus servidores.
connect-hint-funding-sources = Con qué se pagan sus suscripciones en 2cloud.
connect-address-hint = Empieza por https.
connect-user-billwerk = ID de cliente
connect-user-pm2 = ID de cliente
connect-user-pm2-hint = Opcional; solo si el token de acceso se creó para un programa propio.
connect-user-funding-sources = Nombre de usuario
connect-secret-billwerk = Secreto de cliente
connect-secret-pm2 = Token de actualización
connect-secret-funding-sources = Secreto
connect-dialect = Cómo responde el servidor
connect-dialect-wiki = Como dicen las páginas del proveedor
connect-dialect-server = Como el servidor publicado
connect-device = Dispositivo
connect-device-hint = El número del dispositivo que pregunta.
connect-legal_entity = Entidad jurídica
connect-legal_entity-hint = Solo si varias venden con esta cuenta: su identificador en billwerk.
legal_entity-of = Entidad jurídica { $name }
legal_entity-none = Ninguna entidad jurídica elegida; elige billwerk.
legal_entity-edit = Cambiar
legal_entity-change-hint = Vacío lo deja a billwerk. Lo leído de otra desaparece con la próxima sincronización.
legal_entity-save = Guardar

## Customers of several accounts

customer-account = Cuenta
customer-account-none = Solo en este ordenador
customer-of = Cliente de { $name }
