# Het venster in het Nederlands: wat elk scherm zegt, de ingang, de eerste start.

app-name = Counterfoil
close = Sluiten
loading = Laden
none-mark = —
nothing = niets
dash = –
show = Tonen
show-more = Nog { $n } tonen
show-older = Oudere tonen
copy = Kopiëren
quoted = ‘{ $text }’
copied-said = Gekopieerd.
copy-failed = Kopiëren lukte niet. Selecteer de tekst en druk op Ctrl C.
decide = Beslissen
undo = Ongedaan maken
undo-changes = Wijzigingen ongedaan maken
try-again = Opnieuw proberen
of-what = { $act }: { $name }
ask-no = Terug
search-clear = Zoekopdracht wissen
search-found = { $n ->
    [0] Niets gevonden voor “{ $search }”
    [one] Eén gevonden
   *[other] { $n } gevonden
}
search-found-first = Meer dan { $n } gevonden
back-to-list = Terug naar de lijst
start-failed = Counterfoil kon uw gegevens niet openen
window-anew = Het venster was gestopt en is opnieuw geopend. Wat u had getypt staat er nog, op de laatste seconde na.
error-detail = Details voor een probleemmelding
error-internal = Er ging iets mis in Counterfoil. Wat is opgeslagen, is niet veranderd. Probeer het opnieuw.

## Navigation

nav-label = Hoofdmenu
nav-invoices = Facturen
nav-customers = Klanten
nav-sync = Synchronisatie
nav-settings = Instellingen
nav-waiting = { $n } wachtend

## First run

first-title = Welkom bij Counterfoil
first-body = Schrijf facturen, druk ze af en zie wanneer het geld komt, met of zonder netwerk.
first-local-title = Beginnen op deze computer
first-local-body = Zonder account. Alles blijft hier; een account koppelen kan later.
first-local-go = Factuur schrijven
first-connect-title = Account koppelen
first-connect-body = Uw klanten en facturen komen hierheen, en wat u schrijft wordt voor u verzonden.
first-connect-go = Aanmelden
first-practise-title = Oefenen met voorbeelden
first-practise-body = Een verzonnen bedrijf met facturen om mee te oefenen. Niets verlaat deze computer.
first-practise-go = Bekijken
practice-bar = Niets hier is echt, en uw eigen administratie blijft onaangeroerd.
practice-leave = Oefening verlaten
practice-goes = Wat u in de oefening deed verdwijnt dan, net als bij het afsluiten van het programma.
practice-begins = De oefening wordt geopend…
practice-ends = Uw eigen administratie wordt geopend…
practice-left-said = De oefening is voorbij. Dit is uw eigen administratie.
practice-notice = Oefening: { $title }
handed-practice-title = { $n ->
    [one] “{ $name }” in de oefening openen?
   *[other] { $n } bestanden in de oefening openen?
}
handed-practice-body = U oefent nu, en wat hier wordt geopend verdwijnt met de oefening. Uw eigen administratie kan het krijgen: de oefening eindigt dan, en wat u daarin deed verdwijnt.
handed-practice-leave = Oefening verlaten en openen
handed-practice-here = In de oefening openen
first-busy = Een ogenblik…
first-connected = { $n ->
    [one] Eén account verbonden
   *[other] { $n } accounts verbonden
}
first-back = Andere manieren om te beginnen
first-promise = Uw gegevens staan in één map op deze computer, en wachtwoorden alleen in de sleutelbos.
