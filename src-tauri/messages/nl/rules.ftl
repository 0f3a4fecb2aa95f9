# Wat een voorschrift voor e-facturen aanmerkt, in het Nederlands, op de sleutels van `say!` in de Rust-bronnen. Bedragen,
# tarieven, datums en codes vullen de open plekken. Een regel van de factuur wordt door een korting lager en door een
# toeslag hoger.

## The document

rule-profile-missing = Kies het soort e-factuur.
rule-issue-date-missing = Geef de factuurdatum.
rule-items-missing = Een e-factuur heeft minstens één regel nodig.
rule-period-backwards = De gefactureerde periode eindigt op { $to }, voordat ze op { $from } begint.
rule-attachment-reference-missing = Geef deze bijlage een nummer of een naam.
rule-tax-in-currency-missing = Geef de hele btw ook in { $currency }, want u geeft haar aan in { $currency }.
rule-earlier-reference-missing = Geef het nummer van de eerdere factuur.
rule-delivery-country-missing = Kies het land van het afleveradres.
rule-tax-point-twice = Geef met een datum of met een voorschrift aan wanneer de btw verschuldigd wordt, niet met allebei.
rule-payment-means-missing = Kies de betaalwijze van de factuur.
rule-account-number-missing = Geef het IBAN of het nummer van de rekening waarop wordt betaald.
rule-card-number-whole = Geef nooit een heel kaartnummer: de laatste vier tot zes cijfers zijn genoeg.
rule-transfer-account-missing = Geef voor een overboeking de rekening waarop wordt betaald.
rule-due-date-missing = Geef de vervaldatum, of de betalingsvoorwaarden in woorden.
rule-process-missing = Noem het bedrijfsproces waar deze factuur bij hoort.
rule-notes-several = Zet alle opmerkingen bij elkaar in één opmerking.
rule-buyer-reference-missing = Geef een referentie van de koper of een bestelnummer. Vraag uw klant ernaar.
rule-profile-unknown = Kies het soort e-factuur opnieuw.
rule-tax-currency-same = Laat de valuta van de btw weg als het die van de factuur is.
rule-process-unknown = Laat het bedrijfsproces weg, of noem er een van Peppol.
rule-customer-electronic-address-missing = Geef het adres waarop uw klant e-facturen ontvangt. Vraag uw klant ernaar.
rule-business-electronic-address-missing = Geef het adres waarvan uw bedrijf e-facturen verzendt; uw e-mailadres is goed.
rule-mandate-missing = Geef het kenmerk van de machtiging voor de automatische incasso.
rule-item-begins-early = Deze regel begint op { $from }, de gefactureerde periode pas op { $whole }.
rule-item-ends-late = Deze regel eindigt op { $to }, de gefactureerde periode al op { $whole }.
rule-germany-tax-rate-missing = Duitse overheden willen bij elke regel een btw-tarief, 0 als er geen is.
rule-germany-buyer-reference-missing = Duitse overheden hebben een referentie van de koper nodig (Leitweg-ID). Vraag uw klant ernaar.
rule-germany-document-kind = Duitse overheden verwachten een factuur, een deel- of eindfactuur, een gecorrigeerde factuur, een factuur die de klant zelf opmaakt, of een creditnota.
rule-xrechnung-version = Dit is niet de huidige versie van XRechnung; kies XRechnung opnieuw.
rule-attachments-alike = Twee bijlagen heten { $name }; hernoem er een.
rule-corrected-invoice-missing = Noem de factuur die door deze wordt gecorrigeerd.
rule-delivery-date-missing = Geef de dag of de periode waarin u hebt geleverd of het werk hebt gedaan.
rule-attachment-address-wrong = Geef het hele adres van het document, zoals https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Geef het postadres van uw bedrijf.
rule-business-country-missing = Kies het land van uw bedrijf.
rule-customer-address-missing = Geef het postadres van uw klant.
rule-customer-country-missing = Kies het land van uw klant.
rule-payee-name-missing = Geef de naam van wie wordt betaald.
rule-payee-is-seller = Wie wordt betaald, is de verkoper zelf; laat de begunstigde weg.
rule-representative-name-missing = Geef de naam van de fiscaal vertegenwoordiger.
rule-representative-address-missing = Geef het postadres van de fiscaal vertegenwoordiger.
rule-representative-country-missing = Kies het land van de fiscaal vertegenwoordiger.
rule-representative-vat-number-missing = Geef het btw-nummer van de fiscaal vertegenwoordiger.
rule-electronic-address-kind-missing = Kies wat voor adres dit is: een e-mailadres, een GLN, een btw-nummer of een ander.
rule-vat-number-country = Een btw-nummer begint met de twee hoofdletters van het land, zoals DE123456789; Griekenland gebruikt EL.
rule-business-number-missing = Geef uw btw-nummer, of uw nummer in het handelsregister.
rule-germany-contact-missing = Duitse overheden hebben een contactpersoon of afdeling van uw bedrijf nodig, met telefoon en e-mail.
rule-germany-business-city-missing = Duitse overheden hebben de plaats van uw bedrijf nodig.
rule-germany-business-postcode-missing = Duitse overheden hebben de postcode van uw bedrijf nodig.
rule-germany-contact-name-missing = Duitse overheden hebben de naam van een contactpersoon of afdeling van uw bedrijf nodig.
rule-germany-phone-missing = Duitse overheden hebben uw telefoonnummer nodig.
rule-germany-email-missing = Duitse overheden hebben uw e-mailadres nodig.
rule-germany-customer-city-missing = Duitse overheden hebben de plaats van uw klant nodig.
rule-germany-customer-postcode-missing = Duitse overheden hebben de postcode van uw klant nodig.
rule-germany-delivery-city-missing = Duitse overheden hebben de plaats van het afleveradres nodig.
rule-germany-delivery-postcode-missing = Duitse overheden hebben de postcode van het afleveradres nodig.
rule-germany-tax-number-missing = Duitse overheden hebben uw btw-nummer of belastingnummer nodig.
rule-phone-wrong = Een telefoonnummer heeft minstens drie cijfers.
rule-customer-numbers-several = Een e-factuur vermeldt één nummer van uw klant; laat de andere weg.

