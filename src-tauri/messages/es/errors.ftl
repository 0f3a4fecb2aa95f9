# Lo que ha fallado, en español, por las claves de `say!` en las fuentes de Rust. Cada hueco se llena con un texto,
# un número, un importe, una fecha u otra de estas frases.

## An invoice and what is entered in it

error-invoice-account-fixed = Esta factura ya está en su servicio y se queda en esa cuenta.
error-reference-issued = Esta factura se emitió como «{ $reference }» y conserva ese número. Para tener otro, anúlela y duplíquela.
error-einvoice-canceled = Esta factura está anulada y con ella no se emitió ninguna factura electrónica de este tipo; ya no se crea ninguna.
error-reference-taken = «{ $reference }» es el número de otra factura.
error-invoice-final = El estado de esta factura ya es «{ $status }» y no puede cambiar más. Lo que ha escrito se conserva; cópielo en una factura nueva.
error-invoice-no-draft = Esta factura ya no es un borrador. Devuélvala a borrador para cambiarla.
error-invoice-changed = Esta factura ha cambiado mientras escribía. Lo que ha escrito se conserva; mire las dos versiones antes de guardar.
error-service-issues-itself = El servicio de «{ $account }» emite él mismo sus facturas; elija otra cuenta, o ninguna.
error-date-wrong = «{ $text }» no es una fecha; escríbala así: 2026-11-30.
error-price-missing = Indique un precio.
error-quantity-missing = Indique una cantidad.
error-tax-missing = Indique un impuesto.
error-tax-empty = Sin impuesto en la fila { $row }. ¿Es correcto?
error-tax-zero = 0 % figura como tipo cero. Si la fila { $row } está exenta o el cliente debe el impuesto, elíjalo en sus detalles.
error-preceding-missing = Una nota de abono indica la factura que abona.
error-leitweg-mistyped = Los dígitos de control de «{ $reference }» no encajan. Compare la Leitweg-ID con la que le dieron.
error-read-as = «{ $text }» se ha leído como { $number }.
error-invoice-unknown = Ninguna factura tiene el identificador o el número «{ $asked }».
error-invoice-several = Varias facturas tienen este número: { $ids }.
error-status-move = Una factura no puede pasar del estado «{ $before }» al estado «{ $after }».
error-paid-served = Es un servicio quien dice si esta factura está pagada.
error-paid-not-owed = Solo se puede marcar como pagada una factura emitida que aún no lo está.
error-paid-future = El { $day } aún no ha llegado. Indique el día en que llegó el dinero.
error-paid-early = La factura lleva fecha del { $day }, posterior a ese día. Si se pagó antes, confírmelo una vez más.
error-paid-not-noted = No se anotó ningún pago de esta factura.
error-email-draft = Es un borrador. Emita la factura y después envíela.
error-email-none = El cliente no tiene dirección de correo. Introdúzcala en el cliente y vuelva a enviar.
error-email-not-one = «{ $address }» no es una dirección de correo. Corríjala en el cliente y vuelva a enviar.
error-invoice-unsaved = Esta factura tiene cambios todavía sin guardar. Guárdelos o descártelos antes.
error-invoice-stays = Una factura con el estado «{ $status }» no se elimina.
error-invoice-not-deletable = Solo se puede eliminar un borrador que ningún servicio tenga. Anule esta factura en su lugar.
error-invoice-issued = Esta factura se emitió, por eso no se elimina: su documento se conserva y su número queda usado. Anúlela en su lugar.
error-invoice-being-sent = Puede que este borrador ya esté en camino al servicio; sincronice antes.
error-nothing-read = No se ha importado nada.
error-original-damaged = El documento conservado de la factura «{ $reference }» está dañado, así que no se entrega. Sigue en una copia de seguridad de sus datos.
error-original-none = De la factura «{ $reference }», tal como está ahora, no se ha emitido nada desde este ordenador; no hay original que entregar.
error-status-draft = Borrador
error-status-ready = Emitida
error-status-paid = Pagada
error-status-canceled = Anulada
error-stored-too-large = Los importes guardados son demasiado grandes.
error-adjustment-amount-negative = Aquí un importe nunca es negativo; elija descuento o recargo.
error-adjustment-percent-negative = Aquí un porcentaje nunca es negativo; elija descuento o recargo.
error-tax-rate-range = Un tipo de impuesto es un porcentaje entre 0 y 1000.
error-not-a-number = «{ $text }» no es un número.
error-other-currency = «{ $text }» indica otra moneda; el importe está en { $currency }.
error-changed-elsewhere = Entretanto esto se cambió o se vació en otro sitio. Guarde otra vez para conservar lo suyo.
error-changed-elsewhere-to = Entretanto esto se cambió en otro sitio a «{ $value }». Guarde otra vez para conservar lo suyo.
error-business-name-missing = Indique el nombre de su empresa.
error-iban-wrong = Este IBAN no cuadra; compárelo con su extracto bancario.
error-currency-unknown = «{ $code }» no es un código de moneda como EUR, USD o JPY.
error-customer-name-missing = Indique una razón social, el nombre de una persona o un correo electrónico.
error-email-wrong = Esto no es una dirección de correo; así es una: name@example.com.
error-due-before-issue = El vencimiento { $due } es anterior a la fecha de emisión { $issued }.
error-items-too-many = Una factura tiene como máximo { $most } conceptos.
error-customer-missing = Elija a quién va la factura.
error-reference-missing = Dé un número a la factura.
error-items-missing = Una factura necesita al menos un concepto antes de emitirla.
error-trincico-tax-rule = Trincico calcula el impuesto en cada línea; elija esa regla para una factura que esté allí.
error-trincico-prices-with-tax = Trincico solo conoce precios sin impuesto; introdúzcalos así en una factura que esté allí.
error-trincico-reference = Dé un número a la factura; Trincico no guarda ninguna sin él.
error-trincico-adjustments = Trincico no guarda descuentos ni recargos; póngalos como conceptos.
error-trincico-item-adjustments = Trincico no guarda descuentos ni recargos, y solo guarda precios de una unidad; inclúyalos en el precio.
error-trincico-price-decimals = { $most ->
    [one] Trincico acepta precios con un decimal como máximo en { $currency }.
    [many] Trincico acepta precios con { $most } de decimales como máximo en { $currency }.
   *[other] Trincico acepta precios con { $most } decimales como máximo en { $currency }.
}
error-trincico-quantity-whole = Trincico solo acepta cantidades enteras; incluya la fracción en el precio.
error-price-quantity = Un precio vale para más de cero unidades.
error-item-name-missing = Dé un nombre al concepto.
error-decimals-too-many = { $most ->
    [one] Aquí se puede guardar un decimal como máximo.
    [many] Aquí se pueden guardar { $most } de decimales como máximo.
   *[other] Aquí se pueden guardar { $most } decimales como máximo.
}
error-too-long = { $length ->
    [one] Esto tiene un carácter; caben como máximo { $most }.
    [many] Esto tiene { $length } de caracteres; caben como máximo { $most }.
   *[other] Esto tiene { $length } caracteres; caben como máximo { $most }.
}
error-line-too-large = El precio por la cantidad es mayor de lo que se puede guardar.
error-adjustment-too-large = Este importe es mayor de lo que se puede guardar.
error-total-too-large = El total es mayor de lo que se puede guardar.
error-trincico-minor-units = Trincico solo guarda importes hasta la unidad más pequeña de la moneda, como céntimos enteros.
error-trincico-whole-quantities = Trincico solo guarda cantidades enteras.

