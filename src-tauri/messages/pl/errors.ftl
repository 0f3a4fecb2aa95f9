# Co poszło nie tak, po polsku, według kluczy `say!` w źródłach Rust. Lukę wypełnia tekst, liczba, kwota,
# data albo inne z tych zdań.

## An invoice and what is entered in it

error-invoice-account-fixed = Ta faktura jest już w swojej usłudze i zostaje na tym koncie.
error-reference-issued = Ta faktura została wystawiona jako „{ $reference }” i zachowuje ten numer. Aby mieć inny, proszę ją anulować i zduplikować.
error-einvoice-canceled = Ta faktura jest anulowana i nie wystawiono z nią e-faktury tego rodzaju; żadna już nie powstanie.
error-reference-taken = „{ $reference }” to numer innej faktury.
error-invoice-final = Ta faktura ma już stan „{ $status }” i nie może się więcej zmienić. To, co wpisano, jest zachowane; proszę skopiować to do nowej faktury.
error-invoice-no-draft = Ta faktura nie jest już szkicem. Aby ją zmienić, trzeba wrócić do szkicu.
error-invoice-changed = Ta faktura zmieniła się podczas pisania. To, co wpisano, jest zachowane; przed zapisem proszę obejrzeć obie wersje.
error-service-issues-itself = Usługa konta „{ $account }” sama wystawia swoje faktury; proszę wybrać inne konto albo żadne.
error-date-wrong = „{ $text }” to nie jest data; proszę napisać ją tak: 2026-11-30.
error-price-missing = Proszę podać cenę.
error-quantity-missing = Proszę podać ilość.
error-tax-missing = Proszę podać podatek.
error-tax-empty = Brak podatku w wierszu { $row }. Czy tak ma być?
error-tax-zero = 0 % oznacza stawkę zerową. Jeśli wiersz { $row } jest zwolniony albo podatek płaci klient, proszę to wybrać w szczegółach.
error-preceding-missing = Nota kredytowa wskazuje fakturę, której dotyczy.
error-leitweg-mistyped = Cyfry kontrolne „{ $reference }” się nie zgadzają. Proszę porównać Leitweg-ID z podanym.
error-read-as = „{ $text }” odczytano jako { $number }.
error-invoice-unknown = Żadna faktura nie ma identyfikatora ani numeru „{ $asked }”.
error-invoice-several = Kilka faktur ma ten numer: { $ids }.
error-status-move = Faktura o stanie „{ $before }” nie może przejść w stan „{ $after }”.
error-paid-served = O tym, czy ta faktura jest zapłacona, mówi sama usługa.
error-paid-not-owed = Jako zapłaconą można oznaczyć tylko wystawioną i jeszcze niezapłaconą fakturę.
error-paid-future = Dzień { $day } dopiero nadejdzie. Podaj dzień, w którym przyszły pieniądze.
error-paid-early = Faktura nosi datę { $day }, późniejszą niż ten dzień. Jeśli zapłacono ją wcześniej, potwierdź to jeszcze raz.
error-paid-not-noted = Dla tej faktury nie zapisano żadnej zapłaty.
error-email-draft = To jest szkic. Wystaw fakturę, a potem ją wyślij.
error-email-none = Klient nie ma adresu e-mail. Wpisz go u klienta i wyślij jeszcze raz.
error-email-not-one = „{ $address }” nie jest adresem e-mail. Popraw go u klienta i wyślij jeszcze raz.
error-invoice-unsaved = Ta faktura ma zmiany, które nie są jeszcze zapisane. Najpierw proszę je zapisać lub odrzucić.
error-invoice-stays = Faktura o stanie „{ $status }” zostaje.
error-invoice-not-deletable = Usunąć można tylko szkic, którego nie ma żadna usługa. Tę fakturę można za to anulować.
error-invoice-issued = Ta faktura została wystawiona, dlatego nie można jej usunąć: jej dokument jest zachowany, a numer pozostaje zajęty. Można ją za to anulować.
error-invoice-being-sent = Ten szkic może być już w drodze do usługi; najpierw proszę zsynchronizować.
error-nothing-read = Nic nie odczytano.
error-original-damaged = Zachowany dokument faktury „{ $reference }” jest uszkodzony, więc nie jest wydawany. Jest w kopii zapasowej danych.
error-original-none = Z faktury „{ $reference }” w obecnej postaci nic nie wystawiono z tego komputera; nie ma oryginału do wydania.
error-status-draft = szkic
error-status-ready = wystawiona
error-status-paid = zapłacona
error-status-canceled = anulowana
error-stored-too-large = Zapisane kwoty są za duże.
error-adjustment-amount-negative = Kwota w tym miejscu nie może być ujemna; zamiast tego proszę wybrać rabat lub dopłatę.
error-adjustment-percent-negative = Procent w tym miejscu nie może być ujemny; zamiast tego proszę wybrać rabat lub dopłatę.
error-tax-rate-range = Stawka podatku to procent od 0 do 1000.
error-not-a-number = „{ $text }” to nie jest liczba.
error-other-currency = „{ $text }” podaje inną walutę; kwota jest w { $currency }.
error-changed-elsewhere = W międzyczasie zmieniono lub wyczyszczono to gdzie indziej. Aby zachować swoją wersję, proszę zapisać jeszcze raz.
error-changed-elsewhere-to = W międzyczasie zmieniono to gdzie indziej na „{ $value }”. Aby zachować swoją wersję, proszę zapisać jeszcze raz.
error-business-name-missing = Proszę podać nazwę firmy.
error-iban-wrong = W tym numerze IBAN coś się nie zgadza; proszę porównać go z wyciągiem bankowym.
error-currency-unknown = „{ $code }” to nie jest kod waluty, taki jak EUR, USD lub JPY.
error-customer-name-missing = Proszę podać nazwę firmy, imię lub nazwisko albo adres e-mail.
error-email-wrong = To nie jest adres e-mail; wygląda on tak: name@example.com.
error-due-before-issue = Termin płatności { $due } jest przed datą wystawienia { $issued }.
error-items-too-many = Faktura może mieć najwyżej { $most } pozycji.
error-customer-missing = Proszę wybrać, do kogo idzie faktura.
error-reference-missing = Proszę nadać fakturze numer.
error-items-missing = Przed wystawieniem faktura potrzebuje przynajmniej jednej pozycji.
error-trincico-tax-rule = Trincico oblicza podatek w każdym wierszu; dla faktury, która jest tam przechowywana, proszę wybrać tę zasadę.
error-trincico-prices-with-tax = Trincico zna tylko ceny bez podatku; dla faktury, która jest tam przechowywana, proszę wpisać je w ten sposób.
error-trincico-reference = Proszę nadać fakturze numer; bez niego Trincico jej nie przechowa.
error-trincico-adjustments = Trincico nie przechowuje rabatów ani dopłat; proszę ująć je w pozycjach.
error-trincico-item-adjustments = Trincico nie przechowuje rabatów ani dopłat, a ceny tylko za jedną jednostkę; proszę ująć je w cenie.
error-trincico-price-decimals = { $most ->
    [one] Trincico przyjmuje w { $currency } ceny z najwyżej jednym miejscem po przecinku.
    [few] Trincico przyjmuje w { $currency } ceny z najwyżej { $most } miejscami po przecinku.
    [many] Trincico przyjmuje w { $currency } ceny z najwyżej { $most } miejscami po przecinku.
   *[other] Trincico przyjmuje w { $currency } ceny z najwyżej { $most } miejsca po przecinku.
}
error-trincico-quantity-whole = Trincico przyjmuje tylko całe ilości; ułamek proszę ująć w cenie.
error-price-quantity = Cena musi być za więcej niż zero jednostek.
error-item-name-missing = Proszę nazwać pozycję.
error-decimals-too-many = { $most ->
    [one] Można tu zapisać najwyżej jedno miejsce po przecinku.
    [few] Można tu zapisać najwyżej { $most } miejsca po przecinku.
    [many] Można tu zapisać najwyżej { $most } miejsc po przecinku.
   *[other] Można tu zapisać najwyżej { $most } miejsca po przecinku.
}
error-too-long = { $length ->
    [one] Jest tu jeden znak; mieści się najwyżej { $most }.
    [few] Są tu { $length } znaki; mieści się najwyżej { $most }.
    [many] Jest tu { $length } znaków; mieści się najwyżej { $most }.
   *[other] Jest tu { $length } znaku; mieści się najwyżej { $most }.
}
error-line-too-large = Cena razy ilość to więcej, niż można zapisać.
error-adjustment-too-large = Ta kwota jest większa, niż można zapisać.
error-total-too-large = Suma jest większa, niż można zapisać.
error-trincico-minor-units = Trincico przechowuje tylko pełne najmniejsze jednostki waluty, na przykład całe grosze.
error-trincico-whole-quantities = Trincico przechowuje tylko całe ilości.

