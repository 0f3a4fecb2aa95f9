# Eén factuur: haar pagina, haar conflicten, wat is uitgegeven.

## One invoice

detail-label = Factuur
detail-none = Geen factuur gekozen
detail-none-body = Kies er een uit de lijst, of loop er met J en K doorheen.
detail-unfound = De zoekopdracht “{ $search }” vindt deze factuur niet.
detail-due = Vervalt { $date }.
detail-local = Alleen op deze computer.
action-edit = Bewerken
action-ready = Uitgeven
action-draft = Terug naar concept
action-cancel = Factuur annuleren
action-delete = Verwijderen
actions-more = Meer
action-pdf = Pdf opslaan
action-pdf-busy = Opslaan…
edit-ready = Een uitgegeven factuur ligt vast. Zet haar terug naar concept om haar te wijzigen.
problem-in-item = Regel { $n }: { $message }
status-set-draft = { $name } is weer een concept.
status-set-ready = { $name } is uitgegeven.
status-set-canceled = { $name } is geannuleerd.
status-set-paid = { $name } is betaald.
action-email = Per e-mail verzenden…
action-paid = Als betaald noteren…
action-unpaid = Toch niet betaald
action-duplicate = Dupliceren
paid-panel-title = { $n ->
    [one] Als betaald noteren
   *[other] { $n } facturen als betaald noteren
}
paid-panel-body = Dat wordt op deze computer genoteerd. U kunt het terugnemen.
paid-on = Betaald op
paid-go = Als betaald noteren
paid-early-go = Ja, eerder betaald
paid-said = { $n } facturen zijn betaald.
unpaid-said-one = { $name } wacht weer op de betaling.
unpaid-said = { $n } facturen wachten weer op de betaling.
paid-left-out = { $n ->
    [one] Overgeslagen: { $name }. { $why }
   *[other] { $n } overgeslagen, eerst { $name }: { $why }
}
paid-you-say = U noteert zelf wanneer ze betaald is.
paid-served = { $account } zegt wanneer ze betaald is.
email-with_file = Uw mailprogramma wordt gevraagd aan { $to } te schrijven, met { $file }. Kijk of het bestand is bijgevoegd en verzend daar.
email-without_file = Uw mailprogramma opent een bericht aan { $to }. Voeg dit bestand toe: { $file }
email-nowhere = Op deze computer kon geen mailprogramma worden geopend. { $file } is opgeslagen: voeg het zelf toe aan een bericht aan { $to }.
email-no-address = { $name } heeft geen e-mailadres. Voer het in en verzend opnieuw.
email-to-customer = Klant openen
email-draft = Een concept wordt niet verzonden. Geef het eerst uit.
sender-none = Uw naam en adres staan er nog niet op.
sender-no-name = Uw naam staat er nog niet op.
sender-no-address = Uw adres staat er nog niet op.
sender-body = Wat is uitgegeven, blijft zoals het is. Een factuur moet zeggen wie haar uitgeeft; u kunt dat nu invullen en terugkomen.
sender-fill = Nu invullen
sender-anyway = Toch uitgeven
out-title = { $name } is al uit handen gegeven
out-body = Sinds ze is uitgegeven, is ze opgeslagen, afgedrukt of verzonden; wie haar heeft, zou een andere factuur hebben dan u. Juist is dan: annuleren en een gecorrigeerde factuur schrijven die haar noemt.
out-correct = Annuleren en corrigeren
out-anyway = Toch terug naar concept
out-corrected = { $name } is geannuleerd. Dit is de gecorrigeerde factuur, nog een concept.
cancel-title = { $name } annuleren?
cancel-body = Een geannuleerde factuur kan niet meer worden betaald of gewijzigd. Het nummer blijft gebruikt.
cancel-confirm = Factuur annuleren
delete-title = { $name } verwijderen?
delete-body = Dit concept staat alleen op deze computer. Het kan niet worden teruggehaald.
delete-confirm = Verwijderen
deleted-said = { $name } is verwijderd.
saved-title = { $pages ->
    [0] Opgeslagen:
    [one] Opgeslagen, één pagina:
   *[other] Opgeslagen, { $pages } pagina’s:
}
saved-open = Openen
saved-reveal = In map tonen
saved-as = Elders opslaan…
page-alt = { $label }, pagina { $page } van { $pages } zoals ze wordt afgedrukt
page-of = Pagina { $page } van { $pages }
page-previous = Vorige pagina
page-next = Volgende pagina
conflict-title = Op twee plaatsen gewijzigd.
conflict-body = Beide waarden blijven bewaard tot u kiest.
conflict-mine = Op deze computer
conflict-theirs = Bij de dienst
conflict-field = Veld
conflict-final-title = Bij de dienst is ze gesloten.
conflict-final-body = Daar kan ze niet meer veranderen. Wat u van uw versie houdt, wordt een nieuw concept.
conflict-effect = Het totaal zou { $total } zijn ({ $difference })
conflict-effect-total = Het totaal zou { $total } zijn
conflict-effect-none = Het totaal blijft gelijk
conflict-result = Totaal met deze keuze:
conflict-outcome-kept = Alles wat niet verschilt, wordt van beide kanten samengevoegd.
conflict-outcome-new_draft = Het gaat naar een nieuw concept; deze factuur wordt zoals ze bij de dienst is.
conflict-outcome-theirs = Deze factuur wordt zoals ze bij de dienst is. Uw wijzigingen vervallen.
conflict-apply = Keuze toepassen
conflict-keep-mine = Mijn versie houden
conflict-keep-theirs = Versie van de dienst houden
conflict-copy = Kopie maken
conflict-way-mine = Mijn versie: elk veld hierboven zoals op deze computer, de rest samengevoegd.
conflict-way-mine-final = Mijn versie: een nieuw concept met elk veld hierboven zoals op deze computer.
conflict-way-theirs = Versie van de dienst: alles zoals bij de dienst; wat alleen hier gewijzigd en nog niet verzonden is, vervalt.
conflict-way-copy = Kopie: hetzelfde, en uw versie wordt een nieuw concept.
taken-title = { $name } hoort bij de dienst al bij een andere factuur.
taken-body = { $name } is vrij. Er wordt niets verzonden tot u kiest; de andere factuur blijft ongemoeid.
taken-use = { $name } gebruiken
taken-again = Mijn nummer houden en opnieuw proberen
taken-settled = Het is nu { $name } en wordt verzonden.
conflict-settled-fields = Uw keuze is bewaard.
conflict-settled-keep_mine = Uw versie blijft en wordt verzonden.
conflict-settled-keep_theirs = De versie van de dienst is overgenomen.
conflict-settled-copy = De versie van de dienst is overgenomen; de uwe is een nieuw concept.
gone-title = Dit staat niet meer bij de dienst.
gone-body = Het blijft hier bewaard tot u kiest.
gone-anew = Daar opnieuw aanmaken
gone-anew-said = Het wordt bij de dienst opnieuw aangemaakt.
gone-delete = Ook hier verwijderen
gone-delete-title = { $name } ook hier verwijderen?
gone-delete-body = Bij de dienst is het al weg. Hier verwijderen kan niet ongedaan worden gemaakt.
total-title = De dienst berekent een ander totaal.
total-body = Hier is het { $mine } en daar { $theirs }, uit dezelfde regels. Zolang ze verschillen, wordt de factuur niet uitgegeven.
total-rounding = De dienst rondt de btw van elke regel af. Zo afgerond zijn de totalen gelijk.
total-unexplained = Geen manier van btw afronden verklaart dit. De regels zijn aan beide kanten gelijk.
total-take = Btw afronden zoals de dienst
total-take-said = De btw wordt afgerond zoals bij de dienst; de factuur wordt uitgegeven.
total-draft = Concept laten
total-draft-said = Ze blijft aan beide kanten een concept.
total-again = De dienst opnieuw vragen
total-again-said = De dienst wordt opnieuw gevraagd; de factuur wordt uitgegeven zodra de totalen kloppen.
waiting-pending = Wacht op verzending.
waiting-parked = Na meerdere pogingen apart gezet.
waiting-since = { $what } Sinds { $since }.
waiting-answer = Laatste antwoord: { $answer }
retry-said = Het wordt nu opnieuw geprobeerd.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Opslaan als UBL…
einvoice-save-cii = Opslaan als CII…
einvoice-save-hint = Voor klanten die om een XML-factuur vragen; de meeste nemen UBL.
original-label = Uitgegeven documenten
original-sound = Uitgegeven document bewaard, { $date }, intact.
original-damaged = Het uitgegeven document van { $date } is beschadigd en wordt niet meer afgegeven. Misschien staat het nog in een back-up van uw gegevens.
original-verify = Controleren
original-hide = Verbergen
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = sinds { $from }
original-until = { $from } tot { $to }
original-size = { $n } kB
original-broken = beschadigd
original-fingerprint = Controlegetal: laat zien dat het bestand is wat werd uitgegeven.
original-copy = Controlegetal kopiëren: { $kind }
original-copied = Controlegetal gekopieerd.
