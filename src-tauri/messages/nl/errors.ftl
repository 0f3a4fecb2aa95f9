# Wat er misging, in het Nederlands, op de sleutels van `say!` in de Rust-bronnen. Een open plek wordt gevuld met
# een tekst, een getal, een bedrag, een datum of een andere van deze zinnen.

## An invoice and what is entered in it

error-invoice-account-fixed = Deze factuur staat al bij haar dienst en blijft bij dat account.
error-reference-issued = Deze factuur is uitgegeven als “{ $reference }” en houdt dat nummer. Annuleer en dupliceer haar voor een ander.
error-einvoice-canceled = Deze factuur is geannuleerd, en er is geen e-factuur van deze soort mee uitgegeven; er wordt er geen meer gemaakt.
error-reference-taken = “{ $reference }” is het nummer van een andere factuur.
error-invoice-final = Deze factuur heeft inmiddels de status “{ $status }” en kan niet meer veranderen. Wat u typte blijft bewaard; kopieer het naar een nieuwe factuur.
error-invoice-no-draft = Deze factuur is geen concept meer. Zet haar terug naar concept om haar te wijzigen.
error-invoice-changed = Deze factuur veranderde terwijl u schreef. Wat u typte blijft bewaard; bekijk beide voordat u opslaat.
error-service-issues-itself = De dienst van “{ $account }” geeft zijn facturen zelf uit; kies een ander account, of geen.
error-date-wrong = “{ $text }” is geen datum; schrijf het zo: 2026-11-30.
error-price-missing = Geef een prijs.
error-quantity-missing = Geef een aantal.
error-tax-missing = Geef de btw.
error-tax-empty = Geen btw op regel { $row }. Klopt dat?
error-tax-zero = 0 % staat als nultarief op de factuur. Is regel { $row } vrijgesteld of is de klant de btw verschuldigd, kies dat dan in de details.
error-preceding-missing = Een creditnota noemt de factuur die ze crediteert.
error-leitweg-mistyped = De controlecijfers van “{ $reference }” kloppen niet. Vergelijk de Leitweg-ID met wat u is opgegeven.
error-read-as = “{ $text }” is gelezen als { $number }.
error-invoice-unknown = Geen factuur heeft het ID of nummer “{ $asked }”.
error-invoice-several = Meer facturen hebben dit nummer: { $ids }.
error-status-move = Een factuur kan niet van status “{ $before }” naar status “{ $after }” gaan.
error-paid-served = Of deze factuur betaald is, zegt een dienst zelf.
error-paid-not-owed = Alleen een uitgegeven factuur die nog niet betaald is, kan als betaald worden genoteerd.
error-paid-future = { $day } moet nog komen. Geef de dag waarop het geld kwam.
error-paid-early = De factuur is gedateerd op { $day }, na die dag. Is ze eerder betaald, bevestig dat dan nog een keer.
error-paid-not-noted = Voor deze factuur is geen betaling genoteerd.
error-email-draft = Dit is een concept. Geef de factuur uit en verstuur haar dan.
error-email-none = De klant heeft geen e-mailadres. Voer het bij de klant in en verstuur opnieuw.
error-email-not-one = “{ $address }” is geen e-mailadres. Verbeter het bij de klant en verstuur opnieuw.
error-invoice-unsaved = Deze factuur heeft wijzigingen die nog niet zijn opgeslagen. Sla ze eerst op of gooi ze weg.
error-invoice-stays = Een factuur met status “{ $status }” blijft.
error-invoice-not-deletable = Alleen een concept dat geen dienst heeft, kan worden verwijderd. Annuleer deze factuur in plaats daarvan.
error-invoice-issued = Deze factuur is uitgegeven en wordt daarom niet verwijderd: het document blijft bewaard en het nummer blijft gebruikt. Annuleer haar in plaats daarvan.
error-invoice-being-sent = Dit concept is misschien al onderweg naar de dienst; synchroniseer eerst.
error-nothing-read = Er is niets ingelezen.
error-original-damaged = Het bewaarde document van factuur “{ $reference }” is beschadigd en wordt daarom niet afgegeven. In een back-up van uw gegevens staat het nog.
error-original-none = Van factuur “{ $reference }” zoals die nu is, is op deze computer niets uitgegeven; er is geen origineel om af te geven.
error-status-draft = Concept
error-status-ready = Openstaand
error-status-paid = Betaald
error-status-canceled = Geannuleerd
error-stored-too-large = De opgeslagen bedragen zijn te groot.
error-adjustment-amount-negative = Een bedrag is hier nooit negatief; kies in plaats daarvan korting of toeslag.
error-adjustment-percent-negative = Een percentage is hier nooit negatief; kies in plaats daarvan korting of toeslag.
error-tax-rate-range = Een btw-tarief is een percentage tussen 0 en 1000.
error-not-a-number = “{ $text }” is geen getal.
error-other-currency = “{ $text }” noemt een andere valuta; het bedrag is in { $currency }.
error-changed-elsewhere = Dit is intussen elders gewijzigd of leeggemaakt. Sla nog eens op om het uwe te houden.
error-changed-elsewhere-to = Dit is intussen elders gewijzigd in “{ $value }”. Sla nog eens op om het uwe te houden.
error-business-name-missing = Geef de naam van uw bedrijf.
error-iban-wrong = Dit IBAN klopt niet; vergelijk het met uw bankafschrift.
error-currency-unknown = “{ $code }” is geen valutacode zoals EUR, USD of JPY.
error-customer-name-missing = Geef een bedrijfsnaam, de naam van een persoon of een e-mailadres.
error-email-wrong = Dit is geen e-mailadres; zo ziet er een uit: name@example.com.
error-due-before-issue = De vervaldatum { $due } ligt vóór de factuurdatum { $issued }.
error-items-too-many = Een factuur heeft hoogstens { $most } regels.
error-customer-missing = Kies naar wie de factuur gaat.
error-reference-missing = Geef de factuur een nummer.
error-items-missing = Een factuur heeft minstens één regel nodig voordat ze wordt uitgegeven.
error-trincico-tax-rule = Trincico berekent de btw per regel; kies dat voor een factuur die daar staat.
error-trincico-prices-with-tax = Trincico kent alleen prijzen zonder btw; voer ze zo in voor een factuur die daar staat.
error-trincico-reference = Geef de factuur een nummer; zonder nummer neemt Trincico haar niet op.
error-trincico-adjustments = Trincico kent geen kortingen of toeslagen; maak er regels van.
error-trincico-item-adjustments = Trincico kent geen kortingen of toeslagen en alleen prijzen per eenheid; verwerk ze in de prijs.
error-trincico-price-decimals = { $most ->
    [one] Trincico neemt in { $currency } prijzen met hoogstens één decimaal aan.
   *[other] Trincico neemt in { $currency } prijzen met hoogstens { $most } decimalen aan.
}
error-trincico-quantity-whole = Trincico neemt alleen hele aantallen aan; verwerk de breuk in de prijs.
error-price-quantity = Een prijs geldt voor meer dan nul eenheden.
error-item-name-missing = Geef de regel een naam.
error-decimals-too-many = { $most ->
    [one] Hier kan hoogstens één decimaal worden bewaard.
   *[other] Hier kunnen hoogstens { $most } decimalen worden bewaard.
}
error-too-long = { $length ->
    [one] Dit is één teken; er passen er hoogstens { $most }.
   *[other] Dit zijn { $length } tekens; er passen er hoogstens { $most }.
}
error-line-too-large = Prijs maal aantal is groter dan bewaard kan worden.
error-adjustment-too-large = Dit bedrag is groter dan bewaard kan worden.
error-total-too-large = Het totaal is groter dan bewaard kan worden.
error-trincico-minor-units = Trincico kent alleen bedragen tot de kleinste eenheid van de valuta, zoals hele centen.
error-trincico-whole-quantities = Trincico kent alleen hele aantallen.