## A customer

error-customer-changed = Ten klient zmienił się podczas pisania. To, co wpisano, jest zachowane; przed zapisem proszę obejrzeć obie wersje.
error-customer-at-service = Usługa ma tego klienta, więc zostaje on także tutaj.
error-customer-being-sent = Ten klient może być już w drodze do usługi; najpierw proszę zsynchronizować.
error-customer-other-account = Ten klient należy do innego konta; proszę wybrać klienta tego konta.

## Accounts, signing in and the service

error-account-name-taken = Jest już konto o nazwie „{ $name }”; proszę wybrać inną nazwę.
error-password-missing = Proszę podać hasło lub token.
error-service-unknown = To konto nie ma takiej usługi.
error-service-chosen = Dla tego konta wybrano inną usługę; do tej proszę podłączyć drugie konto.
error-no-account = Żadne konto nie jest podłączone.
error-account-unknown = Nie ma konta o nazwie „{ $name }”; są: { $names }.
error-account-twice = „{ $what }” jest już podłączone jako konto „{ $account }”.
error-other-user = Zalogowała się inna osoba niż ta, do której należą te dane. Nic nie wysłano, a to, co czeka, jest zachowane; proszę zalogować się jako ta sama osoba albo podłączyć nowe konto.
error-other-user-person = Zalogowała się inna osoba ({ $person }) niż ta, do której należą te dane. Nic nie wysłano, a to, co czeka, jest zachowane; proszę zalogować się jako ta sama osoba albo podłączyć nowe konto.
error-other-user-owner = Zalogowała się inna osoba niż ta, do której należą te dane ({ $owner }). Nic nie wysłano, a to, co czeka, jest zachowane; proszę zalogować się jako ta sama osoba albo podłączyć nowe konto.
error-other-user-named = Zalogowała się inna osoba ({ $person }) niż ta, do której należą te dane ({ $owner }). Nic nie wysłano, a to, co czeka, jest zachowane; proszę zalogować się jako ta sama osoba albo podłączyć nowe konto.
error-credentials-wrong = Usługa nie przyjęła tego logowania. Proszę sprawdzić nazwę oraz hasło, tajny klucz lub token.
error-device-not-whole = Numer urządzenia to liczba całkowita.
error-device-missing = Serwer tego rodzaju chce wiedzieć, które urządzenie pyta; proszę podać jego numer.
error-secret-missing = Proszę podać tajny klucz lub token.
error-client-missing = Proszę podać identyfikator klienta API.
error-user-missing = Proszę podać nazwę użytkownika.
error-message-password-missing = Usługa wysyła wiadomości tylko z ich własnym hasłem. Proszę je wpisać w ustawieniach konta.
error-address-wrong = to nie jest adres w postaci https://host
error-address-not-https = adres musi zaczynać się od https://; zwykłe http jest tylko dla tego komputera
error-address-with-name = adres nie może zawierać nazwy ani hasła
error-address-with-query = adres musi kończyć się swoją ścieżką, bez ? i #
error-offline = Usługa jest nieosiągalna. To, co zapisano, jest zachowane na tym komputerze.
error-timed-out = Usługa nie odpowiedziała. To, co zapisano, jest zachowane na tym komputerze.
error-not-secure = Nie udało się nawiązać bezpiecznego połączenia z usługą. To, co zapisano, jest zachowane na tym komputerze.
error-sign-in-refused = Usługa nie przyjęła logowania. Proszę zalogować się ponownie; to, co zapisano, jest zachowane na tym komputerze.
error-went-on-as-other = W usłudze zalogowana jest teraz inna osoba, więc nic nie zrobiono. To, co zapisano, jest zachowane na tym komputerze.
error-unavailable = Usługa nie może teraz odpowiedzieć. To, co zapisano, jest zachowane na tym komputerze. Proszę spróbować później.
error-answer-senseless = Odpowiedź usługi nie miała sensu dla tego programu. To, co zapisano, jest zachowane na tym komputerze.
error-not-at-service = Usługa nie ma tego wpisu.
error-service-refused = Usługa odmówiła: { $answer }
error-account-has-none = „{ $account }” to konto w { $title }, a tam czegoś takiego nie ma.
error-sign-in-missing = W pęku kluczy nie ma logowania do tego konta. Proszę zalogować się ponownie; to, co czeka, jest zachowane.

## Sync and what waits

error-choice-unknown = „{ $key }” się nie różni. Wybrać można: { $known }.
error-choice-missing = Proszę wybrać stronę także dla „{ $key }”. Nic nie zmieniono.
error-service-not-chosen = Najpierw proszę wybrać usługę konta „{ $account }”.
error-customers-endless = Lista klientów w usłudze krąży w kółko, więc niektórych może tu brakować. To, co przyszło, jest zachowane, a to, co czekało, wysłano. Proszę zsynchronizować ponownie później; jeśli tak zostanie, proszę powiedzieć o tym usłudze.
error-invoices-endless = Lista faktur w usłudze krąży w kółko, więc niektórych może tu brakować. To, co przyszło, jest zachowane, a to, co czekało, wysłano. Proszę zsynchronizować ponownie później; jeśli tak zostanie, proszę powiedzieć o tym usłudze.
error-sync-other-user = W usłudze zalogowana jest teraz inna osoba niż ta, do której należą te dane, więc synchronizacja się zatrzymała. Nic więcej nie wysłano, a to, co czeka, jest zachowane; proszę zalogować się ponownie jako ta sama osoba.
error-service-gone = Konto nie ma już usługi (sklepu), którą dla niego wybrano. Nic nie wysłano i wszystko tutaj jest zachowane; synchronizacja pójdzie dalej, gdy usługa wróci. Jeśli przepadła na dobre, proszę usunąć konto: to, czego nigdy nie wysłano, zostaje na tym komputerze.
error-sign-in-again = Usługa wymaga ponownego zalogowania. To, co czeka, jest zachowane i potem pójdzie dalej.
error-wait-seconds = { $seconds ->
    [one] Usługa prosi, by poczekać sekundę. To, co czeka, jest zachowane.
    [few] Usługa prosi, by poczekać { $seconds } sekundy. To, co czeka, jest zachowane.
    [many] Usługa prosi, by poczekać { $seconds } sekund. To, co czeka, jest zachowane.
   *[other] Usługa prosi, by poczekać { $seconds } sekundy. To, co czeka, jest zachowane.
}
error-wait = Usługa prosi, by poczekać. To, co czeka, jest zachowane.
error-sync-stopped = Synchronizację zatrzymano. Następnym razem pójdzie dalej od tego miejsca.
error-sync-not-begun = Nie udało się rozpocząć synchronizacji
error-sync-running = Synchronizacja już trwa.

