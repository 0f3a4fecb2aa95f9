# Co według reguł e-faktur jest nie tak, po polsku, według kluczy `say!` w źródłach Rust. Kwoty, stawki, daty i kody
# wypełniają luki. Pozycja to wiersz faktury, rabat go obniża, dopłata podwyższa.

## The document

rule-profile-missing = Proszę wybrać rodzaj e-faktury.
rule-issue-date-missing = Proszę podać datę wystawienia.
rule-items-missing = E-faktura potrzebuje przynajmniej jednej pozycji.
rule-period-backwards = Rozliczany okres kończy się { $to }, zanim się zacznie { $from }.
rule-attachment-reference-missing = Proszę nadać temu załącznikowi numer lub nazwę.
rule-tax-in-currency-missing = Proszę podać cały podatek także w { $currency }, skoro jest rozliczany w { $currency }.
rule-earlier-reference-missing = Proszę podać numer wcześniejszej faktury.
rule-delivery-country-missing = Proszę wybrać kraj adresu dostawy.
rule-tax-point-twice = Termin powstania podatku proszę podać datą albo regułą, nie jednym i drugim.
rule-payment-means-missing = Proszę wybrać sposób zapłaty za fakturę.
rule-account-number-missing = Proszę podać IBAN lub numer rachunku do zapłaty.
rule-card-number-whole = Nigdy nie należy podawać całego numeru karty: wystarczy od czterech do sześciu ostatnich cyfr.
rule-transfer-account-missing = Do zapłaty przelewem proszę podać rachunek.
rule-due-date-missing = Proszę podać termin płatności albo warunki płatności słownie.
rule-process-missing = Proszę nazwać proces biznesowy, do którego należy ta faktura.
rule-notes-several = Proszę zebrać wszystkie uwagi w jednej.
rule-buyer-reference-missing = Proszę podać referencję nabywcy lub numer zamówienia. Poda je klient.
rule-profile-unknown = Proszę wybrać rodzaj e-faktury jeszcze raz.
rule-tax-currency-same = Proszę pominąć walutę podatku, jeśli jest taka jak waluta faktury.
rule-process-unknown = Proszę pominąć proces biznesowy albo podać jeden z procesów Peppol.
rule-customer-electronic-address-missing = Proszę podać adres, pod którym klient odbiera e-faktury. Poda go klient.
rule-business-electronic-address-missing = Proszę podać adres, z którego firma wysyła e-faktury; wystarczy adres e-mail.
rule-mandate-missing = Proszę podać numer mandatu polecenia zapłaty.
rule-item-begins-early = Ta pozycja zaczyna się { $from }, a rozliczany okres dopiero { $whole }.
rule-item-ends-late = Ta pozycja kończy się { $to }, a rozliczany okres już { $whole }.
rule-germany-tax-rate-missing = Niemieckie urzędy wymagają stawki podatku w każdej pozycji, 0, gdy jej nie ma.
rule-germany-buyer-reference-missing = Niemieckie urzędy potrzebują referencji nabywcy (Leitweg-ID). Poda ją klient.
rule-germany-document-kind = Niemieckie urzędy oczekują faktury, faktury częściowej lub końcowej, faktury korygującej, faktury wystawionej przez klienta albo noty kredytowej.
rule-xrechnung-version = To nie jest obecna wersja XRechnung; proszę wybrać XRechnung jeszcze raz.
rule-attachments-alike = Dwa załączniki mają nazwę { $name }; proszę zmienić nazwę jednego.
rule-corrected-invoice-missing = Proszę podać fakturę, którą ta koryguje.
rule-delivery-date-missing = Proszę podać dzień lub okres dostawy albo wykonania pracy.
rule-attachment-address-wrong = Proszę podać cały adres dokumentu, na przykład https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Proszę podać adres pocztowy firmy.
rule-business-country-missing = Proszę wybrać kraj firmy.
rule-customer-address-missing = Proszę podać adres pocztowy klienta.
rule-customer-country-missing = Proszę wybrać kraj klienta.
rule-payee-name-missing = Proszę podać nazwę odbiorcy płatności.
rule-payee-is-seller = Odbiorcą płatności jest sprzedawca; proszę pominąć odbiorcę.
rule-representative-name-missing = Proszę podać nazwę przedstawiciela podatkowego.
rule-representative-address-missing = Proszę podać adres pocztowy przedstawiciela podatkowego.
rule-representative-country-missing = Proszę wybrać kraj przedstawiciela podatkowego.
rule-representative-vat-number-missing = Proszę podać numer VAT przedstawiciela podatkowego.
rule-electronic-address-kind-missing = Proszę wybrać, jaki to adres: e-mail, GLN, numer VAT lub inny.
rule-vat-number-country = Numer VAT zaczyna się od dwóch wielkich liter swojego kraju, na przykład DE123456789; Grecja używa EL.
rule-business-number-missing = Proszę podać numer VAT firmy albo jej numer w rejestrze przedsiębiorców.
rule-germany-contact-missing = Niemieckie urzędy potrzebują osoby lub działu do kontaktu w firmie, z telefonem i adresem e-mail.
rule-germany-business-city-missing = Niemieckie urzędy potrzebują miejscowości firmy.
rule-germany-business-postcode-missing = Niemieckie urzędy potrzebują kodu pocztowego firmy.
rule-germany-contact-name-missing = Niemieckie urzędy potrzebują nazwiska osoby lub nazwy działu do kontaktu w firmie.
rule-germany-phone-missing = Niemieckie urzędy potrzebują numeru telefonu firmy.
rule-germany-email-missing = Niemieckie urzędy potrzebują adresu e-mail firmy.
rule-germany-customer-city-missing = Niemieckie urzędy potrzebują miejscowości klienta.
rule-germany-customer-postcode-missing = Niemieckie urzędy potrzebują kodu pocztowego klienta.
rule-germany-delivery-city-missing = Niemieckie urzędy potrzebują miejscowości w adresie dostawy.
rule-germany-delivery-postcode-missing = Niemieckie urzędy potrzebują kodu pocztowego w adresie dostawy.
rule-germany-tax-number-missing = Niemieckie urzędy potrzebują numeru VAT lub numeru podatkowego firmy.
rule-phone-wrong = Numer telefonu ma przynajmniej trzy cyfry.
rule-customer-numbers-several = E-faktura podaje jeden numer klienta; pozostałe proszę pominąć.