## A customer

error-customer-changed = Este cliente ha cambiado mientras escribía. Lo que ha escrito se conserva; mire las dos versiones antes de guardar.
error-customer-at-service = El servicio tiene este cliente, así que también se queda aquí.
error-customer-being-sent = Puede que este cliente ya esté en camino al servicio; sincronice antes.
error-customer-other-account = Este cliente es de otra cuenta; elija uno de esta cuenta.

## Accounts, signing in and the service

error-account-name-taken = Ya hay una cuenta que se llama «{ $name }»; elija otro nombre.
error-password-missing = Indique la contraseña o un token.
error-service-unknown = La cuenta no tiene ese servicio.
error-service-chosen = Para esta cuenta se eligió otro servicio; conecte una segunda cuenta para este.
error-no-account = No hay ninguna cuenta conectada.
error-account-unknown = Ninguna cuenta se llama «{ $name }»; hay: { $names }.
error-account-twice = «{ $what }» ya está conectado, como la cuenta «{ $account }».
error-other-user = Ha iniciado sesión una persona distinta de la dueña de estos datos. No se ha enviado nada y lo que espera se conserva; inicie sesión como ella, o conecte una cuenta nueva.
error-other-user-person = Ha iniciado sesión una persona ({ $person }) distinta de la dueña de estos datos. No se ha enviado nada y lo que espera se conserva; inicie sesión como la persona correcta, o conecte una cuenta nueva.
error-other-user-owner = Ha iniciado sesión una persona distinta de la dueña de estos datos ({ $owner }). No se ha enviado nada y lo que espera se conserva; inicie sesión como ella, o conecte una cuenta nueva.
error-other-user-named = Ha iniciado sesión una persona ({ $person }) distinta de la dueña de estos datos ({ $owner }). No se ha enviado nada y lo que espera se conserva; inicie sesión como la persona correcta, o conecte una cuenta nueva.
error-credentials-wrong = El servicio no ha aceptado este inicio de sesión. Compruebe el nombre y la contraseña, el secreto o el token.
error-device-not-whole = Un dispositivo es un número entero.
error-device-missing = Un servidor de este tipo quiere saber qué dispositivo pregunta; indique su número.
error-secret-missing = Indique el secreto o el token.
error-client-missing = Indique el ID de cliente.
error-user-missing = Indique el nombre de usuario.
error-message-password-missing = El servicio solo envía mensajes con una contraseña propia para ellos. Introdúzcala en los ajustes de la cuenta.
error-address-wrong = esto no es una dirección de la forma https://host
error-address-not-https = la dirección debe empezar por https://; http sin cifrar es solo para este ordenador
error-address-with-name = la dirección no debe contener un nombre ni una contraseña
error-address-with-query = la dirección debe terminar con su ruta, sin ? ni #
error-offline = No se pudo llegar al servicio. Lo que guardó se conserva en este ordenador.
error-timed-out = El servicio no respondió. Lo que guardó se conserva en este ordenador.
error-not-secure = No se pudo establecer la conexión segura con el servicio. Lo que guardó se conserva en este ordenador.
error-sign-in-refused = El servicio no aceptó el inicio de sesión. Inicie sesión de nuevo; lo que guardó se conserva en este ordenador.
error-went-on-as-other = El servicio siguió como otra persona, así que no se hizo nada. Lo que guardó se conserva en este ordenador.
error-unavailable = El servicio no puede responder ahora. Lo que guardó se conserva en este ordenador. Inténtelo de nuevo más tarde.
error-answer-senseless = La respuesta del servicio no tenía sentido para este programa. Lo que guardó se conserva en este ordenador.
error-not-at-service = El servicio no tiene este registro.
error-service-refused = El servicio rechazó esto: { $answer }
error-account-has-none = «{ $account }» es una cuenta de { $title }; allí no existe esto.
error-sign-in-missing = El llavero no tiene ningún inicio de sesión para esta cuenta. Inicie sesión de nuevo; lo que espera se conserva.

## Sync and what waits

error-choice-unknown = «{ $key }» es igual en ambos lados. Se puede elegir: { $known }.
error-choice-missing = Elija también un lado para «{ $key }». No se ha cambiado nada.
error-service-not-chosen = Elija antes el servicio de la cuenta «{ $account }».
error-customers-endless = La lista de clientes del servicio da vueltas en círculo, así que aquí pueden faltar algunos. Lo que llegó se conserva, y lo que esperaba se envió. Sincronice de nuevo más tarde; si sigue así, dígaselo al servicio.
error-invoices-endless = La lista de facturas del servicio da vueltas en círculo, así que aquí pueden faltar algunas. Lo que llegó se conserva, y lo que esperaba se envió. Sincronice de nuevo más tarde; si sigue así, dígaselo al servicio.
error-sync-other-user = El servicio siguió como una persona distinta de la dueña de estos datos, así que la sincronización se detuvo. No se envió nada más y lo que espera se conserva; inicie sesión de nuevo como la persona correcta.
error-service-gone = La cuenta ya no tiene el servicio (tienda) que se eligió para ella. No se ha enviado nada y todo lo de aquí se conserva; la sincronización sigue cuando el servicio vuelva. Si ya no va a volver, quite la cuenta: lo que nunca se envió se queda en este ordenador.
error-sign-in-again = El servicio pide iniciar sesión de nuevo. Lo que espera se conserva y sigue después.
error-wait-seconds = { $seconds ->
    [one] El servicio pide esperar un segundo. Lo que espera se conserva.
    [many] El servicio pide esperar { $seconds } de segundos. Lo que espera se conserva.
   *[other] El servicio pide esperar { $seconds } segundos. Lo que espera se conserva.
}
error-wait = El servicio pide esperar. Lo que espera se conserva.
error-sync-stopped = La sincronización se detuvo. La próxima vez sigue donde estaba.
error-sync-not-begun = La sincronización no pudo empezar
error-sync-running = Ya se está sincronizando.

