# Copias de seguridad, datos que no se abren, informes de problemas.

settings-backup = Copia de seguridad
settings-backup-body = Una copia de todo en un archivo, comprobada entera al hacerla. No contiene contraseñas ni tokens.
backup-practice = De la práctica no se hace copia de seguridad. De sus propios registros sí, como lo ajustó allí.
backup-never = Todavía no hay ninguna copia de seguridad.
backup-last = La última copia buena se hizo { $ago }.
backup-now = Hacer una copia ahora
backup-making = Haciendo la copia…
backup-made-said = { $name } está hecha y comprobada entera.
backup-reveal = Mostrar
backup-whole-said = La copia está entera: { $invoices }, { $customers }.
backup-of = Hecha { $ago }
backup-before = Lo que había aquí antes de una restauración, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] Una factura
    [many] { $n } de facturas
   *[other] { $n } facturas
}
backup-sealed = sellada
backup-proved = comprobada entera { $ago }
backup-unproved = todavía sin comprobar
backup-verify = Comprobar
backup-verifying = Comprobando…
backup-restore = Restaurar…
backup-undo = Volver a ella…
backup-other = Otro archivo…
backup-every = Por sí sola
backup-every-off = Nunca
backup-every-daily = Cada día
backup-every-weekly = Cada semana
backup-keep = Conservar las últimas
backup-folder = Carpeta
backup-choose-folder = Elegir…
backup-beside = Esta carpeta está en el mismo disco que sus datos. Una carpeta en otro disco, o que se copie a otro sitio, sobrevive a la pérdida de este ordenador.
backup-seal = Sellar las copias con una frase secreta
backup-seal-body = Nadie puede leer una copia sellada sin su frase secreta, y nadie puede recuperarla: si pierde la frase, también se pierde la copia. Guárdela en papel, lejos de este ordenador. El llavero la guarda para las copias que se hacen solas.
backup-passphrase = Frase secreta
backup-passphrase-new = Nueva frase secreta
backup-passphrase-again = La misma otra vez
backup-passphrase-differs = Las dos no son iguales.
backup-plan-save = Guardar
backup-plan-said = Las copias se hacen como ha indicado.
nav-backup-failed = La última copia de seguridad falló
verify-title = Comprobar una copia de seguridad
restore-title = Restaurar una copia de seguridad
restore-holds = Hecha { $time } por la versión { $version }, comprobada entera: { $invoices } y { $customers }.
restore-sum-draft = Borradores: { $n }
restore-sum-ready = Emitidas: { $n }
restore-sum-paid = Pagadas: { $n }
restore-sum-canceled = Anuladas: { $n }
restore-lost = Todo lo de aquí se sustituye. Cambiado aquí desde esa copia, y que no está en ella: { $invoices } y { $customers }. Aquí ahora: { $now }.
restore-body = Antes se hace una copia de lo que hay aquí, para que pueda volver a ello. Puede que algunas cuentas le pidan iniciar sesión de nuevo.
restore-type = Para continuar, escriba { $word }
restore-word = restaurar
restore-go = Restaurar
restore-going = Restaurando…
restore-look = Abrir
restore-close = Cerrar
restore-said = La copia de seguridad está restaurada.
restore-said-paused = La copia de seguridad está restaurada. La sincronización automática está desactivada: mire antes lo que espera, puede haberse enviado desde entonces.
restore-undo = Deshacer
restore-undone-said = Lo que había aquí antes ha vuelto.
rescue-title = Sus datos no se pueden abrir
rescue-body = El archivo con sus datos está dañado. No se ha cambiado, y se conserva elija lo que elija aquí.
rescue-back = Volver a una copia de seguridad
rescue-backup = La última copia buena se hizo { $time }.
rescue-lost = Cambiado desde entonces, y que no está en ella: { $invoices } y { $customers }.
rescue-lost-unknown = Lo cambiado desde entonces no está en ella; cuánto es ya no se puede leer.
rescue-none = No se ha encontrado ninguna copia. Si tiene una en otro sitio, elíjala.
rescue-restore = Restaurar esta copia
rescue-said = La copia está restaurada. El archivo dañado se conserva: { $path }
rescue-salvage = Salvar lo que aún se pueda leer
rescue-salvage-body = Escribe cada registro legible, y los documentos tal como se emitieron, en un ZIP que abren otros programas.
rescue-salvage-go = Guardar…
rescue-saved = { $n ->
    [one] Se ha guardado un registro: { $path }
    [many] Se han guardado { $n } de registros: { $path }
   *[other] Se han guardado { $n } registros: { $path }
}
report-open = Informe de problemas…
report-title = Informe de problemas
report-body = Lo que ayuda a encontrar un fallo: versiones, ajustes, cuántos registros hay y las últimas líneas del registro técnico. Sin nombres, importes, direcciones ni contraseñas. Léalo aquí; no se envía a ninguna parte. Puede guardarlo y dárselo a quien quiera.
report-making = Reuniendo…
report-save = Guardar…
report-saved = Guardado: { $path }
