# Konta innych systemów: jak się je podłącza i co widać ze wszystkich.

## Accounts elsewhere

nav-wallet = Portfel
nav-bills = Rachunki
nav-contracts = Umowy
nav-catalogue = Katalog
command-wallet = Przejdź do portfela
command-bills = Przejdź do rachunków
command-contracts = Przejdź do umów
command-catalogue = Przejdź do katalogu
elsewhere-unread = Jeszcze nic nie odczytano
elsewhere-offline = Brak połączenia i jeszcze nic nie odczytano
elsewhere-unread-body = To, co pokazuje to konto, przyjdzie z następną synchronizacją.

## Connecting an account of any system

connect-system = Usługa
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Klienci, faktury i to, co jest wypłacane.
connect-hint-billwerk = Klienci, umowy i faktury firmy, która sprzedaje abonamenty.
connect-hint-pm2 = Ile płaci się za monitorowanie własnych serwerów.
connect-hint-funding-sources = Czym opłacane są abonamenty w 2cloud.
connect-address-hint = Zaczyna się od https.
connect-user-billwerk = Identyfikator klienta API
connect-user-pm2 = Identyfikator klienta API
connect-user-pm2-hint = Nieobowiązkowo; tylko gdy token utworzono dla własnego programu.
connect-user-funding-sources = Nazwa użytkownika
connect-secret-billwerk = Tajny klucz klienta API
connect-secret-pm2 = Token odświeżania
connect-secret-funding-sources = Tajny klucz
connect-dialect = Jak odpowiada serwer
connect-dialect-wiki = Tak, jak podają strony dostawcy
connect-dialect-server = Tak, jak opublikowany serwer
connect-device = Urządzenie
connect-device-hint = Numer urządzenia, które pyta.
connect-legal_entity = Podmiot prawny
connect-legal_entity-hint = Tylko gdy na tym koncie sprzedaje ich kilka: jego identyfikator w billwerk.
legal_entity-of = Podmiot prawny { $name }
legal_entity-none = Nie wybrano podmiotu prawnego; wybiera billwerk.
legal_entity-edit = Zmień
legal_entity-change-hint = Puste pole zostawia wybór billwerk. To, co odczytano o innym, zniknie przy następnej synchronizacji.
legal_entity-save = Zapisz

## Customers of several accounts

customer-account = Konto
customer-account-none = Tylko na tym komputerze
customer-of = Klient konta { $name }