## A customer

error-customer-changed = Deze klant veranderde terwijl u schreef. Wat u typte blijft bewaard; bekijk beide voordat u opslaat.
error-customer-at-service = De dienst heeft deze klant; daarom blijft hij ook hier.
error-customer-being-sent = Deze klant is misschien al onderweg naar de dienst; synchroniseer eerst.
error-customer-other-account = Deze klant hoort bij een ander account; kies er een van dit account.

## Accounts, signing in and the service

error-account-name-taken = Er heet al een account “{ $name }”; kies een andere naam.
error-password-missing = Geef het wachtwoord of een token.
error-service-unknown = Het account heeft deze dienst niet.
error-service-chosen = Voor dit account is een andere dienst gekozen; koppel voor deze een tweede account.
error-no-account = Er is geen account gekoppeld.
error-account-unknown = Geen account heet “{ $name }”; er is: { $names }.
error-account-twice = “{ $what }” is al gekoppeld, als account “{ $account }”.
error-other-user = Iemand anders heeft zich aangemeld dan degene van wie deze gegevens zijn. Er is niets verzonden en wat wacht blijft bewaard; meld u aan als die persoon, of koppel een nieuw account.
error-other-user-person = Iemand anders ({ $person }) heeft zich aangemeld dan degene van wie deze gegevens zijn. Er is niets verzonden en wat wacht blijft bewaard; meld u aan als de juiste persoon, of koppel een nieuw account.
error-other-user-owner = Iemand anders heeft zich aangemeld dan degene van wie deze gegevens zijn ({ $owner }). Er is niets verzonden en wat wacht blijft bewaard; meld u aan als die persoon, of koppel een nieuw account.
error-other-user-named = Iemand anders ({ $person }) heeft zich aangemeld dan degene van wie deze gegevens zijn ({ $owner }). Er is niets verzonden en wat wacht blijft bewaard; meld u aan als de juiste persoon, of koppel een nieuw account.
error-credentials-wrong = De dienst nam deze aanmelding niet aan. Controleer de naam en het wachtwoord, geheim of token.
error-device-not-whole = Een apparaat is een geheel getal.
error-device-missing = Een server van deze soort wil weten welk apparaat vraagt; geef het nummer daarvan.
error-secret-missing = Geef het geheim of het token.
error-client-missing = Geef de client-ID.
error-user-missing = Geef de gebruikersnaam.
error-message-password-missing = De dienst verzendt berichten alleen met een eigen wachtwoord daarvoor. Voer het in bij de instellingen van het account.
error-address-wrong = dit is geen adres van de vorm https://host
error-address-not-https = het adres moet met https:// beginnen; gewoon http is alleen voor deze computer
error-address-with-name = het adres mag geen naam of wachtwoord bevatten
error-address-with-query = het adres moet met zijn pad eindigen, zonder ? of #
error-offline = De dienst was niet bereikbaar. Wat u opsloeg, blijft op deze computer bewaard.
error-timed-out = De dienst antwoordde niet. Wat u opsloeg, blijft op deze computer bewaard.
error-not-secure = De beveiligde verbinding met de dienst kwam niet tot stand. Wat u opsloeg, blijft op deze computer bewaard.
error-sign-in-refused = De dienst nam de aanmelding niet aan. Meld u opnieuw aan; wat u opsloeg, blijft op deze computer bewaard.
error-went-on-as-other = De dienst ging verder als iemand anders; daarom is er niets gedaan. Wat u opsloeg, blijft op deze computer bewaard.
error-unavailable = De dienst kan nu niet antwoorden. Wat u opsloeg, blijft op deze computer bewaard. Probeer het later opnieuw.
error-answer-senseless = Het antwoord van de dienst was voor dit programma niet te begrijpen. Wat u opsloeg, blijft op deze computer bewaard.
error-not-at-service = De dienst heeft dit item niet.
error-service-refused = De dienst weigerde dit: { $answer }
error-account-has-none = “{ $account }” is een account bij { $title }; daar bestaat dit niet.
error-sign-in-missing = De sleutelbos heeft geen aanmelding voor dit account. Meld u opnieuw aan; wat wacht blijft bewaard.

## Sync and what waits

error-choice-unknown = “{ $key }” is aan beide kanten gelijk. Te kiezen is: { $known }.
error-choice-missing = Kies ook voor “{ $key }” een kant. Er is niets veranderd.
error-service-not-chosen = Kies eerst de dienst van account “{ $account }”.
error-customers-endless = De klantenlijst van de dienst loopt in een kring; daarom kunnen er hier klanten ontbreken. Wat kwam blijft bewaard, en wat wachtte is verzonden. Synchroniseer later opnieuw; blijft het zo, meld het dan aan de dienst.
error-invoices-endless = De facturenlijst van de dienst loopt in een kring; daarom kunnen er hier facturen ontbreken. Wat kwam blijft bewaard, en wat wachtte is verzonden. Synchroniseer later opnieuw; blijft het zo, meld het dan aan de dienst.
error-sync-other-user = De dienst ging verder als iemand anders dan degene van wie deze gegevens zijn; daarom is de synchronisatie gestopt. Er is niets meer verzonden en wat wacht blijft bewaard; meld u opnieuw aan als de juiste persoon.
error-service-gone = Het account heeft de dienst (winkel) die ervoor is gekozen niet meer. Er is niets verzonden en alles hier blijft bewaard; de synchronisatie gaat verder als de dienst er weer is. Is hij voorgoed weg, verwijder dan het account: wat nooit is verzonden, blijft op deze computer.
error-sign-in-again = De dienst wil dat u zich opnieuw aanmeldt. Wat wacht blijft bewaard en gaat daarna verder.
error-wait-seconds = { $seconds ->
    [one] De dienst vraagt om een seconde te wachten. Wat wacht blijft bewaard.
   *[other] De dienst vraagt om { $seconds } seconden te wachten. Wat wacht blijft bewaard.
}
error-wait = De dienst vraagt om te wachten. Wat wacht blijft bewaard.
error-sync-stopped = De synchronisatie is gestopt. De volgende keer gaat ze verder waar ze was.
error-sync-not-begun = De synchronisatie kon niet beginnen
error-sync-running = Er wordt al gesynchroniseerd.

## Payouts

