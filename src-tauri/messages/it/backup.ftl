# Copie di sicurezza, dati che non si aprono, rapporti di problema.

settings-backup = Copia di sicurezza
settings-backup-body = Una copia di tutto in un solo file, verificata integra quando viene fatta. Password e token non vi sono.
backup-practice = Della prova non si fa copia di sicurezza. Dei Suoi dati sì, come ha impostato lì.
backup-never = Non c’è ancora una copia di sicurezza.
backup-last = L’ultima copia valida è stata fatta { $ago }.
backup-now = Fai una copia ora
backup-making = Copia in corso…
backup-made-said = { $name } è fatta e verificata integra.
backup-reveal = Mostra
backup-whole-said = La copia è integra: { $invoices }, { $customers }.
backup-of = Fatta { $ago }
backup-before = Ciò che era qui prima di un ripristino, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] Una fattura
    [many] { $n } di fatture
   *[other] { $n } fatture
}
backup-sealed = sigillata
backup-proved = verificata integra { $ago }
backup-unproved = non ancora verificata
backup-verify = Verifica
backup-verifying = Verifica in corso…
backup-restore = Ripristina…
backup-undo = Torna a questa…
backup-other = Un altro file…
backup-every = Da sola
backup-every-off = Mai
backup-every-daily = Ogni giorno
backup-every-weekly = Ogni settimana
backup-keep = Tieni le ultime
backup-folder = Cartella
backup-choose-folder = Scegli…
backup-beside = Questa cartella è sullo stesso disco dei Suoi dati. Una cartella su un altro disco, o copiata altrove, sopravvive alla perdita di questo computer.
backup-seal = Sigilla le copie con una frase segreta
backup-seal-body = Nessuno può leggere una copia sigillata senza la sua frase segreta, e nessuno può recuperarla: se perde la frase, anche la copia è persa. La tenga su carta, lontano da questo computer. Il portachiavi la tiene per le copie che si fanno da sole.
backup-passphrase = Frase segreta
backup-passphrase-new = Nuova frase segreta
backup-passphrase-again = Di nuovo la stessa
backup-passphrase-differs = Le due non sono uguali.
backup-plan-save = Salva
backup-plan-said = Le copie si fanno come ha impostato.
nav-backup-failed = L’ultima copia di sicurezza è fallita
verify-title = Verifica una copia di sicurezza
restore-title = Ripristina una copia di sicurezza
restore-holds = Fatta { $time } dalla versione { $version }, verificata integra: { $invoices } e { $customers }.
restore-sum-draft = Bozze: { $n }
restore-sum-ready = Emesse: { $n }
restore-sum-paid = Pagate: { $n }
restore-sum-canceled = Annullate: { $n }
restore-lost = Tutto qui viene sostituito. Modificato qui dopo quella copia, e non in essa: { $invoices } e { $customers }. Qui ora: { $now }.
restore-body = Di ciò che è qui si fa prima una copia, così potrà tornarvi. Alcuni account potrebbero chiederLe di accedere di nuovo.
restore-type = Per continuare, scriva { $word }
restore-word = ripristina
restore-go = Ripristina
restore-going = Ripristino…
restore-look = Apri
restore-close = Chiudi
restore-said = La copia è ripristinata.
restore-said-paused = La copia è ripristinata. La sincronizzazione automatica è disattivata: guardi prima ciò che attende, può essere stato inviato nel frattempo.
restore-undo = Annulla
restore-undone-said = Ciò che era qui prima è tornato.
rescue-title = I Suoi dati non si possono aprire
rescue-body = Il file con i Suoi dati è danneggiato. Non è stato modificato, e resta qualunque cosa scelga qui.
rescue-back = Torna a una copia di sicurezza
rescue-backup = L’ultima copia valida è stata fatta { $time }.
rescue-lost = Modificato da allora, e non in essa: { $invoices } e { $customers }.
rescue-lost-unknown = Ciò che è cambiato da allora non è in essa; quanto sia non si può più leggere.
rescue-none = Nessuna copia è stata trovata. Se ne ha una altrove, la scelga.
rescue-restore = Ripristina questa copia
rescue-said = La copia è ripristinata. Il file danneggiato resta: { $path }
rescue-salvage = Salva ciò che si può ancora leggere
rescue-salvage-body = Scrive ogni elemento leggibile, e i documenti come emessi, in uno ZIP che altri programmi aprono.
rescue-salvage-go = Salva…
rescue-saved = { $n ->
    [one] Un elemento è salvato: { $path }
    [many] { $n } di elementi sono salvati: { $path }
   *[other] { $n } elementi sono salvati: { $path }
}
report-open = Rapporto di problema…
report-title = Rapporto di problema
report-body = Ciò che aiuta a trovare un difetto: versioni, impostazioni, quanti elementi ci sono, e le ultime righe del registro. Niente nomi, importi, indirizzi o password. Lo legga qui; non viene inviato da nessuna parte. Può salvarlo e darlo a chi vuole.
report-making = Raccolta…
report-save = Salva…
report-saved = Salvato: { $path }
