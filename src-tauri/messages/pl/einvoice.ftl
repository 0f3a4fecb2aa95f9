# Co e-faktura mówi ponad stronę.

## An e-invoice

number-unread = To nie jest liczba; wygląda ona tak: 1234,50.
number-read = Odczytano jako { $number }.
einvoice-title = E-faktura
profile-none = Tylko papier
profile-en16931 = E-faktura (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Sprawdzane jest tylko to, czego wymaga strona.
profile-en16931-hint = Co przyjmują klienci biznesowi w Unii Europejskiej.
profile-xrechnung-hint = Czego wymagają niemieckie urzędy.
profile-peppol-hint = Co idzie przez sieć Peppol.
term-profile = Wydawana jako
term-kind = Rodzaj dokumentu
kind-380 = Faktura
kind-381 = Nota kredytowa
kind-384 = Faktura korygująca
kind-326 = Faktura częściowa
code-other = Inny: { $code }
term-preceding = Wcześniejsza faktura
term-preceding-date = Jej data
term-buyer_reference = Referencja nabywcy
term-buyer_reference-hint = Przy niemieckich urzędach Leitweg-ID.
term-order = Numer zamówienia
term-contract = Umowa
term-project = Projekt
term-delivery = Data dostawy
term-period-from = Okres od
term-period-to = Okres do
term-means = Sposób zapłaty
means-usual = Przelew na własne konto
means-58 = Przelew SEPA
means-30 = Przelew
means-48 = Karta
means-10 = Gotówka
means-57 = Stała umowa
means-97 = Kompensata
term-payment_terms = Warunki płatności słownie
term-prepaid = Już zapłacono
term-prepaid-hint = Odejmowane od tego, co pozostaje do zapłaty.
term-exemption = Dlaczego bez podatku: { $category }
term-exemption-hint = Stoi na dokumencie. Można wpisać inny albo zostawić ten.
category-S = opodatkowane
category-Z = stawka zerowa
category-E = zwolnione
category-AE = odwrotne obciążenie
category-K = wewnątrzwspólnotowe
category-G = eksport
category-O = niepodlegające
category-L = Wyspy Kanaryjskie
category-M = Ceuta i Melilla
category-usual = Zwykły
term-category = Rodzaj podatku
term-category-reason = Powód podaje się pod sumą.
term-unit = Jednostka
unit-C62 = Sztuka
unit-HUR = Godzina
unit-DAY = Dzień
unit-MON = Miesiąc
unit-KGM = Kilogram
unit-MTR = Metr
unit-MTK = Metr kwadratowy
unit-LTR = Litr
unit-KMT = Kilometr
unit-LS = Ryczałt
unit-other = Inna jednostka
unit-named = Jednostka { $code }
unit-code = Kod jednostki
unit-code-hint = Z zalecenia 20 UN/ECE, na przykład TNE dla tony.
item-details-n = Szczegóły wiersza { $n }
item-details-key = Jednostka, rodzaj podatku, rabaty (Alt Enter)
item-details-more = Do e-faktur podano więcej
item-details-changes = { $n ->
    [one] jeden rabat lub dopłata
    [few] { $n } rabaty lub dopłaty
    [many] { $n } rabatów lub dopłat
   *[other] { $n } rabatu lub dopłaty
}
adjustment-allowance = Rabat
adjustment-charge = Dopłata
adjustment-add-allowance = Dodaj rabat
adjustment-add-charge = Dodaj dopłatę
adjustment-label = { $kind } { $n }
adjustment-mode = Podany w
adjustment-reason = Powód
adjustment-remove = Usuń: { $kind } { $n }
adjustment-alone-off = Odejmowane tylko od tego, co jest opodatkowane stawką { $rate } %.
adjustment-alone-off-untaxed = Odejmowane tylko od tego, co jest bez podatku.
adjustment-alone-on = Doliczane tylko do tego, co jest opodatkowane stawką { $rate } %.
adjustment-alone-on-untaxed = Doliczane tylko do tego, co jest bez podatku.
adjustment-share = Rozdziel na wszystkie stawki
adjustment-shared = Rozdzielono na wszystkie stawki.
adjustment-of-rate = od tego, co jest opodatkowane stawką { $rate } %
adjustment-of-untaxed = od tego, co jest bez podatku
adjustment-of-nothing = Nic nie jest opodatkowane stawką { $rate } %, więc kwota wynosi zero.
adjustment-of-nothing-untaxed = Wszystko jest opodatkowane, więc kwota wynosi zero.
adjustment-rest = Nie każda stawka ma swoją część.
sum-lines = Suma wierszy
sum-allowances = Rabaty
sum-charges = Dopłaty
total-untaxed = Bez podatku, { $category }, od { $base }
total-untaxed-unsaid = Bez podatku, od { $base }
sum-prepaid = Już zapłacono
sum-rounding = Zaokrąglenie
sum-due = Do zapłaty
rule-proposal = E-faktura jest sprawdzana z podatkiem zaokrąglanym od sumy każdej stawki; ta faktura zaokrągla go w każdym wierszu.
rule-proposal-take = Zaokrąglaj od sumy
failures-title = { $n ->
    [0] E-fakturze niczego nie brakuje
    [one] E-fakturze brakuje jednej rzeczy
    [few] E-fakturze brakuje { $n } rzeczy
    [many] E-fakturze brakuje { $n } rzeczy
   *[other] E-fakturze brakuje { $n } rzeczy
}
failure-fatal = Potrzebne
failure-advice = Rada
failure-jump = Przejdź tam
failure-jump-to = Przejdź do pola: { $message }
jump-back = Wróć do faktury
