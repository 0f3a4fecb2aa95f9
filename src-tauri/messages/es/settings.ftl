# Cuentas y ajustes.

## Accounts

accounts-title = Cuentas
accounts-none = No hay ninguna cuenta conectada. Sin ella puede escribir, imprimir, exportar y marcar facturas como pagadas; una cuenta las envía por usted y dice qué se ha pagado.
account-age = datos leídos { $ago }
account-connected = Conectada
account-choose_service = Elija un servicio
account-sign_in_needed = Hay que iniciar sesión
account-other_user = Otra persona
account-practice = Práctica
account-practise-again = Practicar de nuevo
account-add = Conectar una cuenta
account-connected-said = La cuenta está conectada.
account-remove = Quitar
account-remove-title = ¿Quitar { $name }?
account-remove-body = Lo que vino del servicio se elimina de este ordenador, y la contraseña del llavero. Los cambios aún no enviados se pierden. El servicio conserva lo suyo.
account-remove-confirm = Quitar
account-removed-said = { $name } se ha quitado.
connect-url = Dirección del servicio
connect-url-hint = Trincico; solo https.
connect-way = Iniciar sesión con
connect-way-password = Correo y contraseña
connect-way-token = Token de acceso
connect-user = Correo electrónico
connect-secret-password = Contraseña
connect-secret-token = Token de acceso
connect-secret-hint = Va al llavero de este ordenador y a ningún otro sitio.
connect-name = Nombre de esta cuenta
connect-name-hint = Opcional; por ejemplo, el nombre de su empresa.
connect-go = Conectar
connect-busy = Conectando…
services-body = ¿Con cuál de estos trabaja aquí?
services-none = Esta cuenta aún no tiene ningún servicio. Cree uno en el servicio y vuelva.
sign-in-body = El servicio pide iniciar sesión de nuevo. Lo que espera ser enviado se conserva.
sign-in-other = Ha iniciado sesión una persona distinta de la dueña de estos datos. Inicie sesión como ella; hasta entonces no se envía nada.
sign-in-user-hint = Déjelo vacío para usar un token.
sign-in-secret = Contraseña o token
sign-in-go = Iniciar sesión

## Settings

settings-sections = Secciones
settings-business = Empresa
settings-business-body = Figura en cada factura como emisor.
settings-documents = Documentos
settings-documents-body = El aspecto de las facturas a partir de ahora. Lo emitido conserva el suyo.
settings-accounts = Cuentas
settings-accounts-body = Opcional: servicios que envían facturas por usted y dicen qué se ha pagado.
settings-appearance = Apariencia
settings-appearance-body = Sigue al sistema, salvo que elija.
settings-data = Sus datos
settings-data-body = Todo está en esta carpeta.
settings-keys = Teclas
settings-keys-body = Nada necesita el ratón.
settings-about = Acerca de
theme-system = Sistema
theme-light = Claro
theme-dark = Oscuro
zoom-label = Tamaño de todo
zoom-said = Tamaño: { $size }
about-version = Counterfoil { $version }
about-body = La parte de la factura que se queda con usted.
business-name = Nombre de la empresa
business-bank = Banco
business-iban = IBAN
business-bic = BIC
business-currency = Moneda habitual
business-days = Plazo de pago en días
business-days-wrong = Indique días enteros, de 0 a 3650, o déjelo vacío.
business-save = Guardar empresa
business-saved = Su empresa está guardada.
business-unsaved = Todavía sin guardar
documents-save = Guardar documentos
documents-saved = Sus documentos están guardados.
look-template = Plantilla
template-classic = Clásica
template-modern = Moderna
template-compact = Compacta
template-din5008 = DIN 5008
look-accent = Color de acento
look-accent-pick = Elegir un color
look-accent-text = Color en seis dígitos
look-accent-placeholder = ninguno
look-accent-none = Sin color
look-accent-hint = Se oscurece donde el blanco sobre él se leería mal.
look-accent-wrong = Indique un color como # y seis dígitos, de 0 a 9 y de a a f, o déjelo vacío.
look-paper = Papel
paper-a4 = A4
paper-letter = Carta (EE. UU.)
look-language-hint = Cuando el cliente no tiene uno propio.
look-code = Código de pago (para aplicaciones bancarias) junto a los datos de pago
sample-of = { $name }, su factura más reciente, con estas opciones.
sample-none = Una factura inventada con estas opciones.
sample-item = Un concepto de muestra
logo-label = Logotipo
logo-hint = PNG, JPEG o SVG, impreso en la parte superior de la página.
logo-none = Sin logotipo
logo-alt = Su logotipo
logo-remove = Quitar el logotipo
logo-too-large = Esta imagen supera los 4 MB. Elija una más pequeña; el logotipo no ha cambiado.

## Language

settings-language = Idioma
settings-language-body = De esta ventana. Lo que reciben los clientes tiene su propio idioma.
language-label = Idioma de la ventana
language-system = Como este ordenador

settings-notices = Avisos
settings-notices-body = Lo que el sistema le dice mientras mira a otra parte.
notice-invoice_paid = Se pagó una factura
notice-payout_arrived = Llegó una transferencia
notice-payout_failed = Falló una transferencia
notice-payout_returned = Una transferencia volvió después de haber llegado
notice-said = { $title }: { $body }
