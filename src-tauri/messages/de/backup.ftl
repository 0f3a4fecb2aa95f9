# Sicherungen, Daten, die sich nicht öffnen lassen, Fehlerberichte.

settings-backup = Sicherung
settings-backup-body = Eine Kopie von allem in einer Datei, beim Anlegen als vollständig geprüft. Passwörter und Token sind nicht darin.
backup-practice = Die Übung wird nicht gesichert. Ihre eigenen Bücher schon, wie dort eingestellt.
backup-never = Es gibt noch keine Sicherung.
backup-last = Die letzte gute Sicherung entstand { $ago }.
backup-now = Jetzt sichern
backup-making = Wird gesichert …
backup-made-said = { $name } ist angelegt und als vollständig geprüft.
backup-reveal = Zeigen
backup-whole-said = Die Sicherung ist vollständig: { $invoices }, { $customers }.
backup-of = Angelegt { $ago }
backup-before = Was vor einer Wiederherstellung hier war, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] Eine Rechnung
   *[other] { $n } Rechnungen
}
backup-sealed = versiegelt
backup-proved = als vollständig geprüft { $ago }
backup-unproved = noch nicht geprüft
backup-verify = Prüfen
backup-verifying = Wird geprüft …
backup-restore = Wiederherstellen …
backup-undo = Dahin zurück …
backup-other = Andere Datei …
backup-every = Von selbst
backup-every-off = Nie
backup-every-daily = Jeden Tag
backup-every-weekly = Jede Woche
backup-keep = Die neuesten behalten
backup-folder = Ordner
backup-choose-folder = Wählen …
backup-beside = Dieser Ordner liegt auf demselben Datenträger wie Ihre Daten. Ein Ordner auf einem anderen, oder einer, der anderswohin kopiert wird, übersteht den Verlust dieses Computers.
backup-seal = Sicherungen mit einer Passphrase versiegeln
backup-seal-body = Niemand kann eine versiegelte Sicherung ohne ihre Passphrase lesen, und niemand kann sie zurückholen: Verlieren Sie die Passphrase, ist auch die Sicherung verloren. Bewahren Sie sie auf Papier auf, fern von diesem Computer. Der Schlüsselbund hält sie für die Sicherungen bereit, die von selbst entstehen.
backup-passphrase = Passphrase
backup-passphrase-new = Neue Passphrase
backup-passphrase-again = Noch einmal dieselbe
backup-passphrase-differs = Die beiden sind nicht gleich.
backup-plan-save = Speichern
backup-plan-said = Gesichert wird, wie Sie es eingestellt haben.
nav-backup-failed = Die letzte Sicherung schlug fehl
verify-title = Sicherung prüfen
restore-title = Sicherung wiederherstellen
restore-holds = Angelegt { $time } von Version { $version }, als vollständig geprüft: { $invoices } und { $customers }.
restore-sum-draft = Entwürfe: { $n }
restore-sum-ready = Gestellt: { $n }
restore-sum-paid = Bezahlt: { $n }
restore-sum-canceled = Storniert: { $n }
restore-lost = Alles hier wird ersetzt. Seit dieser Sicherung hier geändert und nicht darin: { $invoices } und { $customers }. Jetzt hier: { $now }.
restore-body = Was jetzt hier ist, wird zuerst gesichert, damit Sie dahin zurück können. Bei manchen Konten müssen Sie sich vielleicht neu anmelden.
restore-type = Um fortzufahren, tippen Sie { $word }
restore-word = wiederherstellen
restore-go = Wiederherstellen
restore-going = Wird wiederhergestellt …
restore-look = Öffnen
restore-close = Schließen
restore-said = Die Sicherung ist wiederhergestellt.
restore-said-paused = Die Sicherung ist wiederhergestellt. Der selbsttätige Abgleich ist aus: Sehen Sie zuerst nach, was wartet; es kann seither gesendet worden sein.
restore-undo = Rückgängig
restore-undone-said = Was vorher hier war, ist wieder da.
rescue-title = Ihre Daten lassen sich nicht öffnen
rescue-body = Die Datei mit Ihren Daten ist beschädigt. Sie wurde nicht verändert und bleibt erhalten, was immer Sie hier wählen.
rescue-back = Zu einer Sicherung zurück
rescue-backup = Die letzte gute Sicherung entstand { $time }.
rescue-lost = Seither geändert und nicht darin: { $invoices } und { $customers }.
rescue-lost-unknown = Was seither geändert wurde, ist nicht darin; wie viel das ist, lässt sich nicht mehr lesen.
rescue-none = Keine Sicherung wurde gefunden. Haben Sie anderswo eine, wählen Sie sie.
rescue-restore = Diese Sicherung wiederherstellen
rescue-said = Die Sicherung ist wiederhergestellt. Die beschädigte Datei bleibt erhalten: { $path }
rescue-salvage = Retten, was noch lesbar ist
rescue-salvage-body = Schreibt jeden lesbaren Eintrag und die Belege, wie sie ausgestellt wurden, in ein ZIP, das andere Programme öffnen.
rescue-salvage-go = Speichern …
rescue-saved = { $n ->
    [one] Ein Eintrag ist gespeichert: { $path }
   *[other] { $n } Einträge sind gespeichert: { $path }
}
report-open = Fehlerbericht …
report-title = Fehlerbericht
report-body = Was hilft, einen Fehler zu finden: Versionen, Einstellungen, die Zahl der Einträge und die letzten Zeilen des Protokolls. Keine Namen, Beträge, Adressen oder Passwörter. Lesen Sie ihn hier; er wird nirgendwohin gesendet. Sie können ihn speichern und geben, wem Sie mögen.
report-making = Wird gesammelt …
report-save = Speichern …
report-saved = Gespeichert: { $path }
