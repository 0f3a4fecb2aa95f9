# Accounts of other systems: how they are connected, and what is shown of all of them.

## Accounts elsewhere

nav-wallet = Wallet
nav-bills = Bills
nav-contracts = Contracts
nav-catalogue = Catalogue
command-wallet = Go to the wallet
command-bills = Go to bills
command-contracts = Go to contracts
command-catalogue = Go to the catalogue
elsewhere-unread = Nothing was read yet
elsewhere-offline = Offline, and nothing was read yet
elsewhere-unread-body = What this account shows comes in with the next sync.

## Connecting an account of any system

connect-system = Service
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Your customers, your invoices, and what is paid out.
connect-hint-billwerk = Customers, contracts and invoices of a subscription business.
connect-hint-pm2 = What you pay for the monitoring of your servers.
connect-hint-funding-sources = What pays for your subscriptions at 2cloud.
connect-address-hint = Begins with https.
connect-user-billwerk = Client id
connect-user-pm2 = Client id
connect-user-pm2-hint = Optional; only where the token was made for a program of your own.
connect-user-funding-sources = User name
connect-secret-billwerk = Client secret
connect-secret-pm2 = Refresh token
connect-secret-funding-sources = Secret
connect-dialect = How the server answers
connect-dialect-wiki = As the vendor’s pages say
connect-dialect-server = As the published server does
connect-device = Device
connect-device-hint = The number of the device that asks.
connect-legal_entity = Legal entity
connect-legal_entity-hint = Only where several sell under this account: its identity at billwerk.
legal_entity-of = Legal entity { $name }
legal_entity-none = No legal entity chosen; billwerk chooses.
legal_entity-edit = Change
legal_entity-change-hint = Empty leaves it to billwerk. What was read of another one goes with the next sync.
legal_entity-save = Save

## Customers of several accounts

customer-account = Account
customer-account-none = On this computer only
customer-of = Customer of { $name }
