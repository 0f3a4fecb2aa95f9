# Gli account di altri sistemi: come si collegano, e che cosa se ne mostra.

## Accounts elsewhere

nav-wallet = Portafoglio
nav-bills = Fatture ricevute
nav-contracts = Contratti
nav-catalogue = Catalogo
command-wallet = Vai al portafoglio
command-bills = Vai alle fatture ricevute
command-contracts = Vai ai contratti
command-catalogue = Vai al catalogo
elsewhere-unread = Nulla è stato ancora letto
elsewhere-offline = Non in linea, e nulla è stato ancora letto
elsewhere-unread-body = Ciò che questo account mostra arriva con la prossima sincronizzazione.

## Connecting an account of any system

connect-system = Servizio
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = I Suoi clienti, le Sue fatture e ciò che Le viene accreditato.
connect-hint-billwerk = Clienti, contratti e fatture di un’attività in abbonamento.
connect-hint-pm2 = Quanto paga per il controllo dei Suoi server.
connect-hint-funding-sources = Con che cosa paga i Suoi abbonamenti su 2cloud.
connect-address-hint = Inizia con https.
connect-user-billwerk = ID client
connect-user-pm2 = ID client
connect-user-pm2-hint = Facoltativo; solo se il token è stato creato per un Suo programma.
connect-user-funding-sources = Nome utente
connect-secret-billwerk = Segreto client
connect-secret-pm2 = Token di aggiornamento
connect-secret-funding-sources = Segreto
connect-dialect = Come risponde il server
connect-dialect-wiki = Come dicono le pagine del produttore
connect-dialect-server = Come fa il server pubblicato
connect-device = Dispositivo
connect-device-hint = Il numero del dispositivo che fa la richiesta.
connect-legal_entity = Soggetto giuridico
connect-legal_entity-hint = Solo se con questo account vendono in più: il suo identificativo presso billwerk.
legal_entity-of = Soggetto giuridico { $name }
legal_entity-none = Nessun soggetto giuridico scelto; sceglie billwerk.
legal_entity-edit = Cambia
legal_entity-change-hint = Vuoto lascia la scelta a billwerk. Ciò che è stato letto di un altro scompare alla prossima sincronizzazione.
legal_entity-save = Salva

## Customers of several accounts

customer-account = Account
customer-account-none = Solo su questo computer
customer-of = Cliente di { $name }