## Payouts

error-no-payouts = To konto nie ma wypłat.
error-no-payout-account = To konto nie ma jeszcze konta wypłat. Najpierw trzeba je skonfigurować.
error-schedule-denied = Plan nie pozwala na harmonogram „{ $schedule }”. Pozwala na: { $allowed }.
error-payout-account-exists = Jest już skonfigurowane konto wypłat. Nic nie zmieniono.
error-payouts-unwatched = Nie udało się dopilnować wypłat
error-offer-expired = Tej propozycji już użyto albo wygasła. Nic przez to nie wysłano; proszę obejrzeć ostatnią wypłatę, a potem zlecić ponownie.
error-payout-not-sent = Wypłaty nie wysłano
error-payout-not-read-again = Nie udało się jeszcze raz odczytać, ile można wypłacić, więc nic nie wysłano. { $why }
error-amount-too-large = Kwota jest większa, niż można zapisać.
error-amount-decimals = { $decimals ->
    [one] { $currency } ma jedno miejsce po przecinku; kwota ma więcej.
    [few] { $currency } ma { $decimals } miejsca po przecinku; kwota ma więcej.
    [many] { $currency } ma { $decimals } miejsc po przecinku; kwota ma więcej.
   *[other] { $currency } ma { $decimals } miejsca po przecinku; kwota ma więcej.
}
error-payout-not-unclear = Wynik tej wypłaty jest jasny, więc nie ma o czym decydować.
error-payout-confirm-amount = Aby potwierdzić, proszę wpisać zleconą kwotę: { $amount }.
error-payout-other = Ta wypłata nie mogła powstać z tego zlecenia.
error-payout-open = Inna wypłata z tego samego konta wypłat nie jest jeszcze jasna. Nic nie wysłano.
error-payout-being-sent = Wypłata { $amount } z „{ $account }” jest wysyłana, więc nie można zlecić innej. Nic nie wysłano.
error-payout-unclear = Wypłata { $amount } z „{ $account }” nie jest jeszcze jasna, więc nie można zlecić innej. Nic nie wysłano.
error-amount-not-positive = Kwota musi być większa od zera.
error-payout-by-schedule = Konto wypłat wypłaca samo ({ $schedule }). Aby zlecić wypłatę, trzeba zmienić jego harmonogram na „Na zlecenie” (on_demand).
error-payout-no-balance = W { $currency } nie można nic wypłacić. W żadnej walucie nie ma salda.
error-payout-other-balance = W { $currency } nie można nic wypłacić. Saldo jest w: { $others }.
error-payout-above-balance = Kwota { $wanted } przekracza saldo: można wypłacić { $limit }.
error-payout-above-instant = Kwota { $wanted } przekracza saldo: od razu można wypłacić { $limit }.
error-payout-no-instant = W { $currency } nie można nic wypłacić od razu. Proszę zlecić wypłatę na najbliższą sesję banku.
error-payout-no-bank = Żadne konto bankowe w koncie wypłat nie przyjmuje { $currency }. Jest takie dla: { $others }.
error-payout-bank-not-instant = { $bank } nie przyjmuje wypłat od razu. Proszę zlecić wypłatę na najbliższą sesję banku.
error-payout-required = Zanim coś zostanie wypłacone, operator płatności wymaga jeszcze: { $what }.
error-payout-account-pending = Konto wypłat nie jest jeszcze gotowe, więc nie można nic wypłacić. Proszę dokończyć konfigurację u operatora płatności.
error-payout-account-suspended = Konto wypłat jest wstrzymane, więc nie można nic wypłacić. O powód proszę zapytać usługę lub operatora płatności.
error-payout-account-deleted = Konto wypłat jest usunięte, więc nie można nic wypłacić. O powód proszę zapytać usługę lub operatora płatności.
error-payout-account-state = Konto wypłat ma stan „{ $state }”, więc nie można nic wypłacić. O powód proszę zapytać usługę lub operatora płatności.

## Payments, the plan and pages outside

error-act-under-way = To jeszcze trwa. Najpierw trzeba to dokończyć albo z tego zrezygnować.
error-act-unclear = „{ $title }”: nie wiadomo, czy to wykonano. Dopóki to niejasne, nic innego nie można tu zrobić: proszę odświeżyć albo sprawdzić w usłudze i to zamknąć.
error-act-open = „{ $title }”: to jeszcze trwa. Najpierw trzeba to dokończyć albo z tego zrezygnować.
error-starting = Inne okno lub polecenie właśnie się uruchamia. Proszę za chwilę spróbować ponownie.
error-nothing-sent = Nic nie wysłano
error-missing-payment = Tej płatności tu nie ma.
error-invoice-status-there = W usłudze faktura ma stan „{ $status }”; proszę zsynchronizować i obejrzeć ją ponownie.
error-invoice-only-here = Ta faktura jest tylko na tym komputerze. Najpierw proszę ją zsynchronizować z jej usługą.
error-invoice-no-page = Usługa tej faktury nie ma dla niej strony.
error-invoice-not-ready-there = W usłudze ta faktura nie jest jeszcze wystawiona. Najpierw proszę zsynchronizować.
error-invoice-not-ready = Zapłacić lub wysłać można tylko fakturę wystawioną i niezapłaconą.
error-plan-is-yours = { $plan } to już obecny plan.
error-plan-follows = { $plan } już następuje po obecnym.
error-subscription-ended = Abonament już zakończono; trwa jeszcze do końca swojego okresu.
error-no-subscription = W usłudze nie ma aktywnego abonamentu.
error-plan-not-offered = Usługa nie oferuje już tego planu.
error-page-no-address = usługa nie podała adresu strony
error-page-not-https = adres na { $host } nie jest szyfrowany (https)
error-page-hides-host = adres ukrywa swój serwer, { $host }, za nazwą
error-page-odd-port = adres na { $host } używa nietypowego portu
error-page-other-host = { $host } to nie jest miejsce, do którego ten program kieruje ludzi
error-visit-over = Ta wizyta się skończyła. Proszę zacząć od nowa; usługa powie, co z niej wyszło.
error-page-not-opened = Usługa chce otworzyć stronę, której ten program nie otwiera: { $why }. Nic nie otwarto.
error-page-gone = Ta strona należy do wcześniejszego uruchomienia programu; nie można już do niej wrócić.
error-no-browser = Na tym komputerze nie udało się otworzyć przeglądarki. Proszę otworzyć adres ręcznie.

## Bills, cards, contracts and orders elsewhere

