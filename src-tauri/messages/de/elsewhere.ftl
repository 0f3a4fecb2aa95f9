# Konten anderer Systeme: wie sie verbunden werden, und was von ihnen allen gezeigt wird.

## Accounts elsewhere

nav-wallet = Zahlungsmittel
nav-bills = Ausgaben
nav-contracts = Verträge
nav-catalogue = Katalog
command-wallet = Zu den Zahlungsmitteln
command-bills = Zu den Ausgaben
command-contracts = Zu den Verträgen
command-catalogue = Zum Katalog
elsewhere-unread = Noch nichts gelesen
elsewhere-offline = Offline, und noch nichts gelesen
elsewhere-unread-body = Was dieses Konto zeigt, kommt mit dem nächsten Abgleich.

## Connecting an account of any system

connect-system = Dienst
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Ihre Kunden, Ihre Rechnungen und was ausgezahlt wird.
connect-hint-billwerk = Kunden, Verträge und Rechnungen eines Betriebs mit Abonnements.
connect-hint-pm2 = Was Sie für die Überwachung Ihrer Server zahlen.
connect-hint-funding-sources = Womit Ihre Abonnements bei 2cloud bezahlt werden.
connect-address-hint = Beginnt mit https.
connect-user-billwerk = Client-ID
connect-user-pm2 = Client-ID
connect-user-pm2-hint = Nach Wunsch; nur nötig, wenn das Token für ein eigenes Programm erstellt wurde.
connect-user-funding-sources = Benutzername
connect-secret-billwerk = Client-Geheimnis
connect-secret-pm2 = Refresh-Token
connect-secret-funding-sources = Geheimnis
connect-dialect = Wie der Server antwortet
connect-dialect-wiki = Wie auf den Seiten des Anbieters beschrieben
connect-dialect-server = Wie der veröffentlichte Server
connect-device = Gerät
connect-device-hint = Die Nummer des Geräts, das anfragt.
connect-legal_entity = Gesellschaft
connect-legal_entity-hint = Nur wenn unter diesem Konto mehrere verkaufen: ihre Kennung bei billwerk.
legal_entity-of = Gesellschaft { $name }
legal_entity-none = Keine Gesellschaft gewählt; billwerk wählt.
legal_entity-edit = Ändern
legal_entity-change-hint = Leer überlässt es billwerk. Was von einer anderen gelesen wurde, verschwindet mit dem nächsten Abgleich.
legal_entity-save = Speichern

## Customers of several accounts

customer-account = Konto
customer-account-none = Nur auf diesem Computer
customer-of = Kunde von { $name }
