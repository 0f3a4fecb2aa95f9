# De lijst van facturen.

## Invoices

invoice-new = Nieuwe factuur
invoice-search = Zoek nummer, klant, regel
invoice-tabs = Welke facturen worden getoond
invoice-untitled = Factuur zonder nummer
invoice-no-customer = Nog geen klant
invoice-saved = { $name } is opgeslagen.
invoices-grid = Facturen, nieuwste eerst
tab-all = Alle
tab-draft = Concepten
tab-ready = Openstaand
tab-paid = Betaald
tab-canceled = Geannuleerd
tab-waiting = Wachtend
column-customer = Klant
column-reference = Nummer
column-due = Vervalt
column-status = Status
column-amount = Bedrag
column-name = Naam
column-net = Bedrag
status-draft = Concept
status-ready = Openstaand
status-paid = Betaald
status-canceled = Geannuleerd
status-overdue = Te laat
meaning-draft = Nog niet uitgegeven: ze kan worden gewijzigd en niemand is ze verschuldigd.
meaning-ready = Uitgegeven en vast; ze wacht op de betaling.
meaning-paid = Volgens de dienst heeft de klant ze betaald.
meaning-paid-here = U noteerde dat ze op { $date } is betaald.
meaning-paid-noted = U noteerde dat ze betaald is.
invoices-none-paid-here = Hier staan uitgegeven facturen die u als betaald noteert.
selection-ready = Uitgeven ({ $n })
selection-paid = Als betaald noteren ({ $n })…
selection-none-payable = Geen ervan wacht op een betaling die u noteert.
selection-ready-said = { $n ->
    [one] Eén factuur is uitgegeven.
   *[other] { $n } facturen zijn uitgegeven.
}
selection-ready-failed = { $n } van { $of } zijn uitgegeven. { $name } blijft een concept: { $message }
meaning-canceled = Ingetrokken. Ze kan niet meer worden betaald en het nummer blijft gebruikt.
meaning-overdue = Uitgegeven; de vervaldatum is zonder betaling verstreken.
meaning-credit-ready = Uitgegeven en vast. Het bedrag gaat naar de klant; niemand is het u schuldig.
meaning-credit-paid = Uitgegeven en afgehandeld: de klant heeft het bedrag.
credit-note-name = Creditnota
sync-pending = Te verzenden
sync-conflict = Conflict
sync-parked = Apart gezet
due-today = vandaag
due-tomorrow = morgen
due-yesterday = gisteren
due-in = over { $days } dagen
due-ago = { $days } dagen geleden
ago-now = zojuist
ago-seconds = { $n } s geleden
ago-minutes = { $n } min geleden
ago-hours = { $n } u geleden
ago-days = { $n ->
    [one] een dag geleden
   *[other] { $n } dagen geleden
}
since-day = { $day }, { $time }
day-today = Vandaag
day-yesterday = Gisteren
age-local = Op deze computer bewaard
age-never = { $name } · nog niet gelezen
age-service = { $name } · stand van { $ago }
age-offline = Offline · { $name }, stand van { $ago }
invoices-first = Uw eerste factuur
invoices-unread-body = Wat uw accounts bevatten, komt met de eerste synchronisatie. U kunt nu al facturen schrijven; ze blijven hier.
invoices-first-body = Ze wordt hier bewaard terwijl u typt. Voeg regels toe, bekijk de pagina, sla op.
invoices-first-nameless = Ze wordt hier bewaard terwijl u typt. Uw bedrijf en de bankgegevens komen, eenmaal ingevoerd, op elke factuur.
invoices-first-business = Bedrijf invoeren
invoices-coming = Uw facturen zijn onderweg
invoices-coming-body = Ze verschijnen hier zodra ze binnenkomen. Nieuwe schrijven kan nu al.
invoices-not-found = Niets gevonden voor “{ $search }”
invoices-not-found-body = Gezocht in nummers, klanten en regels van alle facturen op dit tabblad.
invoices-none-draft = Geen concepten
invoices-none-draft-body = Elke factuur is uitgegeven. Druk op N voor een nieuwe.
invoices-none-ready = Geen openstaande facturen
invoices-none-ready-body = Hier staan facturen die uitgegeven en nog niet betaald zijn.
invoices-none-paid = Nog niets betaald
invoices-none-paid-body = Betaalde facturen komen vanzelf binnen van de dienst.
invoices-none-canceled = Niets geannuleerd
invoices-none-canceled-body = Hier staan facturen die zijn ingetrokken.
invoices-none-waiting = Niets wacht
invoices-none-waiting-body = Elke wijziging is bij de dienst aangekomen.
unsaved-label = Onafgemaakte concepten
unsaved-title = Begonnen, niet af:
unsaved-kept = (bewaard op deze computer)
unsaved-continue = Verdergaan
unsaved-discard = Weggooien
unsaved-more = { $n ->
    [one] Nog één onafgemaakt concept
   *[other] Nog { $n } onafgemaakte concepten
}
discard-title = Invoer in { $title } weggooien?
discard-body = Wat sinds het laatste opslaan is getypt, gaat verloren. Een opgeslagen factuur blijft zoals ze was.
discard-confirm = Weggooien

## Several invoices

selection-label = Gekozen facturen
selection-count = { $n ->
    [one] Eén factuur gekozen
   *[other] { $n } facturen gekozen
}
selection-clear = Niets kiezen
selection-saving = { $n } van { $of } opslaan…
selection-stop = Stoppen
selection-saved = Pdf’s opgeslagen: { $n } van { $of }.
selection-failed = Pdf’s opgeslagen: { $n } van { $of }. Toen ging dit mis: { $message }

selection-export = Exporteren…