error-no-email = To nie jest adres e-mail.
error-not-emptied = Usługa nie potrafi tego wyczyścić. Ma „{ $now }”; proszę to zmienić albo zostawić.
error-user-name-missing = Użytkownik musi mieć nazwę.
error-user-taken = Ktoś inny ma już tę nazwę lub ten adres.
error-characters-most = Liczba znaków: najwyżej { $most }.
error-cursor = Ten znacznik listy nie pochodzi od nas; proszę zacząć od pierwszej strony.
error-bill-unknown = Nie ma tu rachunku „{ $id }”.
error-billed-missing = Tej faktury lub tego szkicu tu nie ma. Proszę odświeżyć listę.
error-billed-draft-gone = Tego szkicu już tu nie ma. Proszę odświeżyć listę.
error-billed-no-pdf = Szkic nie ma pliku PDF, dopóki usługa go nie wyśle.
error-event-unknown = „{ $event }” to nie jest zdarzenie, które opisuje usługa.
error-event-missing = Proszę wybrać przynajmniej jedno zdarzenie.
error-webhook-address = Proszę podać adres https, na przykład https://hooks.example.com/billing.
error-contract-not-here = Tej umowy tu nie ma. Proszę odświeżyć listę.
error-usage-missing = Tego zużycia tu nie ma. Proszę odświeżyć umowę.
error-usage-billed = To zużycie już rozliczono, więc zostaje.
error-end-before-start = Koniec musi być po początku.
error-description-missing = Proszę podać, co ma być na fakturze.
error-tax-unknown = Katalog nie podaje, jak ta umowa jest opodatkowana. Proszę zsynchronizować i spróbować ponownie.
error-end-missing = Proszę podać, kiedy umowa się kończy.
error-end-before-begin = Umowa może się skończyć dopiero po swoim początku.
error-contract-ended = Ta umowa już się zakończyła.
error-above-zero = Proszę podać liczbę większą od zera.
error-six-decimals = Proszę podać najwyżej sześć miejsc po przecinku.
error-day-wrong = Proszę podać dzień jako rok, miesiąc, dzień: 2026-11-30.
error-component-missing = Proszę wybrać składnik.
error-contract-missing = Proszę wybrać umowę.
error-variant-missing = Proszę wybrać wariant planu.
error-component-wrong = To nie jest identyfikator składnika.
error-contract-wrong = To nie jest identyfikator umowy.
error-variant-wrong = To nie jest identyfikator wariantu planu.
error-account-another-system = „{ $account }” to konto innego systemu.
error-order-without-identity = Usługa utworzyła zamówienie, ale nie podała jego identyfikatora, więc nie można go stąd zrealizować.
error-order-decided = O tym zamówieniu już zdecydowano: { $status }.
error-customer-not-there = Usługa nie ma jeszcze tego klienta; najpierw proszę zsynchronizować.
error-order-for-whom = Proszę wybrać albo klienta, albo umowę, która się zmienia.
error-order-not-here = Tego zamówienia nie złożono stąd; proszę znaleźć je po identyfikatorze.
error-owner-missing = Proszę podać właściciela konta.
error-not-an-iban = To nie jest IBAN; proszę poszukać literówki.
error-bank-gone = Usługa nie ma tu już konta bankowego.
error-card-gone = Usługa nie ma już tej karty.
error-only-card = To jedyna karta i opłaca abonament. Najpierw proszę dodać inną kartę albo zakończyć abonament.
error-address-empty = Proszę wpisać przynajmniej jedną część adresu.
error-account-other-system = „{ $account }” to nie jest konto w { $title }.
error-source-missing = Proszę podać identyfikator u operatora, na przykład cus_1.
error-nothing-to-change = Proszę wpisać, co ma się zmienić.
error-card-number = To wygląda na numer karty, a takiego nigdy się tu nie wpisuje. Nic nie wysłano.
error-no-plan-offered = Usługa nie oferuje teraz żadnego planu.
error-plan-unknown = Nie ma planu „{ $wanted }”; są: { $names }.
error-bucket-has-plan = Plan { $plan } już tu jest.
error-trial-denied = Próba jest tylko tam, gdzie nie ma abonamentu; tu jest { $plan }.
error-no-card = Nie ma karty, którą można by zapłacić. Najpierw proszę ją dodać na stronie usługi.

## Documents, printing and data out

error-days-swapped = Ostatni dzień jest przed pierwszym.
error-period-empty = W tym okresie nie ma faktur, więc nic nie zapisano.
error-folder-not-made = Nie udało się utworzyć folderu
error-ids-and-days = Proszę podać faktury albo dni, nie jedno i drugie.
error-pack-draft = „{ $reference }” to szkic, a pakiet zawiera to, co wystawiono; proszę go pominąć.
error-copies = Można drukować od 1 do { $most } egzemplarzy.
error-print-file = Nie udało się zapisać pliku dla drukarki
error-print-canceled = Zadanie drukowania anulowano w kolejce.
error-pdf-not-made = Nie udało się utworzyć pliku PDF: { $why }.
error-pdf-not-read = Nie udało się odczytać pliku PDF: { $why }.
error-page-not-shown = Nie udało się pokazać strony: { $why }.
error-no-font = Żadna czcionka na tym komputerze nie potrafi wydrukować: { $characters }. Proszę napisać to inaczej albo zainstalować czcionkę, która to ma.
error-no-font-more = Żadna czcionka na tym komputerze nie potrafi wydrukować: { $characters } i jeszcze { $more }. Proszę napisać to inaczej albo zainstalować czcionkę, która to ma.
error-logo-kind = Znak firmy nie jest obrazem PNG, JPEG ani SVG; proszę wybrać plik z końcówką .png, .jpg lub .svg.
error-logo-bytes = Plik znaku firmy ma { $size } MB, a mieści się najwyżej { $most } MB; proszę zapisać mniejszą kopię i ją wybrać.
error-logo-pixels = Znak firmy ma { $width } × { $height } pikseli, a z każdej strony mieści się najwyżej { $most }; proszę zapisać mniejszą kopię i ją wybrać.
error-logo-text = Znak firmy zawiera tekst; proszę zamienić tekst na ścieżki i zapisać go ponownie.
error-logo-outside = Znak firmy odwołuje się do innych obrazów lub plików; proszę zapisać go jako zwykły SVG albo jako PNG i wybrać ten plik.
error-logo-elaborate = Znak firmy ma efekty lub więcej kształtów, niż można wydrukować; proszę zapisać go jako PNG i wybrać ten plik.
error-logo-damaged = Plik znaku firmy jest uszkodzony i nie da się go odczytać; proszę zapisać go ponownie albo wybrać inny.
error-export-not-written = Nie udało się zapisać eksportu: { $why }.
error-pack-not-written = Nie udało się zapisać { $path }: { $why }.
error-pack-entry = Nie udało się włożyć do pakietu { $name }: { $why }.
error-pack-incomplete = Pakiet nie jest cały, bo nie udało się dodać jednego z jego plików.
error-export-too-large = Suma wszystkich faktur w { $currency } jest większa, niż można zapisać.
error-print-no-service = Usługa drukowania tego komputera nie odpowiada, więc nic nie wydrukowano. Proszę ją uruchomić albo zapisać PDF i wydrukować go stamtąd.
error-print-timed-out = Systemowa usługa drukowania nie odpowiedziała na czas.
error-printer-unknown = Na tym komputerze nie ma drukarki o nazwie „{ $printer }”.
error-printer-closed = Drukarka „{ $printer }” nie przyjmuje zadań: { $reason }.
error-print-refused = Drukarka „{ $printer }” odrzuciła zadanie: { $reason }.
error-print-not-allowed = Systemowa usługa drukowania nie pozwala temu użytkownikowi drukować.
error-print-file-unreadable = Nie można odczytać { $path }: { $why }.
error-print-nothing = Nie ma nic do wydrukowania.
error-print-copies = Nie można wydrukować tylu egzemplarzy: { $copies }; proszę wybrać od 1 do { $most }.
error-print-one-file = Ten system drukuje po jednym pliku naraz.
error-print-job-unknown = Usługa drukowania nie zna już tego zadania.
error-print-answer = Systemowa usługa drukowania odpowiedziała czymś nieoczekiwanym: { $answer }.
error-picture-cut = Obraz nie dotarł w całości.

