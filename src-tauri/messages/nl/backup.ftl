# Back-ups, gegevens die niet open willen, probleemrapporten.

settings-backup = Reservekopie
settings-backup-body = Een kopie van alles in één bestand, bij het maken op volledigheid gecontroleerd. Wachtwoorden en tokens zitten er niet in.
backup-practice = Van de oefening wordt geen reservekopie gemaakt. Van uw eigen administratie wel, zoals u daar instelde.
backup-never = Er is nog geen reservekopie.
backup-last = De laatste goede reservekopie is { $ago } gemaakt.
backup-now = Nu een kopie maken
backup-making = Kopie wordt gemaakt…
backup-made-said = { $name } is gemaakt en volledig bevonden.
backup-reveal = Tonen
backup-whole-said = De reservekopie is volledig: { $invoices }, { $customers }.
backup-of = Gemaakt { $ago }
backup-before = Wat hier stond voor een herstel, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] Eén factuur
   *[other] { $n } facturen
}
backup-sealed = verzegeld
backup-proved = volledig bevonden { $ago }
backup-unproved = nog niet gecontroleerd
backup-verify = Controleren
backup-verifying = Controleren…
backup-restore = Herstellen…
backup-undo = Ernaar terug…
backup-other = Ander bestand…
backup-every = Vanzelf
backup-every-off = Nooit
backup-every-daily = Elke dag
backup-every-weekly = Elke week
backup-keep = De nieuwste bewaren
backup-folder = Map
backup-choose-folder = Kiezen…
backup-beside = Deze map staat op dezelfde schijf als uw gegevens. Een map op een andere schijf, of een die elders heen wordt gekopieerd, overleeft het verlies van deze computer.
backup-seal = Reservekopieën met een wachtzin verzegelen
backup-seal-body = Niemand kan een verzegelde kopie lezen zonder haar wachtzin, en niemand kan die terughalen: verliest u de wachtzin, dan is ook de kopie verloren. Bewaar hem op papier, weg van deze computer. De sleutelbos bewaart hem voor de kopieën die vanzelf worden gemaakt.
backup-passphrase = Wachtzin
backup-passphrase-new = Nieuwe wachtzin
backup-passphrase-again = Nog eens dezelfde
backup-passphrase-differs = De twee zijn niet gelijk.
backup-plan-save = Opslaan
backup-plan-said = Reservekopieën gaan zoals u instelde.
nav-backup-failed = De laatste reservekopie is mislukt
verify-title = Reservekopie controleren
restore-title = Reservekopie terugzetten
restore-holds = Gemaakt { $time } door versie { $version }, volledig bevonden: { $invoices } en { $customers }.
restore-sum-draft = Concepten: { $n }
restore-sum-ready = Uitgegeven: { $n }
restore-sum-paid = Betaald: { $n }
restore-sum-canceled = Geannuleerd: { $n }
restore-lost = Alles hier wordt vervangen. Hier gewijzigd sinds die kopie, en er niet in: { $invoices } en { $customers }. Nu hier: { $now }.
restore-body = Van wat hier nu staat wordt eerst een kopie gemaakt, zodat u ernaar terug kunt. Bij sommige accounts moet u zich misschien opnieuw aanmelden.
restore-type = Typ { $word } om door te gaan
restore-word = herstellen
restore-go = Herstellen
restore-going = Herstellen…
restore-look = Openen
restore-close = Sluiten
restore-said = De reservekopie is teruggezet.
restore-said-paused = De reservekopie is teruggezet. Automatisch synchroniseren staat uit: kijk eerst wat er wacht, het kan sindsdien verzonden zijn.
restore-undo = Ongedaan maken
restore-undone-said = Wat hier eerder stond is terug.
rescue-title = Uw gegevens kunnen niet worden geopend
rescue-body = Het bestand met uw gegevens is beschadigd. Het is niet veranderd en blijft bewaard, wat u hier ook kiest.
rescue-back = Terug naar een reservekopie
rescue-backup = De laatste goede reservekopie is { $time } gemaakt.
rescue-lost = Sindsdien gewijzigd, en er niet in: { $invoices } en { $customers }.
rescue-lost-unknown = Wat sindsdien is gewijzigd zit er niet in; hoeveel dat is, valt niet meer te lezen.
rescue-none = Er is geen reservekopie gevonden. Hebt u er elders een, kies die dan.
rescue-restore = Deze reservekopie terugzetten
rescue-said = De reservekopie is teruggezet. Het beschadigde bestand blijft bewaard: { $path }
rescue-salvage = Redden wat nog leesbaar is
rescue-salvage-body = Schrijft elk leesbaar item, en de documenten zoals uitgegeven, naar één ZIP die andere programma’s openen.
rescue-salvage-go = Opslaan…
rescue-saved = { $n ->
    [one] Eén item is opgeslagen: { $path }
   *[other] { $n } items zijn opgeslagen: { $path }
}
report-open = Probleemrapport…
report-title = Probleemrapport
report-body = Wat helpt een fout te vinden: versies, instellingen, hoeveel items er zijn, en de laatste regels van het logboek. Geen namen, bedragen, adressen of wachtwoorden. Lees het hier; het wordt nergens heen gestuurd. U kunt het opslaan en geven aan wie u wilt.
report-making = Verzamelen…
report-save = Opslaan…
report-saved = Opgeslagen: { $path }