## Payouts

error-no-payouts = Esta cuenta no tiene transferencias.
error-no-payout-account = Esta cuenta todavía no tiene una cuenta de cobro. Configúrela antes.
error-schedule-denied = El plan no permite el calendario «{ $schedule }». Permite: { $allowed }.
error-payout-account-exists = Ya hay una cuenta de cobro configurada. No se ha cambiado nada.
error-payouts-unwatched = No se pudieron atender las transferencias
error-offer-expired = Esta oferta ya se usó o ha caducado. Con esto no se ha enviado nada; mire la última transferencia y después pida de nuevo.
error-payout-not-sent = La transferencia no se envió
error-payout-not-read-again = No se pudo leer otra vez cuánto se puede transferir, así que no se envió nada. { $why }
error-amount-too-large = El importe es mayor de lo que se puede guardar.
error-amount-decimals = { $decimals ->
    [one] { $currency } tiene un decimal; el importe tiene más.
    [many] { $currency } tiene { $decimals } de decimales; el importe tiene más.
   *[other] { $currency } tiene { $decimals } decimales; el importe tiene más.
}
error-payout-not-unclear = Esta transferencia no está sin aclarar, así que no hay nada que decidir.
error-payout-confirm-amount = Para confirmar, escriba el importe que se pidió: { $amount }.
error-payout-other = Esta transferencia no puede haber salido de la solicitud.
error-payout-open = Otra transferencia de la misma cuenta de cobro está todavía sin aclarar. No se ha enviado nada.
error-payout-being-sent = La transferencia de { $amount } desde «{ $account }» se está enviando, así que no se puede pedir otra. No se ha enviado nada.
error-payout-unclear = La transferencia de { $amount } desde «{ $account }» está todavía sin aclarar, así que no se puede pedir otra. No se ha enviado nada.
error-amount-not-positive = El importe tiene que ser mayor que cero.
error-payout-by-schedule = La cuenta de cobro transfiere el dinero por sí sola ({ $schedule }). Ponga su calendario en «Cuando lo pida» para pedir una transferencia.
error-payout-no-balance = No se puede transferir nada en { $currency }. No hay saldo en ninguna moneda.
error-payout-other-balance = No se puede transferir nada en { $currency }. Hay saldo en: { $others }.
error-payout-above-balance = El importe { $wanted } supera el saldo: se pueden transferir { $limit }.
error-payout-above-instant = El importe { $wanted } supera el saldo: se pueden transferir { $limit } al instante.
error-payout-no-instant = No se puede transferir nada al instante en { $currency }. Pida una transferencia en el próximo proceso del banco.
error-payout-no-bank = Ninguna cuenta bancaria de la cuenta de cobro admite { $currency }. Hay una para: { $others }.
error-payout-bank-not-instant = { $bank } no admite transferencias al instante. Pida una transferencia en el próximo proceso del banco.
error-payout-required = El proveedor de pagos todavía pide esto antes de transferir: { $what }.
error-payout-account-pending = La cuenta de cobro está pendiente, así que no se puede transferir nada. Termine de configurarla con el proveedor de pagos.
error-payout-account-suspended = La cuenta de cobro está detenida, así que no se puede transferir nada. Pregunte el motivo al servicio o al proveedor de pagos.
error-payout-account-deleted = La cuenta de cobro está eliminada, así que no se puede transferir nada. Pregunte el motivo al servicio o al proveedor de pagos.
error-payout-account-state = El estado de la cuenta de cobro es «{ $state }», así que no se puede transferir nada. Pregunte el motivo al servicio o al proveedor de pagos.

## Payments, the plan and pages outside

error-act-under-way = Esto está todavía en curso. Termínelo o cancélelo antes.
error-act-unclear = «{ $title }» está sin aclarar. Hasta que se aclare no se puede hacer aquí nada más: actualice, o mire en el servicio y ciérrelo.
error-act-open = «{ $title }» está todavía en curso. Termínelo o cancélelo antes.
error-starting = Otra ventana u otro comando se está iniciando. Inténtelo de nuevo en un momento.
error-nothing-sent = No se ha enviado nada
error-missing-payment = Este pago no está aquí.
error-invoice-status-there = En el servicio el estado de la factura es «{ $status }»; sincronice y vuelva a mirarla.
error-invoice-only-here = Esta factura está solo en este ordenador. Sincronícela antes con su servicio.
error-invoice-no-page = El servicio de esta factura no tiene ninguna página para ella.
error-invoice-not-ready-there = En el servicio esta factura todavía no está emitida. Sincronice antes.
error-invoice-not-ready = Solo se puede pagar o enviar una factura emitida y sin pagar.
error-plan-is-yours = { $plan } ya es su plan.
error-plan-follows = { $plan } ya está previsto como siguiente plan.
error-subscription-ended = La suscripción ya se terminó; sigue hasta que acabe su período.
error-no-subscription = No hay ninguna suscripción activa en el servicio.
error-plan-not-offered = El servicio ya no ofrece este plan.
error-page-no-address = el servicio no dio ninguna dirección web
error-page-not-https = la dirección de { $host } no está cifrada (https)
error-page-hides-host = la dirección oculta adónde lleva ({ $host }) detrás de un nombre
error-page-odd-port = la dirección de { $host } usa un puerto poco habitual
error-page-other-host = { $host } no es un sitio al que este programa envíe a nadie
error-visit-over = La visita a esta página ha terminado. Empiece de nuevo; el servicio dice qué fue de ella.
error-page-not-opened = El servicio quiere abrir una página que este programa no abre: { $why }. No se ha abierto nada.
error-page-gone = Esta página es de una vez anterior que se usó el programa; ya no se puede volver a ella.
error-no-browser = No se pudo abrir ningún navegador en este ordenador. Abra la dirección a mano.

## Bills, cards, contracts and orders elsewhere