## Items, allowances and charges

rule-item-number-missing = Geef de regel een nummer.
rule-price-negative = Een prijs ligt in een e-factuur nooit onder 0; geef in plaats daarvan een negatief aantal.
rule-gross-price-negative = De prijs vóór de korting ligt nooit onder 0.
rule-item-period-backwards = De periode van deze regel eindigt op { $to }, voordat ze op { $from } begint.
rule-item-property-incomplete = Een eigenschap van een regel heeft een naam en een waarde.
rule-item-number-kind-missing = Kies wat voor nummer dit is, bijvoorbeeld een GTIN.
rule-item-code-list-missing = Kies de lijst waar deze code uit komt.
rule-item-tax-kind-missing = Kies de soort btw van deze regel.
rule-amount-missing = Geef het bedrag.
rule-tax-kind-missing = Kies de soort btw hiervoor.
rule-charge-reason-missing = Geef aan waarvoor deze toeslag is.
rule-allowance-reason-missing = Geef aan waarvoor deze korting is.
rule-percentage-wrong = { $percent } % van { $base } is niet { $stated }; laat weg wat niet klopt.
rule-percentage-base-missing = Geef het bedrag waarover het percentage gaat.
rule-percentage-missing = Geef het percentage, of laat het bedrag weg waarover het gaat.
rule-discount-wrong = { $gross } min de korting van { $discount } is niet de prijs van { $price }.
rule-item-amount-wrong = Prijs maal aantal is niet { $amount }, het bedrag van deze regel.
rule-price-units-wrong = Een prijs geldt voor meer dan 0 eenheden.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = Duitse overheden moeten weten hoe ze betalen: geef het IBAN van uw rekening.
rule-debit-iban-wrong = Dit IBAN klopt niet; vraag uw klant er nog eens naar.
rule-transfer-mixed = Bij een overboeking horen geen kaart en geen automatische incasso; laat ze weg.
rule-card-number-missing = Geef de laatste vier tot zes cijfers van de kaart waarmee is betaald.
rule-card-mixed = Bij een kaartbetaling horen geen rekening en geen automatische incasso; laat ze weg.
rule-debit-missing = Geef de machtiging, uw incassant-ID en de rekening van de automatische incasso.
rule-debit-mixed = Bij een automatische incasso horen geen rekening waarop wordt betaald en geen kaart; laat ze weg.
rule-creditor-missing = Geef uw incassant-ID; uw bank kent het.
rule-debit-account-missing = Geef het IBAN van de rekening waarvan wordt afgeschreven.
rule-early-discount-wrong = Een tekstregel die met # begint, is een korting voor snel betalen en ziet er zo uit: #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Geef het btw-tarief; 0 als er geen is.
rule-items-differ = Als som van de regels is { $stated } vermeld, maar samen is het { $added }.
rule-allowances-differ = Als som van de kortingen is { $stated } vermeld, maar samen is het { $added }.
rule-charges-differ = Als som van de toeslagen is { $stated } vermeld, maar samen is het { $added }.
rule-total-before-tax-differs = Als totaal zonder btw is { $stated } vermeld, maar samen is het { $added }.
rule-tax-differs = Als btw is { $stated } vermeld, maar samen is het { $added }.
rule-total-with-tax-differs = Als totaal met btw is { $stated } vermeld, maar samen is het { $added }.
rule-amount-due-differs = Als nog te betalen is { $stated } vermeld, maar samen is het { $added }.
rule-tax-far-off = De btw van { $tax } zit er bij { $rate } % over { $base } ver naast. Laat haar over de som per tarief afronden.
rule-tax-inexact = De btw tegen { $rate } % is samen { $stated }, maar een e-factuur berekent haar over de som en dat is { $exact }. Laat haar over de som per tarief afronden.
rule-taxes-missing = Een e-factuur vermeldt de soort btw; voeg een regel toe.
rule-sum-too-large = De som van deze bedragen is groter dan er kan worden gerekend.
rule-decimals-too-many = Een bedrag in een e-factuur heeft hoogstens twee decimalen.
rule-currency-decimals-too-many = Een bedrag in een e-factuur heeft hoogstens twee decimalen. { $currency } heeft er meer; kies een andere valuta.
rule-supply-date-missing = Bij goederen of diensten voor een ander EU-land hoort de dag of de periode van levering.
rule-supply-country-missing = Bij goederen of diensten voor een ander EU-land hoort het land waar ze zijn geleverd.
rule-outside-vat-mixed = Wat buiten de btw valt, kan niet staan naast wat eronder valt; schrijf twee facturen.
rule-tax-signs-differ = De btw ligt in de ene valuta boven 0 en in de andere onder 0; verbeter het teken.
rule-document-kind-not-peppol = Dit soort document gaat niet over Peppol; kies een ander.
rule-exemption-misplaced = De reden { $code } hoort niet bij deze soort btw; kies een andere.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } is geen soort factuur of creditnota; kies er een uit de lijst.
rule-code-tax-point = “{ $code }” is geen voorschrift voor wanneer btw verschuldigd wordt; kies er een uit de lijst.
rule-code-note-subject = “{ $code }” is geen onderwerp van opmerkingen; kies er een uit de lijst.
rule-code-item-list = “{ $code }” is geen lijst die artikelen indeelt; kies er een uit de lijst.
rule-code-country = “{ $code }” is geen code van een land; kies er een uit de lijst.
rule-code-payment-means = “{ $code }” is geen betaalwijze; kies er een uit de lijst.
rule-code-allowance-reason = “{ $code }” is geen reden voor een korting; kies er een uit de lijst.
rule-code-charge-reason = “{ $code }” is geen reden voor een toeslag; kies er een uit de lijst.
rule-code-exemption = “{ $code }” is geen reden om geen btw te rekenen; kies er een uit de lijst.
rule-code-unit = “{ $code }” is geen eenheid; kies er een uit de lijst.
rule-attachment-format = Voeg een PDF-, PNG-, JPEG-, CSV-, XLSX- of ODS-bestand bij; andere worden geweigerd.
rule-code-register = “{ $code }” is geen register van nummers; kies er een uit de lijst.
rule-code-electronic-address = “{ $code }” is geen soort elektronisch adres; kies er een uit de lijst.
rule-number-gln = Dit is geen GLN; vergelijk het cijfer voor cijfer.
rule-number-norwegian = Dit is geen Noors organisatienummer; vergelijk het cijfer voor cijfer.
rule-number-danish = Dit is geen Deens CVR-nummer met DK ervoor; vergelijk het cijfer voor cijfer.
rule-number-belgian = Dit is geen Belgisch ondernemingsnummer; vergelijk het cijfer voor cijfer.
rule-number-italian-office = Dit is niet de code van een Italiaanse overheid; vergelijk hem teken voor teken.
rule-number-italian-tax-code = Dit is geen Italiaanse belastingcode (codice fiscale); vergelijk hem teken voor teken.
rule-number-italian-vat-number = Dit is geen Italiaans btw-nummer; vergelijk het cijfer voor cijfer.
rule-number-swedish = Dit is geen Zweeds organisatienummer; vergelijk het cijfer voor cijfer.
rule-number-australian = Dit is geen Australisch ondernemingsnummer (ABN); vergelijk het cijfer voor cijfer.