## Items, allowances and charges

rule-item-number-missing = Proszę nadać pozycji numer.
rule-price-negative = Cena w e-fakturze nigdy nie jest niższa od 0; zamiast tego proszę podać ujemną ilość.
rule-gross-price-negative = Cena przed rabatem nigdy nie jest niższa od 0.
rule-item-period-backwards = Okres tej pozycji kończy się { $to }, zanim się zacznie { $from }.
rule-item-property-incomplete = Cecha pozycji ma nazwę i wartość.
rule-item-number-kind-missing = Proszę wybrać, jaki to numer, na przykład GTIN.
rule-item-code-list-missing = Proszę wybrać listę, z której pochodzi ten kod.
rule-item-tax-kind-missing = Proszę wybrać rodzaj podatku tej pozycji.
rule-amount-missing = Proszę podać kwotę.
rule-tax-kind-missing = Proszę wybrać tutaj rodzaj podatku.
rule-charge-reason-missing = Proszę podać powód tej dopłaty.
rule-allowance-reason-missing = Proszę podać powód tego rabatu.
rule-percentage-wrong = { $percent } % od { $base } to nie { $stated }; proszę pominąć to, co się nie zgadza.
rule-percentage-base-missing = Proszę podać kwotę, od której liczy się procent.
rule-percentage-missing = Proszę podać procent albo pominąć kwotę, od której się go liczy.
rule-discount-wrong = { $gross } minus rabat { $discount } nie daje ceny { $price }.
rule-item-amount-wrong = Cena razy ilość nie daje { $amount }, kwoty tej pozycji.
rule-price-units-wrong = Cena musi być za więcej niż 0 jednostek.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = Niemieckie urzędy muszą wiedzieć, jak zapłacić: proszę podać IBAN swojego rachunku.
rule-debit-iban-wrong = W tym numerze IBAN coś się nie zgadza; proszę jeszcze raz zapytać klienta.
rule-transfer-mixed = Przelew nie ma karty ani polecenia zapłaty; proszę je pominąć.
rule-card-number-missing = Proszę podać od czterech do sześciu ostatnich cyfr użytej karty.
rule-card-mixed = Płatność kartą nie ma rachunku ani polecenia zapłaty; proszę je pominąć.
rule-debit-missing = Proszę podać mandat, identyfikator wierzyciela i rachunek polecenia zapłaty.
rule-debit-mixed = Polecenie zapłaty nie ma rachunku, na który się płaci, ani karty; proszę je pominąć.
rule-creditor-missing = Proszę podać swój identyfikator wierzyciela; zna go bank.
rule-debit-account-missing = Proszę podać IBAN obciążanego rachunku.
rule-early-discount-wrong = Wiersz zaczynający się od # to rabat za wcześniejszą zapłatę, zapisany tak: #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Proszę podać stawkę podatku; 0, gdy jej nie ma.
rule-items-differ = Jako sumę pozycji podano { $stated }, a razem wychodzi { $added }.
rule-allowances-differ = Jako sumę rabatów podano { $stated }, a razem wychodzi { $added }.
rule-charges-differ = Jako sumę dopłat podano { $stated }, a razem wychodzi { $added }.
rule-total-before-tax-differs = Jako sumę bez podatku podano { $stated }, a razem wychodzi { $added }.
rule-tax-differs = Jako podatek podano { $stated }, a razem wychodzi { $added }.
rule-total-with-tax-differs = Jako sumę z podatkiem podano { $stated }, a razem wychodzi { $added }.
rule-amount-due-differs = Jako kwotę do zapłaty podano { $stated }, a razem wychodzi { $added }.
rule-tax-far-off = Podatek { $tax } przy stawce { $rate } % od { $base } jest daleki od właściwego. Proszę wybrać zaokrąglanie od sumy każdej stawki.
rule-tax-inexact = Podatek { $rate } % daje razem { $stated }, ale e-faktura liczy go od sumy i wychodzi { $exact }. Proszę wybrać zaokrąglanie od sumy każdej stawki.
rule-taxes-missing = E-faktura mówi, jaki ma podatek; proszę dodać pozycję.
rule-sum-too-large = Suma tych kwot jest za duża, by ją policzyć.
rule-decimals-too-many = Kwota w e-fakturze ma najwyżej dwa miejsca po przecinku.
rule-currency-decimals-too-many = Kwota w e-fakturze ma najwyżej dwa miejsca po przecinku. { $currency } ma więcej; proszę wybrać inną walutę.
rule-supply-date-missing = Przy towarach lub usługach dla innego kraju UE potrzebny jest dzień lub okres dostawy.
rule-supply-country-missing = Przy towarach lub usługach dla innego kraju UE potrzebny jest kraj dostawy.
rule-outside-vat-mixed = To, co nie podlega VAT, nie może stać obok tego, co podlega; proszę napisać dwie faktury.
rule-tax-signs-differ = Podatek jest wyższy od 0 w jednej walucie, a niższy od 0 w drugiej; proszę poprawić znak.
rule-document-kind-not-peppol = Tego rodzaju dokument nie przechodzi przez Peppol; proszę wybrać inny.
rule-exemption-misplaced = Powód { $code } nie pasuje do tego rodzaju podatku; proszę wybrać inny.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } to nie jest rodzaj faktury ani noty kredytowej; proszę wybrać z listy.
rule-code-tax-point = „{ $code }” to nie jest reguła, kiedy powstaje podatek; proszę wybrać z listy.
rule-code-note-subject = „{ $code }” to nie jest temat uwag; proszę wybrać z listy.
rule-code-item-list = „{ $code }” to nie jest klasyfikacja towarów; proszę wybrać z listy.
rule-code-country = „{ $code }” to nie jest kod kraju; proszę wybrać z listy.
rule-code-payment-means = „{ $code }” to nie jest sposób zapłaty; proszę wybrać z listy.
rule-code-allowance-reason = „{ $code }” to nie jest powód rabatu; proszę wybrać z listy.
rule-code-charge-reason = „{ $code }” to nie jest powód dopłaty; proszę wybrać z listy.
rule-code-exemption = „{ $code }” to nie jest powód, by nie naliczać VAT; proszę wybrać z listy.
rule-code-unit = „{ $code }” to nie jest jednostka; proszę wybrać z listy.
rule-attachment-format = Proszę załączyć plik PDF, PNG, JPEG, CSV, XLSX lub ODS; inne są odrzucane.
rule-code-register = „{ $code }” to nie jest rejestr identyfikatorów; proszę wybrać z listy.
rule-code-electronic-address = „{ $code }” to nie jest rodzaj adresu elektronicznego; proszę wybrać z listy.
rule-number-gln = To nie jest numer GLN; proszę porównać go cyfra po cyfrze.
rule-number-norwegian = To nie jest norweski numer organizacji; proszę porównać go cyfra po cyfrze.
rule-number-danish = To nie jest duński numer CVR poprzedzony DK; proszę porównać go cyfra po cyfrze.
rule-number-belgian = To nie jest belgijski numer przedsiębiorstwa; proszę porównać go cyfra po cyfrze.
rule-number-italian-office = To nie jest kod włoskiego urzędu; proszę porównać go znak po znaku.
rule-number-italian-tax-code = To nie jest włoski kod podatkowy; proszę porównać go znak po znaku.
rule-number-italian-vat-number = To nie jest włoski numer VAT; proszę porównać go cyfra po cyfrze.
rule-number-swedish = To nie jest szwedzki numer organizacji; proszę porównać go cyfra po cyfrze.
rule-number-australian = To nie jest australijski numer przedsiębiorstwa (ABN); proszę porównać go cyfra po cyfrze.

