# Wat wacht, wat elke ronde opleverde, wat is gevraagd.

## Sync

sync-state = Stand van zaken
sync-local = Alleen op deze computer
sync-local-more = Er wordt nergens iets heen gestuurd.
sync-running = Bezig met synchroniseren
sync-ended = Synchronisatie klaar. { $state }
sync-synced = Gesynchroniseerd { $ago }
sync-never = Nog niet gesynchroniseerd
sync-offline = Offline
sync-practice-off = De oefening is voorbij
sync-practice-off-more = Een eerdere versie bewaarde ze tussen uw eigen gegevens. Verwijder ze bij Instellingen.
sync-offline-since = Offline sinds { $since }
sync-offline-more = Alles wat u doet blijft hier bewaard.
sync-offline-pending = { $n ->
    [one] Eén wijziging blijft hier en wordt later verzonden.
   *[other] { $n } wijzigingen blijven hier en worden later verzonden.
}
sync-pending-count = { $n ->
    [one] Eén wijziging te verzenden
   *[other] { $n } wijzigingen te verzenden
}
sync-pending-soon = Wordt zo verzonden.
sync-paused = Automatisch synchroniseren staat uit.
sync-decide = { $n ->
    [one] Eén item heeft u nodig
   *[other] { $n } items hebben u nodig
}
sync-decide-more = Er is niets verloren. Beslis onder Synchronisatie.
sync-failed = De laatste synchronisatie kwam niet af
sync-sign-in = Opnieuw aanmelden is nodig
sync-sign-in-more = Wat wacht blijft bewaard. Meld u aan bij Instellingen.
sync-other-user = Iemand anders heeft zich aangemeld
sync-other-user-more = Er wordt niets verzonden tot de juiste persoon zich aanmeldt.
sync-choose = Kies een dienst
sync-choose-more = Er rest één stap bij Instellingen.
sync-now = Nu synchroniseren
sync-cancel = Synchroniseren stoppen
sync-automatic = Automatisch verzenden en ophalen.
sync-automatic-body = Uitgeschakeld blijven wijzigingen hier tot u op Nu synchroniseren drukt.
sync-conflicts = Op twee plaatsen gewijzigd
sync-conflicts-body = Beide waarden blijven bewaard. Er wordt niets verzonden tot u kiest.
conflict-totals = Totaal hier { $mine }, bij de dienst { $theirs }
conflict-totals-same = Totaal { $mine } aan beide kanten
sync-parked-title = Apart gezet
sync-parked-body = De dienst heeft deze meermaals geweigerd. Hier zijn ze veilig; verbeter ze of probeer het opnieuw.
sync-pending-title = Wacht op verzending
sync-pending-body = Deze zijn hier opgeslagen en gaan in deze volgorde weg.
sync-unknown = Onduidelijke uitbetalingen
sync-unknown-body = Of deze zijn aangekomen, is nog niet bekend.
sync-no-account = Niets wacht op verzending
sync-no-account-body = Er is geen account gekoppeld: alles wat u doet blijft op deze computer. Met een account worden uw facturen voor u verzonden en zegt de dienst wat betaald is.
sync-nothing = Niets wacht
sync-nothing-body = Elke wijziging is bij de dienst aangekomen.
column-record = Onderdeel
column-what = Wat er gebeurt
column-since = Sinds
column-actions = Acties
kind-invoice = Factuur
kind-customer = Klant
sync-tabs = Weergaven van de synchronisatie
sync-tab-waiting = Wachtend
sync-tab-history = Geschiedenis
sync-tab-requests = Verzoeken
column-answer = Laatste antwoord
record-gone = Dit staat niet meer op deze computer.
history-none = Er is nog niets gesynchroniseerd
history-none-body = Elke synchronisatie wordt hier genoteerd: wat kwam, wat is verzonden en hoe het afliep.
history-shown = { $n ->
    [one] Eén ronde getoond.
   *[other] { $n } rondes getoond.
}
run-nothing = Niets nieuws
run-nothing-times = Niets nieuws, { $times } keer sinds { $since }
run-times = { $title }, { $times } keer sinds { $since }
run-received = Ontvangen: { $what }
run-invoices = { $n ->
    [one] één factuur
   *[other] { $n } facturen
}
run-customers = { $n ->
    [one] één klant
   *[other] { $n } klanten
}
run-sent = Verzonden: { $what }
run-changes = { $n ->
    [one] één wijziging
   *[other] { $n } wijzigingen
}
run-unreadable = { $n ->
    [one] Eén item bij de dienst werd niet begrepen
   *[other] { $n } items bij de dienst werden niet begrepen
}
run-ended-running = Bezig
run-ended-interrupted = Onderbroken
run-ended-cancelled = Door u gestopt
run-ended-offline = Offline
run-ended-unavailable = De dienst vroeg om te wachten
run-ended-sign_in_needed = Opnieuw aanmelden was nodig
run-ended-other_user = Iemand anders was aangemeld
run-ended-early = Niet afgekomen
run-records = Wat er van elk item is geworden
run-rest = { $n ->
    [one] en nog één
   *[other] en nog { $n }
}
effect-arrived = aangekomen
effect-sent = verzonden
effect-conflict = conflict
effect-set_aside = apart gezet
effect-waits = wacht nog
requests-body = De laatste verzoeken die iets wijzigden of mislukten. Wachtwoorden, tokens en bankgegevens worden verborgen voordat iets wordt opgeschreven.
requests-failed = Alleen wat mislukte
requests-account = Account
requests-every-account = Elk account
requests-none = Er is nog niets gevraagd
requests-none-body = Wat naar een dienst gaat staat hier, met het antwoord.
requests-none-found = Hier is niets
requests-none-found-body = Er is geen verzoek van deze soort bewaard.
requests-shown = { $n ->
    [one] Eén verzoek getoond.
   *[other] { $n } verzoeken getoond.
}
request-ms = { $n } ms
request-sent = Verzonden
request-received = Ontvangen
request-no-body = Leeg.
request-account = Bij account: { $name }.
request-fault = Waarom: { $fault }.
outcome-succeeded = gedaan
outcome-not_sent = niet verzonden
outcome-rejected = geweigerd
outcome-absent = niet daar
outcome-unknown = onduidelijk
outcome-succeeded-body = De dienst heeft het gedaan.
outcome-not_sent-body = Niets heeft deze computer verlaten.
outcome-rejected-body = De dienst antwoordde dat hij het niet heeft gedaan.
outcome-unknown-body = Het heeft deze computer verlaten en geen antwoord geeft uitsluitsel; de volgende synchronisatie kijkt wat ervan is geworden.
fault-offline = de dienst was niet bereikbaar
fault-tls = de beveiligde verbinding kwam niet tot stand
fault-timed_out = geen antwoord op tijd
fault-sign_in_needed = opnieuw aanmelden is nodig
fault-other_user = iemand anders is aangemeld
fault-forbidden = deze aanmelding mag dat niet
fault-not_found = het is er niet
fault-already_exists = het bestaat al
fault-status_denied = de status laat het niet toe
fault-not_processable = de dienst kan het zo niet verwerken
fault-invalid = iets erin werd niet aangenomen
fault-too_many = te veel verzoeken; hij vroeg om te wachten
fault-unavailable = de dienst faalde
fault-malformed = het antwoord was niet te begrijpen
fault-refused = deze computer verzendt dat niet
stage-starting = Starten…
stage-profile = Profiel
stage-customers = Klanten
stage-invoices = Facturen
stage-sending = Verzenden
stage-of = { $stage }: { $done } van { $total }
stage-done = { $stage }: { $done }