## E-invoices that come in and go out

error-pdf-without-einvoice = W tym pliku PDF nie ma e-faktury.
error-import-replaced = Plik nie jest już tym, który został pokazany, więc niczego nie wczytano. Proszę obejrzeć go ponownie.
error-import-twin = Faktura tego sprzedawcy o numerze „{ $reference }” już tu jest, więc niczego nie wczytano.
error-why-not-there = nie ma go tam
error-why-not-readable = ten użytkownik nie może go czytać
error-file-not-read = Nie udało się odczytać pliku: { $why } ({ $name }).
error-file-too-large = Plik przekracza 64 MB; żadna e-faktura nie jest tak duża.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = Jedna z kwot w pliku jest większa, niż można zapisać.
error-einvoice-not-written = E-faktury nie zapisano: { $element } ma znak sterujący { $character }, którego XML nie może zawierać; proszę go usunąć.
error-einvoice-unreadable = To nie jest e-faktura, którą da się odczytać: { $why }.
error-xml-empty = plik jest pusty
error-xml-too-large = plik ma { $size } MB; odczytać można e-fakturę do 20 MB
error-xml-other-file = plik jest innego rodzaju ({ $what }), to nie XML e-faktury
error-xml-encoding-unknown = plik podaje kodowanie „{ $encoding }”, którego nie da się odczytać; zwykłe jest UTF-8
error-xml-encoding-wrong = plik ma być zapisany jako { $encoding }, ale w bajcie { $byte } tak nie jest
error-xml-doctype = plik ma DOCTYPE, przez który wciągane są inne pliki; żadna e-faktura go nie ma
error-xml-entity = plik używa encji „{ $entity }”, której XML nie zna
error-xml-too-deep = elementy pliku są zagnieżdżone głębiej niż 64 poziomy; żadna e-faktura tego nie potrzebuje
error-xml-too-many-elements = plik ma ponad 1 000 000 elementów; żadna e-faktura tylu nie potrzebuje
error-xml-too-many-lines = wierszy na fakturze: { $lines }; odczytać można do 10 000
error-xml-too-many-adjustments = rabatów i dopłat na fakturze: { $count }; odczytać można do 1000
error-xml-malformed = plik nie jest poprawnym XML w wierszu { $line }: { $what }
error-xml-no-invoice = plik to „{ $root }”, a nie faktura; UBL zaczyna się od Invoice lub CreditNote, a CII od CrossIndustryInvoice
error-xml-missing = brakuje { $element }: { $expected }
error-xml-unfit = { $element } podaje „{ $found }”, a oczekiwano: { $expected }

## Backups and the way back