# Jak coś jest opodatkowane: czasownik i reszta, po „co” i po „pozycja, która”, „rabat, który” lub „dopłata, która”. Bez
# słów, które zmieniają się z rodzajem.

rule-how-normally = ma zwykłą lub obniżoną stawkę VAT
rule-how-at-zero = ma zerową stawkę VAT
rule-how-exempt = korzysta ze zwolnienia z VAT
rule-how-reversed = podlega odwrotnemu obciążeniu
rule-how-in-union = należy do dostawy do innego kraju UE
rule-how-exported = należy do eksportu poza UE
rule-how-outside = nie podlega VAT
rule-how-canary-islands = podlega podatkowi Wysp Kanaryjskich
rule-how-ceuta-melilla = podlega podatkowi Ceuty i Melilli

## Sentences with one of these in { $how }

rule-item-needs-vat-number = Pozycja, która { $how }, potrzebuje numeru VAT firmy.
rule-allowance-needs-vat-number = Rabat, który { $how }, potrzebuje numeru VAT firmy.
rule-charge-needs-vat-number = Dopłata, która { $how }, potrzebuje numeru VAT firmy.
rule-item-needs-tax-number = Pozycja, która { $how }, potrzebuje numeru VAT lub numeru podatkowego firmy.
rule-allowance-needs-tax-number = Rabat, który { $how }, potrzebuje numeru VAT lub numeru podatkowego firmy.
rule-charge-needs-tax-number = Dopłata, która { $how }, potrzebuje numeru VAT lub numeru podatkowego firmy.
rule-item-needs-customer-vat-number = Pozycja, która { $how }, potrzebuje numeru VAT klienta.
rule-allowance-needs-customer-vat-number = Rabat, który { $how }, potrzebuje numeru VAT klienta.
rule-charge-needs-customer-vat-number = Dopłata, która { $how }, potrzebuje numeru VAT klienta.
rule-taxed-unsummed = Zestawienie podatków musi podawać to, co { $how }.
rule-outside-vat-numbered = Przy tym, co nie podlega VAT, e-faktura nie podaje niczyjego numeru VAT. Proszę wybrać zwolnione lub stawkę zerową albo pominąć numer VAT firmy i klienta.
rule-rate-above-zero = To, co { $how }, wymaga stawki wyższej od 0.
rule-rate-not-negative = To, co { $how }, wymaga stawki 0 lub wyższej.
rule-rate-none = To, co { $how }, nie ma stawki podatku.
rule-rate-zero = To, co { $how }, wymaga stawki 0.
rule-taxed-bears-none = Od tego, co { $how }, nie liczy się podatku.
rule-exemption-missing = Proszę podać, dlaczego nie nalicza się VAT od tego, co { $how }.
rule-exemption-unneeded = Proszę pominąć powód nienaliczania VAT od tego, co { $how }.
rule-taxed-differs = Jako sumę tego, co { $how }, podano { $stated }, a razem wychodzi { $added }.
