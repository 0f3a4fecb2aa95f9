# Die Liste der Rechnungen.

## Invoices

invoice-new = Neue Rechnung
invoice-search = Nummer, Kunde oder Position suchen
invoice-tabs = Welche Rechnungen gezeigt werden
invoice-untitled = Rechnung ohne Nummer
invoice-no-customer = Noch kein Kunde
invoice-saved = { $name } ist gespeichert.
invoices-grid = Rechnungen, neueste zuerst
tab-all = Alle
tab-draft = Entwürfe
tab-ready = Offen
tab-paid = Bezahlt
tab-canceled = Storniert
tab-waiting = Wartend
column-customer = Kunde
column-reference = Nummer
column-due = Fällig
column-status = Status
column-amount = Betrag
column-name = Name
column-net = Betrag
status-draft = Entwurf
status-ready = Offen
status-paid = Bezahlt
status-canceled = Storniert
status-overdue = Überfällig
meaning-draft = Noch nicht gestellt: Sie lässt sich ändern, und niemand schuldet sie.
meaning-ready = Gestellt und fest; sie wartet auf die Zahlung.
meaning-paid = Laut Dienst hat der Kunde sie bezahlt.
meaning-paid-here = Sie haben vermerkt, dass sie am { $date } bezahlt wurde.
meaning-paid-noted = Sie haben vermerkt, dass sie bezahlt ist.
invoices-none-paid-here = Hier stehen gestellte Rechnungen, die Sie als bezahlt vermerken.
selection-ready = Stellen ({ $n })
selection-paid = Als bezahlt vermerken ({ $n }) …
selection-none-payable = Keine davon wartet auf eine Zahlung, die Sie vermerken.
selection-ready-said = { $n ->
    [one] Eine Rechnung ist gestellt.
   *[other] { $n } Rechnungen sind gestellt.
}
selection-ready-failed = { $n } von { $of } sind gestellt. { $name } bleibt ein Entwurf: { $message }
meaning-canceled = Zurückgezogen. Sie kann nicht mehr bezahlt werden, ihre Nummer bleibt vergeben.
meaning-overdue = Gestellt; die Fälligkeit ist ohne Zahlung verstrichen.
meaning-credit-ready = Gestellt und fest. Der Betrag geht an den Kunden; niemand schuldet ihn Ihnen.
meaning-credit-paid = Gestellt und erledigt: Der Kunde hat den Betrag.
credit-note-name = Gutschrift
sync-pending = Zu senden
sync-conflict = Konflikt
sync-parked = Zurückgestellt
due-today = heute
due-tomorrow = morgen
due-yesterday = gestern
due-in = in { $days } Tagen
due-ago = vor { $days } Tagen
ago-now = gerade eben
ago-seconds = vor { $n } s
ago-minutes = vor { $n } min
ago-hours = vor { $n } h
ago-days = { $n ->
    [one] vor einem Tag
   *[other] vor { $n } Tagen
}
since-day = { $day }, { $time }
day-today = Heute
day-yesterday = Gestern
age-local = Auf diesem Computer
age-never = { $name } · noch nicht gelesen
age-service = { $name } · Stand { $ago }
age-offline = Offline · { $name }, Stand { $ago }
invoices-first = Ihre erste Rechnung
invoices-unread-body = Was Ihre Konten enthalten, kommt mit dem ersten Abgleich. Rechnungen schreiben können Sie schon jetzt; sie bleiben hier.
invoices-first-body = Sie wird beim Tippen hier aufbewahrt. Positionen eingeben, die Seite ansehen, speichern.
invoices-first-nameless = Sie wird beim Tippen hier aufbewahrt. Ihr Betrieb und seine Bankverbindung werden, einmal eingegeben, auf jede Rechnung gedruckt.
invoices-first-business = Betrieb eingeben
invoices-coming = Ihre Rechnungen sind unterwegs
invoices-coming-body = Sie erscheinen hier, sobald sie eintreffen. Neue können Sie schon jetzt schreiben.
invoices-not-found = Nichts gefunden zu „{ $search }“
invoices-not-found-body = Gesucht wurde in Nummern, Kunden und Positionen aller Rechnungen in diesem Reiter.
invoices-none-draft = Keine Entwürfe
invoices-none-draft-body = Alle Rechnungen sind gestellt. Mit N schreiben Sie eine neue.
invoices-none-ready = Keine offenen Rechnungen
invoices-none-ready-body = Hier stehen Rechnungen, die gestellt und noch nicht bezahlt sind.
invoices-none-paid = Noch nichts bezahlt
invoices-none-paid-body = Bezahlte Rechnungen kommen von selbst vom Dienst.
invoices-none-canceled = Nichts storniert
invoices-none-canceled-body = Hier stehen Rechnungen, die zurückgezogen wurden.
invoices-none-waiting = Nichts wartet
invoices-none-waiting-body = Jede Änderung ist beim Dienst angekommen.
unsaved-label = Angefangene Entwürfe
unsaved-title = Angefangen, nicht fertig:
unsaved-kept = (auf diesem Computer aufbewahrt)
unsaved-continue = Fortsetzen
unsaved-discard = Verwerfen
unsaved-more = { $n ->
    [one] Noch ein angefangener Entwurf
   *[other] Noch { $n } angefangene Entwürfe
}
discard-title = Eingaben in { $title } verwerfen?
discard-body = Was seit dem letzten Speichern getippt wurde, geht verloren. Eine gespeicherte Rechnung bleibt, wie sie war.
discard-confirm = Verwerfen

## Several invoices

selection-label = Ausgewählte Rechnungen
selection-count = { $n ->
    [one] Eine Rechnung ausgewählt
   *[other] { $n } Rechnungen ausgewählt
}
selection-clear = Auswahl aufheben
selection-saving = { $n } von { $of } werden gespeichert …
selection-stop = Anhalten
selection-saved = PDF-Dateien gespeichert: { $n } von { $of }.
selection-failed = PDF-Dateien gespeichert: { $n } von { $of }. Dann ging dies schief: { $message }

selection-export = Exportieren …