error-no-payouts = Dit account heeft geen uitbetalingen.
error-no-payout-account = Dit account heeft nog geen uitbetaalrekening. Stel die eerst in.
error-schedule-denied = Het abonnement staat het schema “{ $schedule }” niet toe. Wel mogelijk: { $allowed }.
error-payout-account-exists = Er is al een uitbetaalrekening ingesteld. Er is niets veranderd.
error-payouts-unwatched = Naar de uitbetalingen kon niet worden gekeken
error-offer-expired = Dit aanbod is al gebruikt of verlopen. Hierdoor is niets verzonden; kijk naar de laatste uitbetaling en vraag dan opnieuw aan.
error-payout-not-sent = De uitbetaling is niet verzonden
error-payout-not-read-again = Wat kan worden uitbetaald, kon niet nog eens worden gelezen; daarom is er niets verzonden. { $why }
error-amount-too-large = Het bedrag is groter dan bewaard kan worden.
error-amount-decimals = { $decimals ->
    [one] { $currency } heeft één decimaal; het bedrag heeft er meer.
   *[other] { $currency } heeft { $decimals } decimalen; het bedrag heeft er meer.
}
error-payout-not-unclear = Wat er van deze uitbetaling is geworden, is niet onduidelijk; er valt niets te beslissen.
error-payout-confirm-amount = Typ ter bevestiging het aangevraagde bedrag: { $amount }.
error-payout-other = Deze uitbetaling kan niet uit de aanvraag zijn ontstaan.
error-payout-open = Een andere uitbetaling van dezelfde uitbetaalrekening is nog niet duidelijk. Er is niets verzonden.
error-payout-being-sent = De uitbetaling van { $amount } vanaf “{ $account }” wordt verzonden; daarom kan er geen andere worden aangevraagd. Er is niets verzonden.
error-payout-unclear = De uitbetaling van { $amount } vanaf “{ $account }” is nog niet duidelijk; daarom kan er geen andere worden aangevraagd. Er is niets verzonden.
error-amount-not-positive = Het bedrag moet meer dan nul zijn.
error-payout-by-schedule = De uitbetaalrekening betaalt vanzelf uit ({ $schedule }). Zet het schema op “Op aanvraag” om een uitbetaling aan te vragen.
error-payout-no-balance = Er kan niets worden uitbetaald in { $currency }. Er is in geen enkele valuta saldo.
error-payout-other-balance = Er kan niets worden uitbetaald in { $currency }. Er is saldo in: { $others }.
error-payout-above-balance = Het bedrag { $wanted } ligt boven het saldo: { $limit } kan worden uitbetaald.
error-payout-above-instant = Het bedrag { $wanted } ligt boven het saldo: { $limit } kan direct worden uitbetaald.
error-payout-no-instant = Er kan niets direct worden uitbetaald in { $currency }. Vraag een uitbetaling aan bij de volgende bankronde.
error-payout-no-bank = Geen bankrekening van de uitbetaalrekening neemt { $currency } aan. Er is er een voor: { $others }.
error-payout-bank-not-instant = { $bank } neemt geen directe uitbetalingen aan. Vraag een uitbetaling aan bij de volgende bankronde.
error-payout-required = De betaalaanbieder vraagt hier nog om voordat hij uitbetaalt: { $what }.
error-payout-account-pending = De uitbetaalrekening is nog in behandeling; daarom kan er niets worden uitbetaald. Rond het instellen af bij de betaalaanbieder.
error-payout-account-suspended = De uitbetaalrekening is stopgezet; daarom kan er niets worden uitbetaald. Vraag de dienst of de betaalaanbieder waarom.
error-payout-account-deleted = De uitbetaalrekening is verwijderd; daarom kan er niets worden uitbetaald. Vraag de dienst of de betaalaanbieder waarom.
error-payout-account-state = De uitbetaalrekening heeft de toestand “{ $state }”; daarom kan er niets worden uitbetaald. Vraag de dienst of de betaalaanbieder waarom.

## Payments, the plan and pages outside

error-act-under-way = Dit is nog bezig. Rond het eerst af, of annuleer het.
error-act-unclear = “{ $title }” is onduidelijk. Tot het duidelijk is, kan hier niets anders worden gedaan: vernieuw, of kijk bij de dienst en sluit het.
error-act-open = “{ $title }” is nog bezig. Rond het eerst af, of annuleer het.
error-starting = Een ander venster of commando is net aan het starten. Probeer het zo opnieuw.
error-nothing-sent = Er is niets verzonden
error-missing-payment = Deze betaling is niet hier.
error-invoice-status-there = Bij de dienst heeft de factuur de status “{ $status }”; synchroniseer en bekijk haar opnieuw.
error-invoice-only-here = Deze factuur staat alleen op deze computer. Synchroniseer haar eerst met haar dienst.
error-invoice-no-page = De dienst van deze factuur heeft er geen pagina voor.
error-invoice-not-ready-there = Bij de dienst is deze factuur nog niet uitgegeven. Synchroniseer eerst.
error-invoice-not-ready = Alleen een openstaande factuur kan worden betaald of verzonden.
error-plan-is-yours = { $plan } is al uw abonnement.
error-plan-follows = { $plan } volgt al.
error-subscription-ended = Het abonnement is al beëindigd; het loopt door tot de periode eindigt.
error-no-subscription = Er is bij de dienst geen actief abonnement.
error-plan-not-offered = De dienst biedt dit abonnement niet meer aan.
error-page-no-address = de dienst gaf geen webadres
error-page-not-https = het adres bij { $host } is niet versleuteld (https)
error-page-hides-host = het adres verbergt waar het heen leidt ({ $host }) achter een naam
error-page-odd-port = het adres bij { $host } gebruikt een ongewone poort
error-page-other-host = { $host } is geen plaats waar dit programma mensen heen stuurt
error-visit-over = Het bezoek aan deze pagina is voorbij. Begin opnieuw; de dienst zegt wat ervan is geworden.
error-page-not-opened = De dienst wil een pagina openen die dit programma niet opent: { $why }. Er is niets geopend.
error-page-gone = Deze pagina hoort bij een eerdere keer dat het programma draaide; u kunt er niet meer naar terug.
error-no-browser = Er kon op deze computer geen browser worden geopend. Open het adres zelf.

## Bills, cards, contracts and orders elsewhere