error-no-email = Esto no es una dirección de correo.
error-not-emptied = En el servicio esto no se puede vaciar. Allí figura «{ $now }»; cámbielo, o déjelo así.
error-user-name-missing = Un usuario tiene un nombre.
error-user-taken = Otra persona ya tiene este nombre o esta dirección.
error-characters-most = Como máximo { $most } caracteres.
error-cursor = Este punto de la lista no es de aquí; empiece por la primera página.
error-bill-unknown = Aquí no hay ninguna factura recibida «{ $id }».
error-billed-missing = Esta factura o este borrador no está aquí. Actualice la lista.
error-billed-draft-gone = Este borrador ya no está aquí. Actualice la lista.
error-billed-no-pdf = Un borrador no tiene PDF antes de que el servicio lo envíe.
error-event-unknown = «{ $event }» no es un evento que el servicio describa.
error-event-missing = Elija al menos un evento.
error-webhook-address = Indique una dirección con https, por ejemplo https://hooks.example.com/billing.
error-contract-not-here = Este contrato no está aquí. Actualice la lista.
error-usage-missing = Este consumo no está aquí. Actualice el contrato.
error-usage-billed = Este consumo ya se facturó, así que se queda.
error-end-before-start = El final tiene que ser posterior al comienzo.
error-description-missing = Indique qué figura en la factura.
error-tax-unknown = El catálogo no dice qué impuesto se aplica a este contrato. Sincronice e inténtelo de nuevo.
error-end-missing = Indique cuándo termina el contrato.
error-end-before-begin = Un contrato termina después de haber empezado.
error-contract-ended = Este contrato ya está terminado.
error-above-zero = Indique un número mayor que cero.
error-six-decimals = Indique seis decimales como máximo.
error-day-wrong = Indique un día como año, mes, día: 2026-11-30.
error-component-missing = Elija un componente.
error-contract-missing = Elija un contrato.
error-variant-missing = Elija una variante del plan.
error-component-wrong = Esto no es el identificador de un componente.
error-contract-wrong = Esto no es el identificador de un contrato.
error-variant-wrong = Esto no es el identificador de una variante de un plan.
error-account-another-system = «{ $account }» es una cuenta de otro sistema.
error-order-without-identity = El servicio hizo un pedido y no indicó su identificador, así que no se puede confirmar desde aquí.
error-order-decided = Sobre este pedido ya se decidió; su estado en el servicio es «{ $status }».
error-customer-not-there = El servicio todavía no tiene este cliente; sincronice antes.
error-order-for-whom = Elija un cliente o un contrato que cambie, no las dos cosas.
error-order-not-here = Este pedido no se hizo desde aquí; búsquelo por su identificador.
error-owner-missing = Indique el titular de la cuenta.
error-not-an-iban = Esto no es un IBAN; mire si hay alguna errata.
error-bank-gone = El servicio ya no tiene aquí ninguna cuenta bancaria.
error-card-gone = El servicio ya no tiene esta tarjeta.
error-only-card = Es la única tarjeta, y paga una suscripción. Añada antes otra tarjeta, o termine la suscripción.
error-address-empty = Introduzca al menos una parte de la dirección.
error-account-other-system = «{ $account }» no es una cuenta de { $title }.
error-source-missing = Indique el identificador en el proveedor, por ejemplo cus_1.
error-nothing-to-change = Introduzca lo que se va a cambiar.
error-card-number = Esto parece el número de una tarjeta, que nunca se escribe aquí. No se ha enviado nada.
error-no-plan-offered = El servicio no ofrece ahora ningún plan.
error-plan-unknown = No hay ningún plan «{ $wanted }»; hay: { $names }.
error-bucket-has-plan = El plan { $plan } ya está activo aquí.
error-trial-denied = Una prueba solo es posible donde no hay suscripción; aquí ya hay { $plan }.
error-no-card = No hay ninguna tarjeta que pueda pagar. Añada antes una en la página del proveedor.

## Documents, printing and data out

error-days-swapped = El último día es anterior al primero.
error-period-empty = No hay ninguna factura en este período, así que no se ha escrito nada.
error-folder-not-made = No se pudo crear la carpeta
error-ids-and-days = Indique facturas o días, no las dos cosas.
error-pack-draft = «{ $reference }» es un borrador, y un paquete contiene lo emitido; déjelo fuera.
error-copies = Imprima entre 1 y { $most } copias.
error-print-file = No se pudo escribir el archivo para la impresora
error-print-canceled = El trabajo de impresión se canceló en la cola.
error-pdf-not-made = No se pudo crear el PDF: { $why }.
error-pdf-not-read = No se pudo leer el PDF: { $why }.
error-page-not-shown = No se pudo mostrar la página: { $why }.
error-no-font = Ningún tipo de letra de este ordenador puede imprimir esto: { $characters }. Escríbalo de otro modo, o instale un tipo de letra que lo tenga.
error-no-font-more = Ningún tipo de letra de este ordenador puede imprimir esto: { $characters } y { $more } más. Escríbalo de otro modo, o instale un tipo de letra que lo tenga.
error-logo-kind = El logotipo no es una imagen PNG, JPEG o SVG; elija un archivo que termine en .png, .jpg o .svg.
error-logo-bytes = El archivo del logotipo tiene { $size } MB y caben como máximo { $most } MB; guarde una copia más pequeña y elíjala.
error-logo-pixels = El logotipo tiene { $width } × { $height } píxeles y caben como máximo { $most } en cada lado; guarde una copia más pequeña y elíjala.
error-logo-text = El logotipo contiene texto; convierta el texto en trazados y guárdelo de nuevo.
error-logo-outside = El logotipo remite a otras imágenes o archivos; guárdelo como un SVG simple o como un PNG, y elíjalo.
error-logo-elaborate = El logotipo tiene efectos o más formas de las que se pueden imprimir; guárdelo como un PNG y elíjalo.
error-logo-damaged = El archivo del logotipo está dañado y no se puede leer; guárdelo de nuevo o elija otro.
error-export-not-written = No se pudieron exportar los datos: { $why }.
error-pack-not-written = No se pudo escribir { $path }: { $why }.
error-pack-entry = No se pudo poner { $name } en el paquete: { $why }.
error-pack-incomplete = El paquete no está completo, porque uno de sus archivos no se pudo añadir.
error-export-too-large = El total de todas las facturas en { $currency } es mayor de lo que se puede guardar.
error-print-no-service = El servicio de impresión de este ordenador no responde, así que no se ha impreso nada. Inícielo, o guarde el PDF e imprímalo desde allí.
error-print-timed-out = El servicio de impresión del sistema no respondió a tiempo.
error-printer-unknown = En este ordenador no hay ninguna impresora llamada «{ $printer }».
error-printer-closed = La impresora «{ $printer }» no acepta trabajos: { $reason }.
error-print-refused = La impresora «{ $printer }» rechazó el trabajo: { $reason }.
error-print-not-allowed = El servicio de impresión del sistema no permite imprimir a este usuario.
error-print-file-unreadable = No se puede leer { $path }: { $why }.
error-print-nothing = No hay nada que imprimir.
error-print-copies = No se pueden imprimir { $copies } copias; elija de 1 a { $most }.
error-print-one-file = Este sistema imprime los archivos de uno en uno.
error-print-job-unknown = El servicio de impresión ya no conoce el trabajo.
error-print-answer = El servicio de impresión del sistema respondió algo inesperado: { $answer }.
error-picture-cut = La imagen no llegó entera.

## E-invoices that come in and go out

