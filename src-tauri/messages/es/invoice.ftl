# Una factura: su página, sus conflictos, lo que se ha entregado.

## One invoice

detail-label = Factura
detail-none = Ninguna factura elegida
detail-none-body = Elija una de la lista, o recórrala con J y K.
detail-unfound = La búsqueda «{ $search }» no encuentra esta factura.
detail-due = Vence { $date }.
detail-local = Solo en este ordenador.
action-edit = Editar
action-ready = Emitir
action-draft = Volver a borrador
action-cancel = Anular factura
action-delete = Eliminar
actions-more = Más
action-pdf = Guardar PDF
action-pdf-busy = Guardando…
edit-ready = Una factura emitida es definitiva. Devuélvala a borrador para cambiarla.
problem-in-item = Concepto { $n }: { $message }
status-set-draft = { $name } vuelve a ser un borrador.
status-set-ready = { $name } está emitida.
status-set-canceled = { $name } está anulada.
status-set-paid = { $name } está pagada.
action-email = Enviar por correo…
action-paid = Marcar como pagada…
action-unpaid = Al final no está pagada
action-duplicate = Duplicar
paid-panel-title = { $n ->
    [one] Marcar como pagada
    [many] Marcar { $n } facturas como pagadas
   *[other] Marcar { $n } facturas como pagadas
}
paid-panel-body = Se anota en este ordenador. Puede deshacerlo.
paid-on = Pagada el
paid-go = Marcar como pagada
paid-early-go = Sí, se pagó antes
paid-said = { $n } facturas están pagadas.
unpaid-said-one = { $name } vuelve a esperar el pago.
unpaid-said = { $n } facturas vuelven a esperar el pago.
paid-left-out = { $n ->
    [one] Queda fuera { $name }. { $why }
    [many] Quedan fuera { $n }, la primera { $name }: { $why }
   *[other] Quedan fuera { $n }, la primera { $name }: { $why }
}
paid-you-say = Usted anota cuándo se paga.
paid-served = { $account } dirá cuándo está pagada.
email-with_file = Su programa de correo debe escribir a { $to }, con { $file }. Mire si el archivo va adjunto y envíe desde allí.
email-without_file = Su programa de correo abre un mensaje a { $to }. Adjunte este archivo: { $file }
email-nowhere = No se pudo abrir ningún programa de correo en este ordenador. { $file } está guardado: adjúntelo usted a un mensaje a { $to }.
email-no-address = { $name } no tiene dirección de correo. Introdúzcala y vuelva a enviar.
email-to-customer = Abrir cliente
email-draft = Un borrador no se envía. Emítalo primero.
sender-none = Su nombre y su dirección aún no figuran en ella.
sender-no-name = Su nombre aún no figura en ella.
sender-no-address = Su dirección aún no figura en ella.
sender-body = Lo emitido queda como está. Una factura debe decir quién la emite; puede introducirlo ahora y volver.
sender-fill = Rellenar ahora
sender-anyway = Emitir igualmente
out-title = { $name } ya se entregó
out-body = Desde que se emitió se guardó, imprimió o envió; quien la tenga tendría otra factura que usted. Lo correcto es anularla y escribir una factura rectificativa que la nombre.
out-correct = Anular y rectificar
out-anyway = Volver a borrador igualmente
out-corrected = { $name } está anulada. Esta es la factura rectificativa, aún un borrador.
cancel-title = ¿Anular { $name }?
cancel-body = Una factura anulada ya no se puede pagar ni cambiar. Su número queda usado.
cancel-confirm = Anular factura
delete-title = ¿Eliminar { $name }?
delete-body = Este borrador solo está en este ordenador. No se podrá recuperar.
delete-confirm = Eliminar
deleted-said = { $name } se ha eliminado.
saved-title = { $pages ->
    [0] Guardado:
    [one] Guardado, una página:
    [many] Guardado, { $pages } de páginas:
   *[other] Guardado, { $pages } páginas:
}
saved-open = Abrir
saved-reveal = Mostrar en la carpeta
saved-as = Guardar en otro sitio…
page-alt = { $label }, página { $page } de { $pages } tal como se imprimirá
page-of = Página { $page } de { $pages }
page-previous = Página anterior
page-next = Página siguiente
conflict-title = Cambiada en dos sitios.
conflict-body = Los dos valores se conservan hasta que elija.
conflict-mine = En este ordenador
conflict-theirs = En el servicio
conflict-field = Campo
conflict-final-title = Está cerrada en el servicio.
conflict-final-body = Allí ya no puede cambiar. Lo que conserve de su versión pasa a un nuevo borrador.
conflict-effect = El total sería { $total } ({ $difference })
conflict-effect-total = El total sería { $total }
conflict-effect-none = El total sigue igual
conflict-result = Total con esta elección:
conflict-outcome-kept = Todo lo que no difiere se une de ambos lados.
conflict-outcome-new_draft = Pasa a un nuevo borrador; esta factura queda como está en el servicio.
conflict-outcome-theirs = Esta factura queda como está en el servicio. Sus cambios se descartan.
conflict-apply = Aplicar la elección
conflict-keep-mine = Conservar mi versión
conflict-keep-theirs = Conservar la del servicio
conflict-copy = Hacer una copia
conflict-way-mine = Conservar mi versión: cada campo de arriba como en este ordenador, el resto unido.
conflict-way-mine-final = Conservar mi versión: un nuevo borrador con cada campo de arriba como en este ordenador.
conflict-way-theirs = Conservar la del servicio: todo como en el servicio; lo que solo se cambió aquí y aún no se envió se descarta.
conflict-way-copy = Hacer una copia: lo mismo, y su versión pasa a un nuevo borrador.
taken-title = { $name } ya lo tiene otra factura en el servicio.
taken-body = { $name } está libre. No se envía nada hasta que elija; la otra factura no se toca.
taken-use = Usar { $name }
taken-again = Conservar el mío y reintentar
taken-settled = Ahora es { $name } y se enviará.
conflict-settled-fields = Su elección se conserva.
conflict-settled-keep_mine = Su versión se conserva y se enviará.
conflict-settled-keep_theirs = Se adopta la versión del servicio.
conflict-settled-copy = Se adopta la versión del servicio; la suya es un nuevo borrador.
gone-title = Ya no está en el servicio.
gone-body = Se conserva aquí hasta que elija.
gone-anew = Crearlo allí de nuevo
gone-anew-said = Se creará de nuevo en el servicio.
gone-delete = Eliminarlo también aquí
gone-delete-title = ¿Eliminar { $name } también aquí?
gone-delete-body = En el servicio ya no existe. Eliminarlo aquí no se puede deshacer.
total-title = El servicio calcula otro total.
total-body = Aquí es { $mine } y allí { $theirs }, con los mismos conceptos. No se emite mientras difieran.
total-rounding = El servicio redondea el impuesto de cada concepto. Redondeados así, los totales coinciden.
total-unexplained = Ninguna forma de redondear el impuesto lo explica. Los conceptos son los mismos en ambos lados.
total-take = Redondear el impuesto como el servicio
total-take-said = El impuesto se redondea como en el servicio; se emitirá.
total-draft = Dejarla en borrador
total-draft-said = Sigue siendo un borrador en ambos lados.
total-again = Preguntar de nuevo al servicio
total-again-said = Se pregunta de nuevo al servicio; se emite en cuanto los totales coincidan.
waiting-pending = En espera de envío.
waiting-parked = Apartada tras varios intentos.
waiting-since = { $what } Desde { $since }.
waiting-answer = Última respuesta: { $answer }
retry-said = Se intenta ahora de nuevo.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Guardar como UBL…
einvoice-save-cii = Guardar como CII…
einvoice-save-hint = Para clientes que piden una factura en XML; la mayoría acepta UBL.
original-label = Documentos emitidos
original-sound = Documento emitido conservado, { $date }, íntegro.
original-damaged = El documento emitido el { $date } está dañado y ya no se entrega. Quizá siga en una copia de seguridad de sus datos.
original-verify = Verificar
original-hide = Ocultar
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = desde el { $from }
original-until = del { $from } al { $to }
original-size = { $n } kB
original-broken = dañado
original-fingerprint = Huella: muestra que el archivo es el que se emitió.
original-copy = Copiar la huella: { $kind }
original-copied = Huella copiada.