error-no-email = Dit is geen e-mailadres.
error-not-emptied = Bij de dienst kan dit niet leeg worden gemaakt. Daar staat “{ $now }”; wijzig het, of laat het zo.
error-user-name-missing = Een gebruiker heeft een naam.
error-user-taken = Iemand anders heeft deze naam of dit adres al.
error-characters-most = Hoogstens { $most } tekens.
error-cursor = Deze plaats in de lijst komt niet van hier; begin bij de eerste pagina.
error-bill-unknown = Er is hier geen ontvangen factuur “{ $id }”.
error-billed-missing = Deze factuur of dit concept is niet hier. Vernieuw de lijst.
error-billed-draft-gone = Dit concept is niet meer hier. Vernieuw de lijst.
error-billed-no-pdf = Een concept heeft geen pdf voordat de dienst het verzendt.
error-event-unknown = “{ $event }” is geen gebeurtenis die de dienst beschrijft.
error-event-missing = Kies minstens één gebeurtenis.
error-webhook-address = Geef een adres met https, bijvoorbeeld https://hooks.example.com/billing.
error-contract-not-here = Dit contract is niet hier. Vernieuw de lijst.
error-usage-missing = Dit verbruik is niet hier. Vernieuw het contract.
error-usage-billed = Dit verbruik is al gefactureerd; daarom blijft het.
error-end-before-start = Het einde moet na het begin liggen.
error-description-missing = Geef op wat er op de factuur staat.
error-tax-unknown = De catalogus zegt niet hoeveel btw voor dit contract geldt. Synchroniseer en probeer het opnieuw.
error-end-missing = Geef op wanneer het contract eindigt.
error-end-before-begin = Een contract eindigt pas nadat het is begonnen.
error-contract-ended = Dit contract is al beëindigd.
error-above-zero = Geef een getal boven nul.
error-six-decimals = Geef hoogstens zes decimalen.
error-day-wrong = Geef een dag als jaar, maand, dag: 2026-11-30.
error-component-missing = Kies een onderdeel.
error-contract-missing = Kies een contract.
error-variant-missing = Kies een variant van het abonnement.
error-component-wrong = Dit is niet het ID van een onderdeel.
error-contract-wrong = Dit is niet het ID van een contract.
error-variant-wrong = Dit is niet het ID van een variant van een abonnement.
error-account-another-system = “{ $account }” is een account van een ander systeem.
error-order-without-identity = De dienst heeft een bestelling gemaakt, maar het ID ervan niet genoemd; daarom kan ze hier niet definitief worden gemaakt.
error-order-decided = Over deze bestelling is al beslist; bij de dienst heeft ze de status “{ $status }”.
error-customer-not-there = De dienst heeft deze klant nog niet; synchroniseer eerst.
error-order-for-whom = Kies een klant of een contract dat wijzigt, niet allebei.
error-order-not-here = Deze bestelling is niet hier gemaakt; zoek haar op met haar ID.
error-owner-missing = Geef de rekeninghouder op.
error-not-an-iban = Dit is geen IBAN; kijk of er een typefout in staat.
error-bank-gone = De dienst heeft hier geen bankrekening meer.
error-card-gone = De dienst heeft deze kaart niet meer.
error-only-card = Dit is de enige kaart, en ze betaalt een abonnement. Voeg eerst een andere kaart toe, of beëindig het abonnement.
error-address-empty = Voer minstens één deel van het adres in.
error-account-other-system = “{ $account }” is geen account bij { $title }.
error-source-missing = Geef het ID bij de aanbieder, bijvoorbeeld cus_1.
error-nothing-to-change = Voer in wat er moet veranderen.
error-card-number = Dit lijkt op een kaartnummer; dat wordt hier nooit ingevoerd. Er is niets verzonden.
error-no-plan-offered = De dienst biedt nu geen abonnement aan.
error-plan-unknown = Er is geen abonnement “{ $wanted }”; er is: { $names }.
error-bucket-has-plan = Het abonnement { $plan } loopt hier al.
error-trial-denied = Een proef kan alleen waar geen abonnement loopt; hier loopt { $plan }.
error-no-card = Er is geen kaart die kan betalen. Voeg er eerst een toe op de pagina van de aanbieder.

## Documents, printing and data out

error-days-swapped = De laatste dag ligt vóór de eerste.
error-period-empty = In deze periode is er geen factuur; daarom is er niets geschreven.
error-folder-not-made = De map kon niet worden gemaakt
error-ids-and-days = Noem facturen of dagen, niet allebei.
error-pack-draft = “{ $reference }” is een concept, en een pakket bevat wat is uitgegeven; laat het weg.
error-copies = Druk tussen 1 en { $most } exemplaren af.
error-print-file = Het bestand voor de printer kon niet worden geschreven
error-print-canceled = De afdruktaak is in de wachtrij geannuleerd.
error-pdf-not-made = De pdf kon niet worden gemaakt: { $why }.
error-pdf-not-read = De pdf kon niet worden gelezen: { $why }.
error-page-not-shown = De pagina kon niet worden getoond: { $why }.
error-no-font = Geen lettertype op deze computer kan dit afdrukken: { $characters }. Schrijf het anders, of installeer een lettertype dat het heeft.
error-no-font-more = Geen lettertype op deze computer kan dit afdrukken: { $characters } en nog { $more }. Schrijf het anders, of installeer een lettertype dat het heeft.
error-logo-kind = Het logo is geen PNG-, JPEG- of SVG-afbeelding; kies een bestand dat eindigt op .png, .jpg of .svg.
error-logo-bytes = Het bestand van het logo heeft { $size } MB, en hoogstens { $most } MB past; sla een kleinere kopie op en kies die.
error-logo-pixels = Het logo heeft { $width } × { $height } pixels, en hoogstens { $most } aan elke kant past; sla een kleinere kopie op en kies die.
error-logo-text = Het logo bevat tekst; zet de tekst om in paden en sla het opnieuw op.
error-logo-outside = Het logo verwijst naar andere afbeeldingen of bestanden; sla het op als gewone SVG of als PNG, en kies die.
error-logo-elaborate = Het logo heeft effecten of meer vormen dan kunnen worden afgedrukt; sla het op als PNG en kies die.
error-logo-damaged = Het bestand van het logo is beschadigd en kan niet worden gelezen; sla het opnieuw op of kies een ander.
error-export-not-written = De gegevens konden niet worden uitgevoerd: { $why }.
error-pack-not-written = { $path } kon niet worden geschreven: { $why }.
error-pack-entry = { $name } kon niet in het pakket worden gezet: { $why }.
error-pack-incomplete = Het pakket is niet volledig, want een van de bestanden kon niet worden toegevoegd.
error-export-too-large = Het totaal van alle facturen in { $currency } is groter dan bewaard kan worden.
error-print-no-service = De afdrukdienst van deze computer antwoordt niet; daarom is er niets afgedrukt. Start hem, of sla de pdf op en druk die van daaruit af.
error-print-timed-out = De afdrukdienst van het systeem antwoordde niet op tijd.
error-printer-unknown = Er is op deze computer geen printer met de naam “{ $printer }”.
error-printer-closed = De printer “{ $printer }” neemt geen taken aan: { $reason }.
error-print-refused = De printer “{ $printer }” weigerde de taak: { $reason }.
error-print-not-allowed = De afdrukdienst van het systeem laat deze gebruiker niet afdrukken.
error-print-file-unreadable = { $path } kan niet worden gelezen: { $why }.
error-print-nothing = Er is niets af te drukken.
error-print-copies = { $copies } exemplaren kunnen niet worden afgedrukt; kies 1 tot { $most }.
error-print-one-file = Dit systeem drukt één bestand tegelijk af.
error-print-job-unknown = De afdrukdienst kent de taak niet meer.
error-print-answer = De afdrukdienst van het systeem antwoordde iets onverwachts: { $answer }.
error-picture-cut = De afbeelding kwam niet volledig aan.

## E-invoices that come in and go out