error-backup-settings-unreadable = Nie można odczytać ustawień kopii zapasowych
error-backup-settings-wrong = Nie można odczytać ustawień kopii zapasowych, więc żadna nie powstaje automatycznie. Proszę usunąć { $path } i ustawić je ponownie.
error-backup-not-read = Nie udało się odczytać kopii zapasowej
error-backup-not-written = Nie udało się zapisać kopii zapasowej
error-backup-newer = Tę kopię utworzyła nowsza wersja Counterfoil. Aby ją otworzyć, proszę zaktualizować program.
error-backup-store-foreign = W danych z tej kopii jest coś, czego nie utworzył Counterfoil ({ $what }), więc ich nie otwarto.
error-backup-store-unreadable = Danych z tej kopii nie da się odczytać.
error-backup-store-damaged = Dane w tej kopii są uszkodzone.
error-backup-folder-not-made = Nie udało się utworzyć folderu na kopie zapasowe
error-backup-folder-missing = Nie ma folderu na kopie zapasowe ({ $folder }). Jeśli jest na innym dysku, proszę ten dysk podłączyć.
error-backup-not-proved = Zapisana kopia nie daje się odczytać tak, jak ją zapisano. Została usunięta; proszę sprawdzić dysk.
error-backup-not-named = Nie udało się nadać kopii jej nazwy
error-folder-missing = Tego folderu nie ma. Proszę wybrać taki, który jest.
error-backups-kept = Zachować można od 1 do 365 kopii.
error-passphrase-missing = W pęku kluczy nie ma hasła kopii. Proszę wpisać je ponownie w Ustawieniach, w części Kopia zapasowa.
error-backup-unreadable = Nie można odczytać kopii zapasowej
error-data-folder-not-written = Nie można zapisywać w folderze danych
error-backup-differs = W tej kopii nie jest to, co podaje: { $what }.
error-backup-other-format = jej dane mają inny format
error-backup-other-rows = wierszy w tabeli { $table } jest { $count }
error-backup-table-missing = brakuje tabeli
error-backup-other-sums = sumy jej faktur są inne
error-rescue-not-needed = Dane jednak dają się otworzyć, więc ich nie zastąpiono. Proszę uruchomić program ponownie.
error-rescue-nothing = Z uszkodzonego pliku nie udało się nic odczytać.
error-rescue-no-backup = Nie znaleziono kopii zapasowej; `counterfoil backup rescue` ratuje to, co da się jeszcze odczytać.
error-rescue-lost = Zmienione od tamtej pory: { $invoices ->
    [one] jedna faktura
    [few] { $invoices } faktury
    [many] { $invoices } faktur
   *[other] { $invoices } faktury
}, { $customers ->
    [one] jeden klient
    [few] { $customers } klientów
    [many] { $customers } klientów
   *[other] { $customers } klienta
}.
error-rescue-lost-unknown = Tego, co zmieniono od tamtej pory, w niej nie ma.
error-rescue-backup = Ostatnia dobra kopia jest z { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` przywraca ją i zachowuje uszkodzony plik; `counterfoil backup rescue` ratuje to, co da się z niego jeszcze odczytać.
error-store-damaged-way = Plik z danymi jest uszkodzony. Nic nie zmieniono. { $way }
error-the-payout-of = wypłata { $amount }
error-restore-unclear = Nie wiadomo jeszcze, czy to wykonano: { $title }, a kopia może o tym nie wiedzieć. Proszę podać w części Synchronizacja, co się z tym stało, a potem przywrócić kopię; nic nie zmieniono.
error-not-a-backup = Ten plik nie jest kopią zapasową Counterfoil.
error-backup-newer-form = Tę kopię utworzyła nowsza wersja Counterfoil (jej format to { $found }; ta wersja zna { $known }). Aby ją otworzyć, proszę zaktualizować program.
error-passphrase-needed = Ta kopia jest zapieczętowana. Do jej otwarcia potrzebne jest jej hasło.
error-passphrase-wrong = To hasło nie otwiera kopii.
error-backup-costly = Otwarcie tej kopii wymaga więcej pracy niż otwarcie kopii zapasowej Counterfoil.
error-backup-damaged = Ta kopia jest uszkodzona: { $what }.
error-backup-foreign = W tym pliku jest „{ $name }”, czego nie ma w żadnej kopii Counterfoil, więc go nie otwarto.
error-backup-link = W tym pliku „{ $name }” jest dowiązaniem, jakiego nie ma w żadnej kopii Counterfoil, więc go nie otwarto.
error-backup-doubled = W tym pliku są dwa pliki o jednej nazwie, więc go nie otwarto.
error-backup-too-large = W tym pliku „{ $name }” stałoby się znacznie większe, niż może być, więc go nie otwarto.
error-backup-part-missing = W tej kopii brakuje „{ $name }”.
error-backup-part-changed = Ta kopia jest uszkodzona: „{ $name }” nie jest tym, co skopiowano.

## What is kept, files and the program itself

error-to-mend = Coś z tego, co wpisano, trzeba poprawić.
error-inside = W programie coś poszło nie tak. To, co zapisano, jest bezpieczne.
error-why-disk-full = dysk jest pełny
error-why-not-allowed = ten użytkownik nie może tam zapisywać
error-why-no-folder = folder nie istnieje
error-why-refused = system odmówił
error-file = { $what }: { $why } ({ $path }).
error-no-home = Nie znaleziono folderu domowego; proszę podać folder danych w { $variable }.
error-data-folder-not-made = Nie udało się utworzyć folderu danych
error-file-not-written = Nie udało się zapisać pliku
error-account-no-plan = Konto „{ $account }” nie ma tu planu.
error-restore-running = Właśnie przywracana jest kopia zapasowa. Proszę za chwilę spróbować ponownie.
error-data-open-elsewhere = Dane są otwarte w innym oknie lub poleceniu Counterfoil. Proszę je zamknąć i spróbować ponownie. Nic nie zmieniono.
error-data-folder-unusable = Nie można używać folderu danych
error-store-newer = Dane zapisała nowsza wersja Counterfoil. Nic nie zmieniono; aby je otworzyć, proszę zaktualizować program.
error-store-damaged = Plik z danymi jest uszkodzony. Nic nie zmieniono; obok może być kopia utworzona przed ostatnią aktualizacją.
error-store-foreign = W pliku z danymi jest coś, czego nie utworzył Counterfoil ({ $what }). Nic nie zmieniono.
error-store-locked = Dane są zaszyfrowane i potrzebują swojego klucza.
error-disk-full = Dysk jest pełny, więc tego nie zapisano. Proszę zwolnić trochę miejsca i spróbować ponownie; to, co wpisano, nadal tu jest.
error-store-busy = Inne okno lub polecenie właśnie zapisuje. Proszę za chwilę spróbować ponownie.
error-account-name-in-use = Nazwa konta „{ $name }” jest już używana.
error-customer-in-use = { $count ->
    [one] Tego klienta wymienia jedna faktura, więc zostaje.
    [few] Tego klienta wymieniają { $count } faktury, więc zostaje.
    [many] Tego klienta wymienia { $count } faktur, więc zostaje.
   *[other] Tego klienta wymienia { $count } faktury, więc zostaje.
}
error-payout-not-clear = Nie wiadomo jeszcze, czy wypłata z tego konta powstała. Nic nie zmieniono; najpierw trzeba zdecydować, co się z nią stało.
error-store = Nie udało się odczytać lub zapisać danych. Nic nie przepadło.
error-store-closed = Nie udało się ponownie otworzyć pliku z danymi po próbie przywrócenia kopii zapasowej, więc teraz nic nie można zapisać. Proszę zamknąć Counterfoil i uruchomić go ponownie.
error-missing-account = Tego konta tu nie ma.
error-missing-act = Tego zlecenia tu nie ma.
error-missing-conflict = Tego konfliktu tu nie ma.
error-missing-customer = Tego klienta tu nie ma.
error-missing-invoice = Tej faktury tu nie ma.
error-missing-payout = Tej wypłaty tu nie ma.
error-missing-payout-request = Tego zlecenia wypłaty tu nie ma.
error-missing-request = Tego żądania tu nie ma.
error-missing-sync = Tej synchronizacji tu nie ma.
error-keyring-missing = Systemowy pęk kluczy jest nieosiągalny. Proszę uruchomić sesję pulpitu z pękiem kluczy albo podać hasło lub token na jedno uruchomienie w COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = Systemowy pęk kluczy jest zamknięty. Proszę go odblokować i spróbować ponownie.
error-keyring-failed = Systemowy pęk kluczy zawiódł: { $why }
error-file-not-opened = Żaden program na tym komputerze nie otworzył pliku. Jest zapisany; proszę otworzyć go z menedżera plików.
error-report-not-written = Nie udało się tam zapisać raportu. Proszę wybrać inne miejsce.
error-practice-not-started = Na tym komputerze nie udało się uruchomić serwera do ćwiczeń. Nic nie zmieniono; proszę spróbować ponownie albo zacząć bez niego.
error-in-practice = W ćwiczeniu to niemożliwe: jest to dla własnych danych. Proszę najpierw zakończyć ćwiczenie.
error-practice-not-made = Nie udało się utworzyć folderu ćwiczenia
error-practice-not-cleared = Nie udało się usunąć folderu wcześniejszego ćwiczenia
error-file-not-chosen = Tego pliku nie wybrano od uruchomienia programu. Proszę wybrać go ponownie.
error-file-not-made = Ten plik nie powstał od uruchomienia programu, więc nie jest stąd otwierany. Proszę utworzyć dokument ponownie albo otworzyć go w menedżerze plików.
error-in-program = W programie coś poszło nie tak. To, co zapisano wcześniej, jest bezpieczne.

## Told in passing, while one looks elsewhere

told-payout-arrived = Wypłata nadeszła
told-payout-arrived-body = Nadeszło { $amount }.
told-payout-arrived-at = Nadeszło { $amount }, na { $bank }.
told-payout-returned = Wypłata wróciła
told-payout-returned-body = Bank odesłał { $amount } po nadejściu.
told-payout-returned-to = Bank odesłał { $amount } po nadejściu. Miejsce docelowe: { $bank }.
told-payout-failed = Wypłata się nie powiodła
told-payout-failed-body = Nie nadeszło { $amount }.
told-payout-failed-to = Nie nadeszło { $amount }. Miejsce docelowe: { $bank }.
told-invoice-paid = Faktura została zapłacona
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] Zapłacono { $n } fakturę
    [few] Zapłacono { $n } faktury
    [many] Zapłacono { $n } faktur
   *[other] Zapłacono { $n } faktury
}
told-invoices-paid-more = { $names } i jeszcze { $more }
told-keyring-waits = Pęk kluczy czeka na odblokowanie
told-keyring-waits-body = Prosimy odblokować go w oknie, które pokazuje system. To, co tu rozpoczęto, potem pójdzie dalej.

## What waits to be sent, and on what it waits

told-waits-made-ready = Do utworzenia w usłudze, a potem do wystawienia.
told-waits-ready = Do zaktualizowania i wystawienia w usłudze.
told-waits-canceled = Do anulowania w usłudze.
told-waits-draft = Do przywrócenia jako szkic w usłudze.
told-waits-decision = Czeka na decyzję.
told-waits-set-aside = Odłożono po nieudanych próbach.
told-waits-made = Do utworzenia w usłudze.
told-waits-changes = Zmiany do wysłania.
told-waits-payout = { $amount } do { $bank }
told-waits-act = Nie wiadomo, czy to wykonano. Proszę sprawdzić w usłudze, a potem to zamknąć.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = Wypłata { $amount } jest wysyłana.
told-request-listed = Usługa przyjęła wypłatę { $amount } i jest ona na liście.
told-request-taken = Usługa przyjęła wypłatę { $amount }. Nie ma jej jeszcze na liście; to może chwilę potrwać.
told-request-several = { $several ->
    [one] Usługa przyjęła wypłatę { $amount } i pojawiła się jedna taka wypłata. Proszę powiedzieć, czy to ta.
    [few] Usługa przyjęła wypłatę { $amount } i pojawiły się { $several } takie wypłaty. Proszę powiedzieć, która to; jeśli nikt inny nie zlecił pozostałych, powstała więcej niż raz: proszę zapytać usługę.
    [many] Usługa przyjęła wypłatę { $amount } i pojawiło się { $several } takich wypłat. Proszę powiedzieć, która to; jeśli nikt inny nie zlecił pozostałych, powstała więcej niż raz: proszę zapytać usługę.
   *[other] Usługa przyjęła wypłatę { $amount } i pojawiło się { $several } takiej wypłaty. Proszę powiedzieć, która to; jeśli nikt inny nie zlecił pozostałych, powstała więcej niż raz: proszę zapytać usługę.
}
told-request-not-sent = Wypłata { $amount } w ogóle nie opuściła tego komputera, więc nic nie wypłacono.{ $because }
told-request-refused = Usługa odrzuciła wypłatę { $amount }, więc nic nie wypłacono.{ $because }
told-request-unclear = Wypłata { $amount } mogła powstać. { $what } { $next }
told-request-found = Nie było wiadomo, czy wypłata { $amount } powstała; odnaleziono ją ręcznie na liście.
told-request-given-up = Nie było wiadomo, czy wypłata { $amount } powstała; ręcznie ustalono, że nie.
told-request-died = Program zakończył się, gdy wypłata była wysyłana.
told-request-unconfirmed = Usługa odmówiła, ale aby to potwierdzić, nie udało się odczytać jej listy do końca.{ $because }
told-request-unsaid = Odpowiedź nie mówi, czy powstała.{ $because }
told-request-looked-for = Jest szukana przy każdej synchronizacji; nie można zlecić innej wypłaty, dopóki ta nie będzie jasna. Jeśli usługa lub bank powie, że nie powstała, proszę ją zamknąć, wpisując kwotę.
told-request-one-like-it = Od tego czasu pojawiła się jedna wypłata na tę kwotę: prawdopodobnie ta. Proszę to potwierdzić, wpisując kwotę.
told-request-some-like-it = { $several ->
    [one] Od tego czasu pojawiła się jedna wypłata na tę kwotę. Proszę to potwierdzić, wpisując kwotę.
    [few] Od tego czasu pojawiły się { $several } wypłaty na tę kwotę. Proszę wybrać właściwą i wpisać kwotę.
    [many] Od tego czasu pojawiło się { $several } wypłat na tę kwotę. Proszę wybrać właściwą i wpisać kwotę.
   *[other] Od tego czasu pojawiło się { $several } wypłaty na tę kwotę. Proszę wybrać właściwą i wpisać kwotę.
}

## What a payout consists of

told-parts-add-up = Te płatności dają razem tę wypłatę, i to tylko w ten jeden sposób.
told-parts-none-fits = Żadna płatność zachowana tutaj nie pasuje walutą i dniami do tej wypłaty.
told-parts-none-adds-up = Żaden wybór płatności nie daje razem tej wypłaty.
told-parts-several-add-up = Więcej niż jeden wybór płatności daje razem tę wypłatę.
told-parts-too-many = Płatności jest za dużo, by stwierdzić, które składają się na tę wypłatę.
told-parts-net-unknown = Nie wiadomo, ile z niektórych płatności dotarło po odjęciu opłat.
told-parts-guessed = { $what } Pokazane pasują walutą i dniami, a nic więcej na to nie wskazuje.

## Why a sync ended, and why a call failed

told-run-interrupted = Program zakończył się podczas tej synchronizacji. Następna pójdzie dalej od tego miejsca.
told-why-offline = Usługa była nieosiągalna.
told-why-timed-out = Usługa nie odpowiedziała na czas.
told-why-not-secure = Nie udało się nawiązać bezpiecznego połączenia z usługą.

## What came of an act that costs money or cannot be undone

told-act-died = Program zakończył się, zanim było wiadomo, co z tego wyszło. Mogło to zostać wykonane.
told-act-page = Dalej na { $host }: { $purpose }
told-act-page-unexpected = Usługa chce otworzyć stronę tam, gdzie żadnej się nie spodziewano.
told-act-closed = Zamknięto ręcznie. { $answer }
told-act-sending = Trwa wysyłanie.
told-act-page-not-secure = Usługa chce otworzyć stronę, której adres nie jest szyfrowany (https) albo której adresu brak. Nic nie otwarto.
told-act-sign-in = Nic nie wysłano: usługa prosi, by najpierw ponownie się zalogować.
told-act-not-sent = Nic nie wysłano, więc nic nie wykonano: { $why }
told-act-unclear = Mogło to zostać wykonane albo nie: { $why } Nic nie jest samo wysyłane ponownie. Proszę odświeżyć, aby zobaczyć, co pokazuje usługa; jeśli to nie wystarczy, proszę sprawdzić tam i to zamknąć.
told-act-back = Nastąpił powrót ze strony, ale usługa jeszcze tego nie pokazuje. Może to potrwać kilka minut; proszę odświeżyć później albo sprawdzić w usłudze i to zamknąć.
told-act-finished = Dokończono to na stronie.
told-act-left-unchanged = Opuszczono stronę bez dokończenia; usługa nie pokazuje żadnej zmiany.
told-act-late-unchanged = Nikt nie wrócił ze strony na czas; usługa nie pokazuje żadnej zmiany.
told-act-left = Opuszczono stronę bez dokończenia.
told-act-late = Nikt nie wrócił ze strony na czas. Mimo to mogło to zostać tam dokończone; proszę odświeżyć albo sprawdzić w usłudze i to zamknąć.

## What such an act does: its title, without a full stop

told-title-plan = Zmiana planu na { $plan }
told-title-end = Zakończenie abonamentu
told-title-end-plan = Zakończenie abonamentu { $plan }
told-title-card = Zmiana obciążanej karty
told-title-pay-out = Włączenie wypłat
told-title-pay = Zapłata za { $reference }
told-title-send = Wysłanie { $reference } do klienta
told-title-trial = Rozpoczęcie próby planu { $plan }
told-title-subscribe = Wykupienie planu { $plan }
told-title-remove-source = Usunięcie źródła płatności { $name }
told-title-remove-card = Usunięcie karty z końcówką { $digits }
told-title-remove-bank = Usunięcie konta bankowego z końcówką { $digits }
told-title-usage = Dodanie zużycia do umowy { $contract }: { $quantity }
told-title-no-usage = Usunięcie zużycia z umowy { $contract }
told-title-component = Dodanie składnika do umowy { $contract }
told-title-line = Wpisanie „{ $text }” na następną fakturę umowy { $contract }
told-title-priced = { $name }, { $total }
told-title-end-contract = Zakończenie umowy { $contract } z dniem { $day }
told-title-send-invoice = Wysłanie faktury do: { $name }
told-title-commit = Realizacja zamówienia: { $name }
told-title-approve = Zatwierdzenie zamówienia: { $name }
told-title-decline = Odrzucenie zamówienia: { $name }
told-title-hook = Powiadamianie { $url } o zdarzeniach
told-title-no-hook = Usunięcie webhooka
told-title-erase = Usunięcie: { $name }

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = zapłata za { $plan }.
told-page-card = podanie karty, która będzie odtąd obciążana.
told-page-pay-out = podanie, dokąd mają iść pieniądze.
told-page-pay = zapłata za { $reference }.
told-page-agree = zgoda na płatność za { $plan }.
told-page-agree-yourself = zgoda na płatność za { $plan }. Usługa nie podaje osobnej strony do tego; gdy to będzie zrobione, proszę zaznaczyć to tutaj.

## What was done

told-ended-at-period = Abonament zakończono; trwa jeszcze do końca swojego okresu.
told-ended-on = Abonament zakończono; trwa jeszcze do { $day }.
told-plan-follows = { $plan } zaczyna się, gdy skończy się obecny okres.
told-plan-changed = Obecny plan to teraz { $plan }. Różnica będzie na następnej fakturze.
told-plan-charged = Plan { $plan } został wybrany. Zapłata zostanie pobrana z karty sama, przed następną fakturą.
told-plan-page = { $plan }: trzeba jeszcze odwiedzić stronę.
told-plan-other = Usługa to przyjęła i odpowiada „{ $code }”.
told-done-send = Usługa wysyła { $reference } do klienta.
told-done-trial = Próba planu { $plan } się zaczęła.
told-done-trial-for = Próba planu { $plan } się zaczęła. Czas trwania: { $length }.
told-done-subscribe = Obowiązuje tu teraz plan { $plan }.
told-done-source = Źródło płatności usunięto.
told-done-card = Kartę usunięto.
told-done-bank = Konto bankowe usunięto.
told-done-usage = Zużycie dodano; można je usunąć, dopóki nie zostanie rozliczone.
told-done-no-usage = Zużycie usunięto i nie zostanie rozliczone.
told-done-component = Umowa ma teraz ten składnik.
told-done-line = Wiersz czeka na następną fakturę.
told-done-contract-ends = Umowa kończy się { $day }.
told-done-invoice-number = Fakturę { $number } wysłano.
told-done-invoice = Fakturę wysłano.
told-done-contract = Umowa { $contract } działa.
told-done-committed = Zamówienie zrealizowano.
told-done-approved = Zamówienie zatwierdzono i można je zrealizować.
told-done-declined = Zamówienie odrzucono; nic z niego nie będzie.
told-done-hook = Ten adres dowiaduje się odtąd o zdarzeniach.
told-done-no-hook = Ten adres nie dowiaduje się już o zdarzeniach.

## What the service shows of it

told-shown-plan = Usługa pokazuje plan { $plan }.
told-shown-plan-follows = Usługa pokazuje, że po końcu okresu następuje { $plan }.
told-shown-no-subscription = Usługa nie pokazuje już żadnego abonamentu.
told-shown-subscription-ended = Usługa pokazuje, że abonament zakończono.
told-shown-card = Usługa pokazuje kartę z końcówką { $digits }.
told-shown-can-pay-out = Usługa pokazuje, że z konta można wypłacać.
told-shown-paid = Usługa pokazuje fakturę jako zapłaconą.
told-shown-no-card = Usługa nie pokazuje już karty.
told-shown-no-bank = Usługa nie pokazuje już konta bankowego.
told-shown-plan-runs = Usługa pokazuje, że ten plan działa.
told-shown-no-source = Usługa nie pokazuje już tego źródła.
told-shown-no-customer = Usługa usunęła klienta.
told-shown-contract-end = Usługa pokazuje koniec umowy.
told-shown-usage = Usługa pokazuje zużycie.
told-shown-no-usage = Usługa nie pokazuje już zużycia.
told-shown-component = Usługa pokazuje składnik.
told-shown-line = Usługa pokazuje wiersz.
told-shown-order = Usługa pokazuje, co się stało z zamówieniem.
told-shown-invoice = Usługa pokazuje fakturę.
told-shown-webhook = Usługa pokazuje webhook.
told-shown-no-webhook = Usługa nie pokazuje już webhooka.

## Why the service refused it

told-refused-missed-something = Usłudze zabrakło czegoś, czego potrzebuje. Ta wersja programu może być na to za stara.
told-refused-not-understood = Usługa nie zrozumiała żądania. Ta wersja programu może być na to za stara.
told-refused-something-wrong = Usłudze coś w żądaniu się nie zgadza. Ta wersja programu może być na to za stara.
told-refused-no-provider = Usługa nie mogła połączyć się ze swoim operatorem płatności.
told-refused-of-another = To należy do innego użytkownika usługi.
told-refused-way-to-pay-gone = Usługa nie zna już tego sposobu płatności. Proszę odświeżyć i wybrać ponownie.
told-refused-plan-gone = Usługa nie oferuje już tego planu. Proszę odświeżyć i wybrać ponownie.
told-refused-no-such-plan = Usługa nie ma takiego planu lub sposobu płatności albo nie ma aktywnego abonamentu.
told-refused-several-subscriptions = W usłudze jest więcej niż jeden aktywny abonament, więc nie wie ona, który zmienić. Proszę poprosić usługę, by to naprawiła.
told-refused-plan-is-yours = To już obecny plan.
told-refused-plan-not-open = Usługa nie pozwala zmienić na ten plan.
told-refused-plan-unpriced = Usługa nie ustaliła jeszcze ceny tego planu. Proszę wybrać inny albo zapytać usługę.
told-refused-subscription-gone = Usługa nie ma już tego abonamentu.
told-refused-not-running = Abonament nie działa, więc nie można go zakończyć.
told-refused-subscription-unknown = Operator płatności nie zna tego abonamentu. Proszę poprosić usługę, by to naprawiła.
told-refused-subscription-or-way-gone = Usługa nie ma już tego abonamentu lub sposobu płatności.
told-refused-no-payout-account = Usługa nie ma konta wypłat, które można by włączyć.
told-refused-can-pay-out = Z konta można już wypłacać.
told-refused-not-ready-to-pay = Zapłacić można tylko fakturę, która jest w usłudze wystawiona i niezapłacona.
told-refused-invoice-or-way-gone = Usługa nie ma tej faktury lub sposobu płatności.
told-refused-no-way-to-pay = Usługa nie ma sposobu płatności, którego mogłaby użyć sama. Proszę poprosić usługę, by go skonfigurowała.
told-refused-message-password = Usługa nie przyjęła hasła do wiadomości. Proszę wpisać je ponownie w ustawieniach konta.
told-refused-no-activation-code = Usługa nie ma kodu aktywacji dla tego użytkownika.
told-refused-message-kind = Usługa nie potrafi jeszcze wysyłać wiadomości tego rodzaju.
told-refused-not-ready-to-send = Usługa wysyła fakturę tylko wtedy, gdy jest wystawiona i niezapłacona.
told-refused-invoice-or-message-gone = Usługa nie ma tej faktury albo nie ma dla niej wiadomości.
told-refused-subscription = Usługa nie pozwala tu na ten plan albo najpierw wymaga karty. Nic nie zapłacono.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = zrealizowane
error-order-declined = odrzucone
error-order-timed-out = po terminie
error-order-failed = nieudane
error-no-such-invoice = Nie ma faktury „{ $id }”.
error-no-such-customer = Nie ma klienta „{ $id }”.
error-record-kind = Proszę podać „invoice” (faktura) lub „customer” (klient).
error-customer-nowhere = Żadna usługa nie ma tego klienta.
error-customer-under-contract = Umowa { $contract } ({ $name }) nie jest zakończona. Nie można usunąć nikogo, kto ma umowę; nic nie wysłano.
error-customer-not-deletable = Usługa nie pozwala usunąć: { $name }. Nic nie wysłano.

told-clash-kept = zachowane tutaj
told-clash-gone = nie ma już tam
told-clash-replaced = nie ma już tam: jej miejsce zajmuje „{ $name }”
told-clash-taken = { $reference } ma już inna faktura; wolny jest { $free }
told-clash-status-edited = { $status }, ze zmianami
told-clash-amount = { $amount }
told-clash-removed = usunięta
told-clash-absent = brak tutaj
told-clash-item = pozycja „{ $name }”
told-clash-line = { $quantity } × { $price } ze stawką { $tax } %
told-clash-line-named = „{ $name }”, { $line }
told-clash-line-described = { $line }, „{ $description }”