error-pdf-without-einvoice = Este PDF no contiene ninguna factura electrónica.
error-import-replaced = El archivo ya no es el que se mostró, así que no se importó nada. Mírelo de nuevo.
error-import-twin = Ya hay aquí una factura de este vendedor con el número «{ $reference }», así que no se importó nada.
error-why-not-there = no está allí
error-why-not-readable = este usuario no puede leerlo
error-file-not-read = No se pudo leer el archivo: { $why } ({ $name }).
error-file-too-large = El archivo supera los 64 MB; ninguna factura electrónica es tan grande.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = Un importe del archivo es mayor de lo que se puede guardar.
error-einvoice-not-written = La factura electrónica no se ha escrito: { $element } tiene el carácter de control { $character }, que no puede estar en XML; quítelo.
error-einvoice-unreadable = Esto no es una factura electrónica que se pueda leer: { $why }.
error-xml-empty = el archivo está vacío
error-xml-too-large = el archivo tiene { $size } MB; se puede leer una factura electrónica de hasta 20 MB
error-xml-other-file = el archivo no es el XML de una factura electrónica, sino otra cosa ({ $what })
error-xml-encoding-unknown = el archivo indica la codificación «{ $encoding }», que no se puede leer; lo habitual es UTF-8
error-xml-encoding-wrong = el archivo dice estar en { $encoding }, pero en el byte { $byte } no lo está
error-xml-doctype = el archivo tiene un DOCTYPE, que incluye otros archivos; ninguna factura electrónica lo tiene
error-xml-entity = el archivo usa la entidad «{ $entity }», que XML no conoce
error-xml-too-deep = los elementos del archivo están unos dentro de otros en más de 64 niveles; ninguna factura electrónica lo necesita
error-xml-too-many-elements = el archivo tiene más de 1.000.000 de elementos; ninguna factura electrónica necesita tantos
error-xml-too-many-lines = la factura tiene { $lines } líneas; se pueden leer hasta 10.000
error-xml-too-many-adjustments = la factura tiene { $count } descuentos y recargos; se pueden leer hasta 1000
error-xml-malformed = el archivo no es XML bien formado en la línea { $line }: { $what }
error-xml-no-invoice = el archivo empieza por «{ $root }» y no es una factura; UBL empieza por Invoice o CreditNote, CII por CrossIndustryInvoice
error-xml-missing = falta { $element }: { $expected }
error-xml-unfit = { $element } dice «{ $found }»; se espera: { $expected }

## Backups and the way back