error-pdf-without-einvoice = Deze pdf bevat geen e-factuur.
error-import-replaced = Het bestand is niet meer het bestand dat werd getoond, dus er is niets ingelezen. Bekijk het opnieuw.
error-import-twin = Een factuur van deze verkoper met het nummer “{ $reference }” is al hier, dus er is niets ingelezen.
error-why-not-there = het is er niet
error-why-not-readable = deze gebruiker mag het niet lezen
error-file-not-read = Het bestand kon niet worden gelezen: { $why } ({ $name }).
error-file-too-large = Het bestand is groter dan 64 MB; dat is geen e-factuur.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = Een bedrag in het bestand is groter dan bewaard kan worden.
error-einvoice-not-written = De e-factuur is niet geschreven: { $element } heeft het stuurteken { $character }, dat niet in XML kan staan; verwijder het.
error-einvoice-unreadable = Dit is geen e-factuur die gelezen kan worden: { $why }.
error-xml-empty = het bestand is leeg
error-xml-too-large = het bestand heeft { $size } MB; een e-factuur tot 20 MB kan worden gelezen
error-xml-other-file = het bestand is niet de XML van een e-factuur, maar iets anders ({ $what })
error-xml-encoding-unknown = het bestand noemt de tekencodering “{ $encoding }”, die niet kan worden gelezen; gebruikelijk is UTF-8
error-xml-encoding-wrong = het bestand zou in { $encoding } zijn, maar is het bij byte { $byte } niet
error-xml-doctype = het bestand heeft een DOCTYPE, dat andere bestanden binnenhaalt; geen e-factuur heeft er een
error-xml-entity = het bestand gebruikt de entiteit “{ $entity }”, die XML niet kent
error-xml-too-deep = de elementen van het bestand staan meer dan 64 diep in elkaar; geen e-factuur heeft dat nodig
error-xml-too-many-elements = het bestand heeft meer dan 1.000.000 elementen; geen e-factuur heeft er zo veel nodig
error-xml-too-many-lines = de factuur heeft { $lines } regels; er kunnen er tot 10.000 worden gelezen
error-xml-too-many-adjustments = de factuur heeft { $count } kortingen en toeslagen; er kunnen er tot 1.000 worden gelezen
error-xml-malformed = het bestand is in regel { $line } geen welgevormde XML: { $what }
error-xml-no-invoice = het bestand begint met “{ $root }” en is geen factuur; UBL begint met Invoice of CreditNote, CII met CrossIndustryInvoice
error-xml-missing = { $element } ontbreekt: { $expected }
error-xml-unfit = in { $element } staat “{ $found }”; verwacht wordt: { $expected }

## Backups and the way back

