# Les comptes d'autres systèmes : comment ils sont connectés, et ce qui en est affiché.

## Accounts elsewhere

nav-wallet = Portefeuille
nav-bills = Factures reçues
nav-contracts = Contrats
nav-catalogue = Catalogue
command-wallet = Aller au portefeuille
command-bills = Aller aux factures reçues
command-contracts = Aller aux contrats
command-catalogue = Aller au catalogue
elsewhere-unread = Rien n’a encore été lu
elsewhere-offline = Hors ligne, et rien n’a encore été lu
elsewhere-unread-body = Ce que ce compte affiche arrive à la prochaine synchronisation.

## Connecting an account of any system

connect-system = Service
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Vos clients, vos factures et ce qui vous est versé.
connect-hint-billwerk = Clients, contrats et factures d’une activité par abonnement.
connect-hint-pm2 = Ce que vous payez pour la surveillance de vos serveurs.
connect-hint-funding-sources = Ce qui paie vos abonnements chez 2cloud.
connect-address-hint = Commence par https.
connect-user-billwerk = ID client
connect-user-pm2 = ID client
connect-user-pm2-hint = Facultatif ; seulement si le jeton a été créé pour un programme à vous.
connect-user-funding-sources = Nom d’utilisateur
connect-secret-billwerk = Secret client
connect-secret-pm2 = Jeton d’actualisation
connect-secret-funding-sources = Secret
connect-dialect = Comment le serveur répond
connect-dialect-wiki = Comme le disent les pages de l’éditeur
connect-dialect-server = Comme le fait le serveur publié
connect-device = Appareil
connect-device-hint = Le numéro de l’appareil qui fait la demande.
connect-legal_entity = Entité juridique
connect-legal_entity-hint = Seulement si plusieurs vendent sous ce compte : son identifiant chez billwerk.
legal_entity-of = Entité juridique { $name }
legal_entity-none = Aucune entité juridique choisie ; billwerk choisit.
legal_entity-edit = Modifier
legal_entity-change-hint = Vide, billwerk choisit. Ce qui a été lu d’une autre disparaît à la prochaine synchronisation.
legal_entity-save = Enregistrer

## Customers of several accounts

customer-account = Compte
customer-account-none = Sur cet ordinateur uniquement
customer-of = Client de { $name }