error-backup-settings-unreadable = No se pueden leer los ajustes de las copias de seguridad
error-backup-settings-wrong = No se pueden leer los ajustes de las copias de seguridad, así que ninguna se hace por sí sola. Quite { $path } e indíquelos de nuevo.
error-backup-not-read = No se pudo leer la copia de seguridad
error-backup-not-written = No se pudo escribir la copia de seguridad
error-backup-newer = Esta copia de seguridad la hizo una versión más nueva de Counterfoil. Actualice el programa para abrirla.
error-backup-store-foreign = Los datos de esta copia contienen algo que Counterfoil no hizo ({ $what }), así que no se ha abierto.
error-backup-store-unreadable = Los datos de esta copia de seguridad no se pueden leer.
error-backup-store-damaged = Los datos de esta copia de seguridad están dañados.
error-backup-folder-not-made = No se pudo crear la carpeta de las copias de seguridad
error-backup-folder-missing = La carpeta de las copias de seguridad no está ({ $folder }). Si está en otro disco, conéctelo.
error-backup-not-proved = La copia escrita no se lee como se escribió. Se ha eliminado; compruebe el disco.
error-backup-not-named = No se pudo poner su nombre a la copia de seguridad
error-folder-missing = Esta carpeta no existe. Elija una que exista.
error-backups-kept = Conserve entre 1 y 365 copias de seguridad.
error-passphrase-missing = El llavero no tiene ninguna frase secreta para las copias de seguridad. Introdúzcala de nuevo en Ajustes, Copia de seguridad.
error-backup-unreadable = No se puede leer la copia de seguridad
error-data-folder-not-written = No se puede escribir en la carpeta de datos
error-backup-differs = Esta copia de seguridad no contiene lo que dice: { $what }.
error-backup-other-format = sus datos tienen otro formato
error-backup-other-rows = filas de { $table }: { $count }
error-backup-table-missing = falta una tabla
error-backup-other-sums = las sumas de sus facturas son otras
error-rescue-not-needed = Al final sus datos se pueden abrir, así que no se han sustituido. Inicie de nuevo el programa.
error-rescue-nothing = No se pudo leer nada del archivo dañado.
error-rescue-no-backup = No se ha encontrado ninguna copia de seguridad; `counterfoil backup rescue` salva lo que aún se pueda leer.
error-rescue-lost = Cambiado desde entonces: { $invoices ->
    [one] una factura
    [many] { $invoices } de facturas
   *[other] { $invoices } facturas
}, { $customers ->
    [one] un cliente
    [many] { $customers } de clientes
   *[other] { $customers } clientes
}.
error-rescue-lost-unknown = Lo cambiado desde entonces no está en ella.
error-rescue-backup = La última copia buena es del { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` la restaura y conserva el archivo dañado; `counterfoil backup rescue` salva lo que aún se pueda leer de él.
error-store-damaged-way = El archivo con sus datos está dañado. No se ha cambiado nada. { $way }
error-the-payout-of = la transferencia de { $amount }
error-restore-unclear = Todavía no está claro qué fue de esto: { $title }. Puede que la copia de seguridad no lo conozca. Diga en Sincronización qué fue de ello y restaure después la copia; no se ha cambiado nada.
error-not-a-backup = Este archivo no es una copia de seguridad de Counterfoil.
error-backup-newer-form = Esta copia de seguridad la hizo una versión más nueva de Counterfoil (su forma es { $found }; esta versión conoce { $known }). Actualice el programa para abrirla.
error-passphrase-needed = Esta copia de seguridad está sellada. Hace falta su frase secreta para abrirla.
error-passphrase-wrong = Esta frase secreta no abre la copia de seguridad.
error-backup-costly = Abrir esta copia pide más trabajo que abrir una copia de seguridad de Counterfoil.
error-backup-damaged = Esta copia de seguridad está dañada: { $what }.
error-backup-foreign = Este archivo contiene «{ $name }», que no está en ninguna copia de seguridad de Counterfoil, así que no se ha abierto.
error-backup-link = En este archivo «{ $name }» es un enlace, que no está en ninguna copia de seguridad de Counterfoil, así que no se ha abierto.
error-backup-doubled = Este archivo contiene dos archivos con el mismo nombre, así que no se ha abierto.
error-backup-too-large = En este archivo «{ $name }» llegaría a ser mucho mayor de lo que puede ser, así que no se ha abierto.
error-backup-part-missing = Falta «{ $name }» en esta copia de seguridad.
error-backup-part-changed = Esta copia de seguridad está dañada: «{ $name }» no es lo que se copió.

## What is kept, files and the program itself

error-to-mend = Hay que corregir algo de lo introducido.
error-inside = Algo ha fallado dentro del programa. Lo guardado está a salvo.
error-why-disk-full = el disco está lleno
error-why-not-allowed = este usuario no puede escribir allí
error-why-no-folder = la carpeta no existe
error-why-refused = el sistema lo rechazó
error-file = { $what }: { $why } ({ $path }).
error-no-home = No se encontró ninguna carpeta personal; indique una carpeta de datos en { $variable }.
error-data-folder-not-made = No se pudo crear la carpeta de datos
error-file-not-written = No se pudo escribir el archivo
error-account-no-plan = La cuenta «{ $account }» no tiene aquí ningún plan.
error-restore-running = Se está restaurando una copia de seguridad. Inténtelo de nuevo en un momento.
error-data-open-elsewhere = Otra ventana u otro comando de Counterfoil tiene sus datos abiertos. Ciérrelo e inténtelo de nuevo. No se ha cambiado nada.
error-data-folder-unusable = No se puede usar la carpeta de datos
error-store-newer = Sus datos los escribió una versión más nueva de Counterfoil. No se ha cambiado nada; actualice el programa para abrirlos.
error-store-damaged = El archivo con sus datos está dañado. No se ha cambiado nada; puede que a su lado haya una copia hecha antes de la última actualización.
error-store-foreign = El archivo con sus datos contiene algo que Counterfoil no hizo ({ $what }). No se ha cambiado nada.
error-store-locked = Sus datos están cifrados y necesitan su clave.
error-disk-full = El disco está lleno, así que esto no se ha guardado. Libere espacio e inténtelo de nuevo; lo que ha escrito sigue aquí.
error-store-busy = Otra ventana u otro comando está escribiendo ahora. Inténtelo de nuevo en un momento.
error-account-name-in-use = El nombre de cuenta «{ $name }» ya está en uso.
error-customer-in-use = { $count ->
    [one] Una factura nombra a este cliente, así que se queda.
    [many] { $count } de facturas nombran a este cliente, así que se queda.
   *[other] { $count } facturas nombran a este cliente, así que se queda.
}
error-payout-not-clear = Todavía no está claro si se hizo una transferencia de esta cuenta. No se ha cambiado nada; decida antes qué fue de ella.
error-store = No se pudieron leer o escribir los datos. No se ha perdido nada.
error-store-closed = El archivo con sus datos no se pudo volver a abrir después de intentar restaurar una copia de seguridad, así que ahora no se puede guardar nada. Cierre Counterfoil y ábralo de nuevo.
error-missing-account = Esta cuenta no está aquí.
error-missing-act = Esta solicitud no está aquí.
error-missing-conflict = Este conflicto no está aquí.
error-missing-customer = Este cliente no está aquí.
error-missing-invoice = Esta factura no está aquí.
error-missing-payout = Esta transferencia no está aquí.
error-missing-payout-request = Esta solicitud de transferencia no está aquí.
error-missing-request = Esta petición no está aquí.
error-missing-sync = Esta sincronización no está aquí.
error-keyring-missing = No se pudo llegar al llavero del sistema. Inicie una sesión de escritorio con un llavero, o indique el secreto para una sola vez en COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo.
error-keyring-failed = El llavero del sistema falló: { $why }
error-file-not-opened = Ningún programa de este ordenador abrió el archivo. Está guardado; ábralo desde el gestor de archivos.
error-report-not-written = No se pudo escribir el informe allí. Elija otro sitio.
error-practice-not-started = No se pudo iniciar el servidor de práctica en este ordenador. No se ha cambiado nada; inténtelo de nuevo, o empiece sin él.
error-in-practice = La práctica no hace esto: es para sus propios registros. Salga primero de la práctica.
error-practice-not-made = No se pudo crear la carpeta de la práctica
error-practice-not-cleared = No se pudo eliminar la carpeta de una práctica anterior
error-file-not-chosen = Este archivo no se ha elegido desde que se inició el programa. Elíjalo de nuevo.
error-file-not-made = Este archivo no se ha creado desde que se inició el programa, así que no se abre desde aquí. Cree el documento de nuevo, o ábralo en el gestor de archivos.
error-in-program = Algo ha fallado en el programa. Lo que se guardó antes está a salvo.

## Told in passing, while one looks elsewhere

told-payout-arrived = Llegó una transferencia
told-payout-arrived-body = Llegaron { $amount }.
told-payout-arrived-at = Llegaron { $amount } a { $bank }.
told-payout-returned = Volvió una transferencia
told-payout-returned-body = El banco devolvió { $amount } después de haber llegado.
told-payout-returned-to = El banco devolvió { $amount } después de haber llegado. El destino era { $bank }.
told-payout-failed = Falló una transferencia
told-payout-failed-body = No llegaron { $amount }.
told-payout-failed-to = No llegaron { $amount }. El destino era { $bank }.
told-invoice-paid = Se pagó una factura
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] Se pagó una factura
    [many] Se pagaron { $n } de facturas
   *[other] Se pagaron { $n } facturas
}
told-invoices-paid-more = { $names } y { $more } más
told-keyring-waits = El llavero espera a que se desbloquee
told-keyring-waits-body = Desbloquéelo en la ventana que muestra el sistema. Lo que empezó aquí sigue después.

## What waits to be sent, and on what it waits

told-waits-made-ready = Se creará en el servicio y después se emitirá.
told-waits-ready = Se pondrá al día y se emitirá en el servicio.
told-waits-canceled = Se anulará en el servicio.
told-waits-draft = Volverá a ser un borrador en el servicio.
told-waits-decision = Espera su decisión.
told-waits-set-aside = Apartado tras fallar.
told-waits-made = Se creará en el servicio.
told-waits-changes = Cambios por enviar.
told-waits-payout = { $amount } a { $bank }
told-waits-act = No se sabe si esto se hizo. Mire en el servicio y después ciérrelo.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = La transferencia de { $amount } se está enviando.
told-request-listed = El servicio aceptó la transferencia de { $amount }, y está en la lista.
told-request-taken = El servicio aceptó la transferencia de { $amount }. Todavía no está en la lista; puede tardar un poco.
told-request-several = { $several ->
    [one] El servicio aceptó la transferencia de { $amount }, y ha aparecido una transferencia igual. Diga si es esta.
    [many] El servicio aceptó la transferencia de { $amount }, y han aparecido { $several } de transferencias iguales. Diga cuál es; si nadie más hizo las otras, se hizo más de una vez: pregunte al servicio.
   *[other] El servicio aceptó la transferencia de { $amount }, y han aparecido { $several } transferencias iguales. Diga cuál es; si nadie más hizo las otras, se hizo más de una vez: pregunte al servicio.
}
told-request-not-sent = La transferencia de { $amount } no llegó a salir de este ordenador, así que no se ha transferido nada.{ $because }
told-request-refused = El servicio rechazó la transferencia de { $amount }, así que no se ha transferido nada.{ $because }
told-request-unclear = Puede que la transferencia de { $amount } se hiciera. { $what } { $next }
told-request-found = No estaba claro si la transferencia de { $amount } se hizo; usted la encontró en la lista.
told-request-given-up = No estaba claro si la transferencia de { $amount } se hizo; usted decidió que no.
told-request-died = El programa se cerró mientras se enviaba la transferencia.
told-request-unconfirmed = El servicio dijo que no, pero su lista no se pudo leer hasta el final para confirmarlo.{ $because }
told-request-unsaid = La respuesta no dice si se hizo.{ $because }
told-request-looked-for = Se busca en cada sincronización; no se puede pedir otra transferencia hasta que esto esté claro. Si el servicio o su banco dice que no se hizo, ciérrela escribiendo el importe.
told-request-one-like-it = Desde entonces ha aparecido una transferencia de este importe: probablemente es esta. Escriba el importe para confirmar.
told-request-some-like-it = { $several ->
    [one] Desde entonces ha aparecido una transferencia de este importe. Escriba el importe para confirmar.
    [many] Desde entonces han aparecido { $several } de transferencias de este importe. Elija la que es y escriba el importe.
   *[other] Desde entonces han aparecido { $several } transferencias de este importe. Elija la que es y escriba el importe.
}

## What a payout consists of

told-parts-add-up = Estos pagos suman la transferencia, y solo de esta manera.
told-parts-none-fits = Ningún pago de los que hay aquí encaja con la moneda y los días de esta transferencia.
told-parts-none-adds-up = Ninguna combinación de los pagos suma esta transferencia.
told-parts-several-add-up = Más de una combinación de los pagos suma esta transferencia.
told-parts-too-many = Hay demasiados pagos para saber cuáles forman esta transferencia.
told-parts-net-unknown = De algunos pagos no se sabe cuánto llegó después de las comisiones.
told-parts-guessed = { $what } Los que se muestran encajan con su moneda y sus días, y no se sabe nada más.

## Why a sync ended, and why a call failed

told-run-interrupted = El programa se cerró mientras esta sincronización estaba en curso. La próxima sigue donde estaba.
told-why-offline = No se pudo llegar al servicio.
told-why-timed-out = El servicio no respondió a tiempo.
told-why-not-secure = No se pudo establecer la conexión segura con el servicio.

## What came of an act that costs money or cannot be undone

told-act-died = El programa se cerró antes de que estuviera claro qué fue de esto. Puede que se hiciera.
told-act-page = Siga en { $host }: { $purpose }
told-act-page-unexpected = El servicio quiere abrir una página donde no se esperaba ninguna.
told-act-closed = Cerrado por usted. { $answer }
told-act-sending = Se está enviando.
told-act-page-not-secure = El servicio quiere abrir una página cuya dirección no está cifrada (https), o no da ninguna. No se ha abierto nada.
told-act-sign-in = No se ha enviado nada: el servicio pide que antes inicie sesión.
told-act-not-sent = No se ha enviado nada, así que no se ha hecho nada: { $why }
told-act-unclear = Puede que se hiciera, o que no: { $why } No se reenvía nada por sí solo. Actualice para ver qué muestra el servicio; si eso no lo aclara, mire allí y cierre esto.
told-act-back = Usted volvió de la página, pero el servicio todavía no lo muestra. Puede tardar unos minutos; actualice más tarde, o mire en el servicio y cierre esto.
told-act-finished = Usted lo terminó en la página.
told-act-left-unchanged = Usted salió de la página sin terminar; el servicio no muestra ningún cambio.
told-act-late-unchanged = Nadie volvió de la página a tiempo; el servicio no muestra ningún cambio.
told-act-left = Usted salió de la página sin terminar.
told-act-late = Nadie volvió de la página a tiempo. Aun así puede que se terminara allí; actualice, o mire en el servicio y cierre esto.

## What such an act does: its title, without a full stop

told-title-plan = Cambiar al plan { $plan }
told-title-end = Terminar la suscripción
told-title-end-plan = Terminar la suscripción a { $plan }
told-title-card = Cambiar la tarjeta a la que se cobra
told-title-pay-out = Activar las transferencias
told-title-pay = Pagar { $reference }
told-title-send = Enviar { $reference } al cliente
told-title-trial = Empezar la prueba de { $plan }
told-title-subscribe = Suscribirse a { $plan }
told-title-remove-source = Quitar la fuente de pago { $name }
told-title-remove-card = Quitar la tarjeta que termina en { $digits }
told-title-remove-bank = Quitar la cuenta bancaria que termina en { $digits }
told-title-usage = Añadir { $quantity } al consumo de { $contract }
told-title-no-usage = Quitar consumo de { $contract }
told-title-component = Añadir un componente a { $contract }
told-title-line = Poner «{ $text }» en la próxima factura de { $contract }
told-title-priced = { $name } por { $total }
told-title-end-contract = Terminar el contrato { $contract } el { $day }
told-title-send-invoice = Enviar la factura a { $name }
told-title-commit = Confirmar el pedido de { $name }
told-title-approve = Aprobar el pedido de { $name }
told-title-decline = Rechazar el pedido de { $name }
told-title-hook = Avisar a { $url } de los eventos
told-title-no-hook = Quitar un webhook
told-title-erase = Eliminar { $name }

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = pague { $plan }.
told-page-card = indique la tarjeta a la que se cobrará desde ahora.
told-page-pay-out = indique adónde va su dinero.
told-page-pay = pague { $reference }.
told-page-agree = acepte el pago de { $plan }.
told-page-agree-yourself = acepte el pago de { $plan }. El servicio no indica ninguna página propia para ello; diga aquí cuándo lo ha hecho.

## What was done

told-ended-at-period = La suscripción está terminada; sigue hasta que acabe su período.
told-ended-on = La suscripción está terminada; sigue hasta el { $day }.
told-plan-follows = { $plan } empieza cuando acabe el período actual.
told-plan-changed = Ahora tiene { $plan }. La diferencia figura en la próxima factura.
told-plan-charged = Se ha elegido { $plan }. El pago se cobra a su tarjeta antes de la próxima factura, sin que usted haga nada.
told-plan-page = { $plan } espera a que visite una página.
told-plan-other = El servicio lo aceptó y dice «{ $code }».
told-done-send = El servicio envía { $reference } al cliente.
told-done-trial = La prueba de { $plan } ha empezado.
told-done-trial-for = La prueba de { $plan } ha empezado. Duración: { $length }.
told-done-subscribe = El plan { $plan } está ahora activo aquí.
told-done-source = La fuente de pago está quitada.
told-done-card = La tarjeta está quitada.
told-done-bank = La cuenta bancaria está quitada.
told-done-usage = El consumo está añadido y se puede quitar hasta que se facture.
told-done-no-usage = El consumo está quitado y no se facturará.
told-done-component = El contrato tiene ahora el componente.
told-done-line = La línea espera a la próxima factura.
told-done-contract-ends = El contrato termina el { $day }.
told-done-invoice-number = La factura { $number } está enviada.
told-done-invoice = La factura está enviada.
told-done-contract = El contrato { $contract } está activo.
told-done-committed = El pedido está confirmado.
told-done-approved = El pedido está aprobado y se puede confirmar.
told-done-declined = El pedido está rechazado; queda sin efecto.
told-done-hook = Desde ahora la dirección recibe avisos de los eventos.
told-done-no-hook = La dirección ya no recibe avisos de los eventos.

## What the service shows of it

told-shown-plan = El servicio muestra el plan { $plan }.
told-shown-plan-follows = El servicio muestra que { $plan } viene al final del período.
told-shown-no-subscription = El servicio ya no muestra ninguna suscripción.
told-shown-subscription-ended = El servicio muestra que la suscripción se terminó.
told-shown-card = El servicio muestra la tarjeta que termina en { $digits }.
told-shown-can-pay-out = El servicio muestra que la cuenta puede hacer transferencias.
told-shown-paid = El servicio muestra la factura como pagada.
told-shown-no-card = El servicio ya no muestra la tarjeta.
told-shown-no-bank = El servicio ya no muestra la cuenta bancaria.
told-shown-plan-runs = El servicio muestra que este plan está activo.
told-shown-no-source = El servicio ya no muestra esta fuente de pago.
told-shown-no-customer = El servicio ha eliminado al cliente.
told-shown-contract-end = El servicio muestra el final del contrato.
told-shown-usage = El servicio muestra el consumo.
told-shown-no-usage = El servicio ya no muestra el consumo.
told-shown-component = El servicio muestra el componente.
told-shown-line = El servicio muestra la línea.
told-shown-order = El servicio muestra qué fue del pedido.
told-shown-invoice = El servicio muestra la factura.
told-shown-webhook = El servicio muestra el webhook.
told-shown-no-webhook = El servicio ya no muestra el webhook.

## Why the service refused it

told-refused-missed-something = Al servicio le faltó algo que necesita. Puede que esta versión del programa sea demasiado antigua para él.
told-refused-not-understood = El servicio no entendió la petición. Puede que esta versión del programa sea demasiado antigua para él.
told-refused-something-wrong = El servicio encontró en la petición algo que no está bien. Puede que esta versión del programa sea demasiado antigua para él.
told-refused-no-provider = El servicio no pudo llegar a su proveedor de pagos.
told-refused-of-another = Esto es de otro usuario del servicio.
told-refused-way-to-pay-gone = El servicio ya no conoce esta forma de pago. Actualice y elija de nuevo.
told-refused-plan-gone = El servicio ya no ofrece este plan. Actualice y elija de nuevo.
told-refused-no-such-plan = El servicio no tiene ese plan o esa forma de pago, o usted no tiene ninguna suscripción activa.
told-refused-several-subscriptions = Tiene más de una suscripción activa en el servicio, así que no sabe cuál cambiar. Pida al servicio que lo arregle.
told-refused-plan-is-yours = Ya tiene este plan.
told-refused-plan-not-open = El servicio no le permite cambiar a este plan.
told-refused-plan-unpriced = El servicio todavía no ha fijado el precio de este plan. Elija otro, o pregunte al servicio.
told-refused-subscription-gone = El servicio ya no tiene esta suscripción.
told-refused-not-running = La suscripción no está activa, así que no se puede terminar.
told-refused-subscription-unknown = El proveedor de pagos no conoce esta suscripción. Pida al servicio que lo arregle.
told-refused-subscription-or-way-gone = El servicio ya no tiene esta suscripción o esta forma de pago.
told-refused-no-payout-account = El servicio no tiene ninguna cuenta de cobro suya que se pueda activar.
told-refused-can-pay-out = La cuenta ya puede hacer transferencias.
told-refused-not-ready-to-pay = Solo se puede pagar una factura que en el servicio esté emitida y sin pagar.
told-refused-invoice-or-way-gone = El servicio no tiene esta factura o esta forma de pago.
told-refused-no-way-to-pay = El servicio no tiene ninguna forma de pago que use por sí solo. Pídale que configure una.
told-refused-message-password = El servicio no aceptó la contraseña para mensajes. Introdúzcala de nuevo en los ajustes de la cuenta.
told-refused-no-activation-code = El servicio no tiene ningún código de activación para este usuario.
told-refused-message-kind = El servicio todavía no puede enviar mensajes de este tipo.
told-refused-not-ready-to-send = El servicio solo envía una factura mientras esté emitida y sin pagar.
told-refused-invoice-or-message-gone = El servicio no tiene esta factura, o ningún mensaje para ella.
told-refused-subscription = El servicio no permite este plan aquí, o pide antes una tarjeta. No se ha pagado nada.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = Confirmado
error-order-declined = Rechazado
error-order-timed-out = Caducado
error-order-failed = Fallido
error-no-such-invoice = No hay ninguna factura «{ $id }».
error-no-such-customer = No hay ningún cliente «{ $id }».
error-record-kind = Diga «invoice» (factura) o «customer» (cliente).
error-customer-nowhere = Ningún servicio tiene este cliente.
error-customer-under-contract = El contrato { $contract } de { $name } no ha terminado. No se puede eliminar a nadie que tenga un contrato; no se ha enviado nada.
error-customer-not-deletable = El servicio no permite eliminar { $name }. No se ha enviado nada.

told-clash-kept = guardada aquí
told-clash-gone = ya no está allí
told-clash-replaced = ya no está allí: «{ $name }» ocupa su lugar
told-clash-taken = { $reference } ya es de otra factura; { $free } está libre
told-clash-status-edited = { $status }, con cambios
told-clash-amount = { $amount }
told-clash-removed = eliminada
told-clash-absent = no está aquí
told-clash-item = línea «{ $name }»
told-clash-line = { $quantity } × { $price } al { $tax } %
told-clash-line-named = «{ $name }», { $line }
told-clash-line-described = { $line }, «{ $description }»