error-backup-settings-unreadable = De instellingen van reservekopieën kunnen niet worden gelezen
error-backup-settings-wrong = De instellingen van reservekopieën kunnen niet worden gelezen; daarom wordt er vanzelf geen gemaakt. Verwijder { $path } en stel ze opnieuw in.
error-backup-not-read = De reservekopie kon niet worden gelezen
error-backup-not-written = De reservekopie kon niet worden geschreven
error-backup-newer = Deze reservekopie is gemaakt door een nieuwere versie van Counterfoil. Werk het programma bij om haar te openen.
error-backup-store-foreign = De gegevens in deze reservekopie bevatten iets dat niet van Counterfoil is ({ $what }); daarom is ze niet geopend.
error-backup-store-unreadable = De gegevens in deze reservekopie kunnen niet worden gelezen.
error-backup-store-damaged = De gegevens in deze reservekopie zijn beschadigd.
error-backup-folder-not-made = De map voor reservekopieën kon niet worden gemaakt
error-backup-folder-missing = De map voor reservekopieën is er niet ({ $folder }). Staat ze op een andere schijf, sluit die dan aan.
error-backup-not-proved = De geschreven reservekopie leest niet zoals ze is geschreven. Ze is verwijderd; controleer de schijf.
error-backup-not-named = De reservekopie kon haar naam niet krijgen
error-folder-missing = Deze map is er niet. Kies er een die er wel is.
error-backups-kept = Bewaar tussen 1 en 365 reservekopieën.
error-passphrase-missing = De sleutelbos heeft geen wachtzin voor reservekopieën. Voer hem opnieuw in bij Instellingen, Reservekopie.
error-backup-unreadable = De reservekopie kan niet worden gelezen
error-data-folder-not-written = In de gegevensmap kan niet worden geschreven
error-backup-differs = Deze reservekopie bevat niet wat ze aangeeft: { $what }.
error-backup-other-format = de gegevens erin hebben een andere indeling
error-backup-other-rows = rijen in { $table }: { $count }
error-backup-table-missing = er ontbreekt een tabel
error-backup-other-sums = de sommen van de facturen zijn anders
error-rescue-not-needed = Uw gegevens kunnen toch worden geopend; daarom zijn ze niet vervangen. Start het programma opnieuw.
error-rescue-nothing = Van het beschadigde bestand kon niets worden gelezen.
error-rescue-no-backup = Er is geen reservekopie gevonden; `counterfoil backup rescue` redt wat nog leesbaar is.
error-rescue-lost = Sindsdien gewijzigd: { $invoices ->
    [one] één factuur
   *[other] { $invoices } facturen
}, { $customers ->
    [one] één klant
   *[other] { $customers } klanten
}.
error-rescue-lost-unknown = Wat sindsdien is gewijzigd zit er niet in.
error-rescue-backup = De laatste goede reservekopie is van { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` zet haar terug en bewaart het beschadigde bestand; `counterfoil backup rescue` redt wat daarin nog leesbaar is.
error-store-damaged-way = Het bestand met uw gegevens is beschadigd. Er is niets veranderd. { $way }
error-the-payout-of = de uitbetaling van { $amount }
error-restore-unclear = Wat hiervan is geworden, is nog niet duidelijk: { $title }. De reservekopie weet er misschien niet van. Zeg onder Synchronisatie wat ervan is geworden en zet dan de reservekopie terug; er is niets veranderd.
error-not-a-backup = Dit bestand is geen reservekopie van Counterfoil.
error-backup-newer-form = Deze reservekopie is gemaakt door een nieuwere versie van Counterfoil (de vorm is { $found }; deze versie kent { $known }). Werk het programma bij om haar te openen.
error-passphrase-needed = Deze reservekopie is verzegeld. De wachtzin is nodig om haar te openen.
error-passphrase-wrong = Deze wachtzin opent de reservekopie niet.
error-backup-costly = Deze reservekopie vraagt meer werk om te openen dan een reservekopie van Counterfoil.
error-backup-damaged = Deze reservekopie is beschadigd: { $what }.
error-backup-foreign = Dit bestand bevat “{ $name }”, wat geen reservekopie van Counterfoil bevat; daarom is het niet geopend.
error-backup-link = In dit bestand is “{ $name }” een koppeling, wat geen reservekopie van Counterfoil bevat; daarom is het niet geopend.
error-backup-doubled = Dit bestand bevat twee bestanden met dezelfde naam; daarom is het niet geopend.
error-backup-too-large = In dit bestand zou “{ $name }” veel groter worden dan het kan zijn; daarom is het niet geopend.
error-backup-part-missing = “{ $name }” ontbreekt in deze reservekopie.
error-backup-part-changed = Deze reservekopie is beschadigd: “{ $name }” is niet waarvan een kopie is gemaakt.

## What is kept, files and the program itself

error-to-mend = Er moet iets worden verbeterd in wat is ingevoerd.
error-inside = Er ging iets mis in het programma. Wat is opgeslagen, is veilig.
error-why-disk-full = de schijf is vol
error-why-not-allowed = deze gebruiker mag daar niet schrijven
error-why-no-folder = de map bestaat niet
error-why-refused = het systeem weigerde
error-file = { $what }: { $why } ({ $path }).
error-no-home = Er is geen gebruikersmap gevonden; noem een gegevensmap in { $variable }.
error-data-folder-not-made = De gegevensmap kon niet worden gemaakt
error-file-not-written = Het bestand kon niet worden geschreven
error-account-no-plan = Het account “{ $account }” heeft hier geen abonnement.
error-restore-running = Er wordt net een reservekopie teruggezet. Probeer het zo opnieuw.
error-data-open-elsewhere = Een ander venster of commando van Counterfoil heeft uw gegevens open. Sluit het en probeer het opnieuw. Er is niets veranderd.
error-data-folder-unusable = De gegevensmap kan niet worden gebruikt
error-store-newer = Uw gegevens zijn geschreven door een nieuwere versie van Counterfoil. Er is niets veranderd; werk het programma bij om ze te openen.
error-store-damaged = Het bestand met uw gegevens is beschadigd. Er is niets veranderd; misschien ligt er een kopie naast van voor de laatste bijwerking.
error-store-foreign = Het bestand met uw gegevens bevat iets dat niet van Counterfoil is ({ $what }). Er is niets veranderd.
error-store-locked = Uw gegevens zijn versleuteld en hebben hun sleutel nodig.
error-disk-full = De schijf is vol; daarom is dit niet opgeslagen. Maak wat ruimte vrij en probeer het opnieuw; wat u typte is nog hier.
error-store-busy = Een ander venster of commando is net aan het schrijven. Probeer het zo opnieuw.
error-account-name-in-use = De accountnaam “{ $name }” is al in gebruik.
error-customer-in-use = { $count ->
    [one] Eén factuur noemt deze klant; daarom blijft hij.
   *[other] { $count } facturen noemen deze klant; daarom blijft hij.
}
error-payout-not-clear = Het is nog niet duidelijk of een uitbetaling van dit account is gemaakt. Er is niets veranderd; beslis eerst wat ervan is geworden.
error-store = De gegevens konden niet worden gelezen of geschreven. Er is niets verloren.
error-store-closed = Het bestand met uw gegevens kon niet opnieuw worden geopend nadat een reservekopie zou worden teruggezet, dus er kan nu niets worden opgeslagen. Sluit Counterfoil en start het opnieuw.
error-missing-account = Dit account is niet hier.
error-missing-act = Deze opdracht is niet hier.
error-missing-conflict = Dit conflict is niet hier.
error-missing-customer = Deze klant is niet hier.
error-missing-invoice = Deze factuur is niet hier.
error-missing-payout = Deze uitbetaling is niet hier.
error-missing-payout-request = Deze aanvraag van een uitbetaling is niet hier.
error-missing-request = Dit verzoek is niet hier.
error-missing-sync = Deze synchronisatie is niet hier.
error-keyring-missing = De sleutelbos van het systeem was niet bereikbaar. Start een bureaubladsessie met een sleutelbos, of geef het geheim voor één keer in COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = De sleutelbos van het systeem is vergrendeld. Ontgrendel hem en probeer het opnieuw.
error-keyring-failed = De sleutelbos van het systeem faalde: { $why }
error-file-not-opened = Geen programma op deze computer heeft het bestand geopend. Het is opgeslagen; open het in bestandsbeheer.
error-report-not-written = Daar kon het rapport niet worden geschreven. Kies een andere plaats.
error-practice-not-started = De oefenserver kon op deze computer niet worden gestart. Er is niets veranderd; probeer het opnieuw, of begin zonder.
error-in-practice = De oefening doet dit niet: het is voor uw eigen administratie. Verlaat eerst de oefening.
error-practice-not-made = De map voor de oefening kon niet worden gemaakt
error-practice-not-cleared = De map van een eerdere oefening kon niet worden verwijderd
error-file-not-chosen = Dit bestand is niet gekozen sinds het programma is gestart. Kies het opnieuw.
error-file-not-made = Dit bestand is niet gemaakt sinds het programma is gestart; daarom wordt het van hier niet geopend. Maak het document opnieuw, of open het in bestandsbeheer.
error-in-program = Er ging iets mis in het programma. Wat eerder is opgeslagen, is veilig.

## Told in passing, while one looks elsewhere

told-payout-arrived = Een uitbetaling is aangekomen
told-payout-arrived-body = { $amount } is aangekomen.
told-payout-arrived-at = { $amount } is aangekomen bij { $bank }.
told-payout-returned = Een uitbetaling kwam terug
told-payout-returned-body = De bank heeft { $amount } na aankomst teruggestuurd.
told-payout-returned-to = De bank heeft { $amount } na aankomst teruggestuurd. Bestemming was { $bank }.
told-payout-failed = Een uitbetaling is mislukt
told-payout-failed-body = { $amount } is niet aangekomen.
told-payout-failed-to = { $amount } is niet aangekomen. Bestemming was { $bank }.
told-invoice-paid = Een factuur is betaald
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] Eén factuur is betaald
   *[other] { $n } facturen zijn betaald
}
told-invoices-paid-more = { $names } en nog { $more }
told-keyring-waits = De sleutelbos wacht op ontgrendeling
told-keyring-waits-body = Ontgrendel hem in het venster dat het systeem toont. Wat hier begonnen is, gaat daarna verder.

## What waits to be sent, and on what it waits

told-waits-made-ready = Wordt bij de dienst gemaakt en daarna uitgegeven.
told-waits-ready = Wordt bij de dienst bijgewerkt en uitgegeven.
told-waits-canceled = Wordt bij de dienst geannuleerd.
told-waits-draft = Wordt bij de dienst weer een concept.
told-waits-decision = Wacht op uw beslissing.
told-waits-set-aside = Apart gezet omdat het mislukte.
told-waits-made = Wordt bij de dienst gemaakt.
told-waits-changes = Wijzigingen te verzenden.
told-waits-payout = { $amount } naar { $bank }
told-waits-act = Het is niet bekend of dit is gedaan. Kijk bij de dienst en sluit het daarna.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = De uitbetaling van { $amount } wordt verzonden.
told-request-listed = De dienst nam de uitbetaling van { $amount } aan, en ze staat in de lijst.
told-request-taken = De dienst nam de uitbetaling van { $amount } aan. Ze staat nog niet in de lijst; dat kan even duren.
told-request-several = { $several ->
    [one] De dienst nam de uitbetaling van { $amount } aan, en er is één gelijke uitbetaling verschenen. Zeg of het deze is.
   *[other] De dienst nam de uitbetaling van { $amount } aan, en er zijn { $several } gelijke uitbetalingen verschenen. Zeg welke het is; heeft niemand anders de andere gemaakt, dan is ze meer dan één keer gemaakt: vraag het de dienst.
}
told-request-not-sent = De uitbetaling van { $amount } heeft deze computer nooit verlaten; daarom is er niets uitbetaald.{ $because }
told-request-refused = De dienst weigerde de uitbetaling van { $amount }; daarom is er niets uitbetaald.{ $because }
told-request-unclear = De uitbetaling van { $amount } is misschien gemaakt. { $what } { $next }
told-request-found = Het was niet duidelijk of de uitbetaling van { $amount } is gemaakt; u vond haar in de lijst.
told-request-given-up = Het was niet duidelijk of de uitbetaling van { $amount } is gemaakt; u besliste van niet.
told-request-died = Het programma stopte terwijl de uitbetaling werd verzonden.
told-request-unconfirmed = De dienst zei nee, maar zijn lijst kon niet tot het einde worden gelezen om dat te bevestigen.{ $because }
told-request-unsaid = Het antwoord zegt niet of ze is gemaakt.{ $because }
told-request-looked-for = Bij elke synchronisatie wordt ernaar gezocht; er kan geen andere uitbetaling worden aangevraagd tot dit duidelijk is. Zegt de dienst of uw bank dat ze niet is gemaakt, sluit haar dan door het bedrag te typen.
told-request-one-like-it = Sindsdien is er één uitbetaling van dit bedrag verschenen: waarschijnlijk is het deze. Typ het bedrag ter bevestiging.
told-request-some-like-it = { $several ->
    [one] Sindsdien is er één uitbetaling van dit bedrag verschenen. Typ het bedrag ter bevestiging.
   *[other] Sindsdien zijn er { $several } uitbetalingen van dit bedrag verschenen. Kies de juiste en typ het bedrag.
}

## What a payout consists of

told-parts-add-up = Deze betalingen vormen samen de uitbetaling, en alleen op deze ene manier.
told-parts-none-fits = Geen betaling die hier is bewaard, past bij de valuta en de dagen van deze uitbetaling.
told-parts-none-adds-up = Geen keuze uit de betalingen komt op deze uitbetaling uit.
told-parts-several-add-up = Meer dan één keuze uit de betalingen komt op deze uitbetaling uit.
told-parts-too-many = Er zijn te veel betalingen om te zeggen welke in deze uitbetaling zitten.
told-parts-net-unknown = Van sommige betalingen is niet bekend wat er na kosten aankwam.
told-parts-guessed = { $what } De getoonde passen bij de valuta en de dagen, en meer is niet bekend.

## Why a sync ended, and why a call failed

told-run-interrupted = Het programma stopte terwijl deze synchronisatie bezig was. De volgende gaat verder waar ze was.
told-why-offline = De dienst was niet bereikbaar.
told-why-timed-out = De dienst antwoordde niet op tijd.
told-why-not-secure = De beveiligde verbinding met de dienst kwam niet tot stand.

## What came of an act that costs money or cannot be undone

told-act-died = Het programma stopte voordat duidelijk was wat hiervan is geworden. Misschien is het gedaan.
told-act-page = Ga verder bij { $host }: { $purpose }
told-act-page-unexpected = De dienst wil een pagina openen waar er geen werd verwacht.
told-act-closed = Door u gesloten. { $answer }
told-act-sending = Het wordt verzonden.
told-act-page-not-secure = De dienst wil een pagina openen waarvan het adres niet versleuteld is (https), of gaf geen adres. Er is niets geopend.
told-act-sign-in = Er is niets verzonden: de dienst wil dat u zich eerst aanmeldt.
told-act-not-sent = Er is niets verzonden; daarom is er niets gedaan: { $why }
told-act-unclear = Misschien is het gedaan, misschien niet: { $why } Er wordt niets vanzelf opnieuw verzonden. Vernieuw om te zien wat de dienst toont; geeft dat geen uitsluitsel, kijk dan daar en sluit dit.
told-act-back = U kwam terug van de pagina, maar de dienst toont het nog niet. Dat kan enkele minuten duren; vernieuw later, of kijk bij de dienst en sluit dit.
told-act-finished = U hebt het op de pagina afgerond.
told-act-left-unchanged = U verliet de pagina zonder af te ronden; de dienst toont geen wijziging.
told-act-late-unchanged = Niemand kwam op tijd terug van de pagina; de dienst toont geen wijziging.
told-act-left = U verliet de pagina zonder af te ronden.
told-act-late = Niemand kwam op tijd terug van de pagina. Misschien is het daar toch afgerond; vernieuw, of kijk bij de dienst en sluit dit.

## What such an act does: its title, without a full stop

told-title-plan = Overstappen naar abonnement { $plan }
told-title-end = Abonnement beëindigen
told-title-end-plan = Abonnement op { $plan } beëindigen
told-title-card = De kaart wijzigen waarvan wordt afgeschreven
told-title-pay-out = Uitbetalingen activeren
told-title-pay = { $reference } betalen
told-title-send = { $reference } naar de klant verzenden
told-title-trial = Proef van { $plan } beginnen
told-title-subscribe = Abonneren op { $plan }
told-title-remove-source = Betaalbron { $name } verwijderen
told-title-remove-card = Kaart verwijderen die eindigt op { $digits }
told-title-remove-bank = Bankrekening verwijderen die eindigt op { $digits }
told-title-usage = { $quantity } toevoegen aan het verbruik van { $contract }
told-title-no-usage = Verbruik van { $contract } verwijderen
told-title-component = Onderdeel toevoegen aan { $contract }
told-title-line = “{ $text }” op de volgende factuur van { $contract } zetten
told-title-priced = { $name } voor { $total }
told-title-end-contract = Contract { $contract } beëindigen op { $day }
told-title-send-invoice = Factuur naar { $name } verzenden
told-title-commit = Bestelling van { $name } definitief maken
told-title-approve = Bestelling van { $name } goedkeuren
told-title-decline = Bestelling van { $name } afwijzen
told-title-hook = { $url } bericht geven van gebeurtenissen
told-title-no-hook = Webhook verwijderen
told-title-erase = { $name } verwijderen

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = betaal voor { $plan }.
told-page-card = geef de kaart op waarvan voortaan wordt afgeschreven.
told-page-pay-out = geef op waar uw geld heen gaat.
told-page-pay = betaal { $reference }.
told-page-agree = ga akkoord met de betaling voor { $plan }.
told-page-agree-yourself = ga akkoord met de betaling voor { $plan }. De dienst noemt daarvoor geen eigen pagina; zeg hier wanneer u het hebt gedaan.

## What was done

told-ended-at-period = Het abonnement is beëindigd; het loopt door tot de periode eindigt.
told-ended-on = Het abonnement is beëindigd; het loopt door tot { $day }.
told-plan-follows = { $plan } begint als de huidige periode eindigt.
told-plan-changed = U hebt nu { $plan }. Het verschil komt op de volgende factuur.
told-plan-charged = { $plan } is gekozen. Het bedrag wordt vóór de volgende factuur van uw kaart afgeschreven, zonder dat u iets hoeft te doen.
told-plan-page = { $plan } wacht tot u een pagina hebt bezocht.
told-plan-other = De dienst nam het aan en zegt “{ $code }”.
told-done-send = De dienst verzendt { $reference } naar de klant.
told-done-trial = De proef van { $plan } is begonnen.
told-done-trial-for = De proef van { $plan } is begonnen. Duur: { $length }.
told-done-subscribe = Het abonnement { $plan } loopt hier nu.
told-done-source = De betaalbron is verwijderd.
told-done-card = De kaart is verwijderd.
told-done-bank = De bankrekening is verwijderd.
told-done-usage = Het verbruik is toegevoegd en kan worden verwijderd tot het wordt gefactureerd.
told-done-no-usage = Het verbruik is verwijderd en wordt niet gefactureerd.
told-done-component = Het contract heeft het onderdeel nu.
told-done-line = De regel wacht op de volgende factuur.
told-done-contract-ends = Het contract eindigt op { $day }.
told-done-invoice-number = Factuur { $number } is verzonden.
told-done-invoice = De factuur is verzonden.
told-done-contract = Contract { $contract } loopt.
told-done-committed = De bestelling is definitief.
told-done-approved = De bestelling is goedgekeurd en kan definitief worden gemaakt.
told-done-declined = De bestelling is afgewezen; ze gaat niet door.
told-done-hook = Het adres krijgt voortaan bericht van gebeurtenissen.
told-done-no-hook = Het adres krijgt geen bericht van gebeurtenissen meer.

## What the service shows of it

told-shown-plan = De dienst toont het abonnement { $plan }.
told-shown-plan-follows = De dienst toont dat { $plan } volgt aan het einde van de periode.
told-shown-no-subscription = De dienst toont geen abonnement meer.
told-shown-subscription-ended = De dienst toont dat het abonnement is beëindigd.
told-shown-card = De dienst toont de kaart die eindigt op { $digits }.
told-shown-can-pay-out = De dienst toont dat de rekening kan uitbetalen.
told-shown-paid = De dienst toont de factuur als betaald.
told-shown-no-card = De dienst toont de kaart niet meer.
told-shown-no-bank = De dienst toont de bankrekening niet meer.
told-shown-plan-runs = De dienst toont dat dit abonnement loopt.
told-shown-no-source = De dienst toont deze betaalbron niet meer.
told-shown-no-customer = De dienst heeft de klant verwijderd.
told-shown-contract-end = De dienst toont het einde van het contract.
told-shown-usage = De dienst toont het verbruik.
told-shown-no-usage = De dienst toont het verbruik niet meer.
told-shown-component = De dienst toont het onderdeel.
told-shown-line = De dienst toont de regel.
told-shown-order = De dienst toont wat er van de bestelling is geworden.
told-shown-invoice = De dienst toont de factuur.
told-shown-webhook = De dienst toont de webhook.
told-shown-no-webhook = De dienst toont de webhook niet meer.

## Why the service refused it

told-refused-missed-something = De dienst miste iets wat hij nodig heeft. Deze versie van het programma is er misschien te oud voor.
told-refused-not-understood = De dienst begreep het verzoek niet. Deze versie van het programma is er misschien te oud voor.
told-refused-something-wrong = De dienst vond in het verzoek iets wat niet klopt. Deze versie van het programma is er misschien te oud voor.
told-refused-no-provider = De dienst kon zijn betaalaanbieder niet bereiken.
told-refused-of-another = Dit is van een andere gebruiker van de dienst.
told-refused-way-to-pay-gone = De dienst kent deze betaalwijze niet meer. Vernieuw en kies opnieuw.
told-refused-plan-gone = De dienst biedt dit abonnement niet meer aan. Vernieuw en kies opnieuw.
told-refused-no-such-plan = De dienst heeft dit abonnement of deze betaalwijze niet, of u hebt geen actief abonnement.
told-refused-several-subscriptions = U hebt bij de dienst meer dan één actief abonnement; daarom weet hij niet om welk abonnement het gaat. Vraag de dienst dat in orde te maken.
told-refused-plan-is-yours = U hebt dit abonnement al.
told-refused-plan-not-open = De dienst laat u niet naar dit abonnement overstappen.
told-refused-plan-unpriced = De dienst heeft de prijs van dit abonnement nog niet ingesteld. Kies een ander, of vraag het de dienst.
told-refused-subscription-gone = De dienst heeft dit abonnement niet meer.
told-refused-not-running = Het abonnement loopt niet; daarom kan het niet worden beëindigd.
told-refused-subscription-unknown = De betaalaanbieder kent dit abonnement niet. Vraag de dienst dat in orde te maken.
told-refused-subscription-or-way-gone = De dienst heeft dit abonnement of deze betaalwijze niet meer.
told-refused-no-payout-account = De dienst heeft van u geen uitbetaalrekening die kan worden geactiveerd.
told-refused-can-pay-out = De rekening kan al uitbetalen.
told-refused-not-ready-to-pay = Alleen een factuur die bij de dienst openstaat, kan worden betaald.
told-refused-invoice-or-way-gone = De dienst heeft deze factuur of deze betaalwijze niet.
told-refused-no-way-to-pay = De dienst heeft geen betaalwijze die hij vanzelf gebruikt. Vraag hem er een in te stellen.
told-refused-message-password = De dienst nam het wachtwoord voor berichten niet aan. Voer het opnieuw in bij de instellingen van het account.
told-refused-no-activation-code = De dienst heeft geen activeringscode voor deze gebruiker.
told-refused-message-kind = De dienst kan dit soort berichten nog niet verzenden.
told-refused-not-ready-to-send = De dienst verzendt een factuur alleen zolang ze openstaat.
told-refused-invoice-or-message-gone = De dienst heeft deze factuur niet, of geen bericht ervoor.
told-refused-subscription = De dienst staat dit abonnement hier niet toe, of wil eerst een kaart. Er is niets betaald.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = Definitief
error-order-declined = Afgewezen
error-order-timed-out = Verlopen
error-order-failed = Mislukt
error-no-such-invoice = Er is geen factuur “{ $id }”.
error-no-such-customer = Er is geen klant “{ $id }”.
error-record-kind = Zeg “invoice” (factuur) of “customer” (klant).
error-customer-nowhere = Geen enkele dienst heeft deze klant.
error-customer-under-contract = Het contract { $contract } van { $name } is nog niet beëindigd. Wie een contract heeft, kan niet worden verwijderd; er is niets verzonden.
error-customer-not-deletable = De dienst staat niet toe dat { $name } wordt verwijderd. Er is niets verzonden.

told-clash-kept = hier bewaard
told-clash-gone = daar niet meer
told-clash-replaced = daar niet meer: “{ $name }” staat op die plek
told-clash-taken = { $reference } is al van een andere factuur; { $free } is vrij
told-clash-status-edited = { $status }, met wijzigingen
told-clash-amount = { $amount }
told-clash-removed = verwijderd
told-clash-absent = hier niet aanwezig
told-clash-item = regel “{ $name }”
told-clash-line = { $quantity } × { $price } tegen { $tax } %
told-clash-line-named = “{ $name }”, { $line }
told-clash-line-described = { $line }, “{ $description }”
