# Klienci i to, co chcą o nich wiedzieć e-faktury.

## For e-invoices, of a business or a customer

trade-title = Do e-faktur
trade-empty = Nic nie podano
trade-body-customer = Zostaje na tym komputerze. Drukowany jest adres powyżej; e-faktura potrzebuje jego części.
trade-body-here = Zostaje na tym komputerze.
trade-body-business = Drukowany jest adres powyżej; e-faktura potrzebuje jego części. Numer VAT to NIP powyżej.
address-street = Ulica i numer
address-additional = Drugi wiersz
address-third = Trzeci wiersz
address-postcode = Kod pocztowy
address-city = Miejscowość
address-subdivision = Województwo
address-country = Kraj
address-country-none = Nie podano
trade-registration = Numer rejestrowy
trade-registration-hint = W rejestrze przedsiębiorców.
trade-tax_registration = Lokalny numer podatkowy
trade-tax_registration-hint = Gdy nie ma numeru VAT.
trade-trading_name = Nazwa handlowa
trade-contact_name = Osoba kontaktowa
trade-language = Język dokumentów
language-usual = Jak firma
language-en = Angielski
language-de = Niemiecki
language-fr = Francuski
language-es = Hiszpański
language-it = Włoski
language-pl = Polski
language-pt = Portugalski
language-nl = Niderlandzki
electronic-scheme = E-faktury idą do
electronic-none = Nie podano
electronic-address = Adres elektroniczny
scheme-EM = E-mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Niemcy)
scheme-0009 = SIRET (Francja)
scheme-vat = Numer VAT, { $country }
scheme-other = Inny schemat
scheme-code = Schemat
scheme-code-hint = Jego kod na liście EAS, cztery znaki.

## Customers

customer-new = Nowy klient
customer-search = Szukaj nazwy, e-maila, telefonu
customers-grid = Klienci według nazwy
customers-first = Pierwszy klient
customers-first-body = Klienci utworzeni podczas pisania faktury pojawiają się także tutaj.
customers-not-found = Nikogo nie znaleziono dla „{ $search }”
customers-not-found-body = Szukano w nazwach, adresach e-mail i numerach telefonu.
customer-panel = Klient
customer-none = Nie wybrano klienta
customer-none-body = Proszę wybrać z listy albo nacisnąć N, by utworzyć nowego.
customer-here = To zostaje na tym komputerze i jest drukowane na fakturze.
customer-here-address = Tak jest drukowany na fakturach pisanych tutaj; zostaje na tym komputerze.
customer-vat = Numer VAT
vat-form = Numery VAT o takim początku wyglądają jak { $form }. Ten zostanie wydrukowany bez zmian.
customer-save = Zapisz
customer-saved = Zapisano: { $name }.
customer-delete = Usuń
customer-delete-title = Usunąć { $name }?
customer-delete-body = Już napisane faktury zachowują swój tekst.
customer-erase-title = Usunąć { $name } także w usłudze?
customer-erase-body = Usługa na zawsze usuwa imię, nazwisko, adres i wszystkie inne dane osobowe; umowy i faktury zostają tam bez nazwiska. Tutaj klient też znika, chyba że wymienia go jakaś faktura.
customer-erase-confirm = Usuń { $name } na zawsze