# Hoe iets wordt belast: de rest van een bijzin met het werkwoord achteraan, gezegd na “wat” en na “een regel die”, “een
# korting die” of “een toeslag die”.

rule-how-normally = onder het gewone of verlaagde btw-tarief valt
rule-how-at-zero = onder het nultarief valt
rule-how-exempt = van btw is vrijgesteld
rule-how-reversed = onder “btw verlegd” valt
rule-how-in-union = bij een levering naar een ander EU-land hoort
rule-how-exported = bij uitvoer uit de EU hoort
rule-how-outside = buiten de btw valt
rule-how-canary-islands = onder de belasting van de Canarische Eilanden valt
rule-how-ceuta-melilla = onder de belasting van Ceuta en Melilla valt

## Sentences with one of these in { $how }

rule-item-needs-vat-number = Bij een regel die { $how }, is uw btw-nummer nodig.
rule-allowance-needs-vat-number = Bij een korting die { $how }, is uw btw-nummer nodig.
rule-charge-needs-vat-number = Bij een toeslag die { $how }, is uw btw-nummer nodig.
rule-item-needs-tax-number = Bij een regel die { $how }, is uw btw-nummer of belastingnummer nodig.
rule-allowance-needs-tax-number = Bij een korting die { $how }, is uw btw-nummer of belastingnummer nodig.
rule-charge-needs-tax-number = Bij een toeslag die { $how }, is uw btw-nummer of belastingnummer nodig.
rule-item-needs-customer-vat-number = Bij een regel die { $how }, is het btw-nummer van uw klant nodig.
rule-allowance-needs-customer-vat-number = Bij een korting die { $how }, is het btw-nummer van uw klant nodig.
rule-charge-needs-customer-vat-number = Bij een toeslag die { $how }, is het btw-nummer van uw klant nodig.
rule-taxed-unsummed = Het btw-overzicht moet vermelden wat { $how }.
rule-outside-vat-numbered = Bij wat buiten de btw valt, vermeldt een e-factuur geen enkel btw-nummer. Kies vrijgesteld of nultarief, of laat uw btw-nummer en dat van uw klant weg.
rule-rate-above-zero = Wat { $how }, heeft een tarief boven 0.
rule-rate-not-negative = Wat { $how }, heeft een tarief van 0 of meer.
rule-rate-none = Wat { $how }, heeft geen tarief.
rule-rate-zero = Wat { $how }, heeft een tarief van 0.
rule-taxed-bears-none = Over wat { $how }, komt geen btw.
rule-exemption-missing = Geef aan waarom geen btw wordt gerekend over wat { $how }.
rule-exemption-unneeded = Laat de reden om geen btw te rekenen weg bij wat { $how }.
rule-taxed-differs = Als som van wat { $how }, is { $stated } vermeld, maar samen is het { $added }.
