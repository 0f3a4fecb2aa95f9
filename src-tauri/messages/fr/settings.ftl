# Comptes et réglages.

## Accounts

accounts-title = Comptes
accounts-none = Aucun compte n’est connecté. Sans compte, vous pouvez rédiger, imprimer, exporter et marquer des factures comme payées ; un compte les envoie pour vous et dit ce qui a été payé.
account-age = données lues { $ago }
account-connected = Connecté
account-choose_service = Choisir un service
account-sign_in_needed = Connexion requise
account-other_user = Autre personne
account-practice = Exercice
account-practise-again = Recommencer l’exercice
account-add = Connecter un compte
account-connected-said = Le compte est connecté.
account-remove = Retirer
account-remove-title = Retirer { $name } ?
account-remove-body = Ce qui vient du service est supprimé de cet ordinateur, et le mot de passe du trousseau. Les modifications pas encore envoyées sont perdues. Le service garde ses données.
account-remove-confirm = Retirer
account-removed-said = { $name } est retiré.
connect-url = Adresse du service
connect-url-hint = Trincico ; https uniquement.
connect-way = Se connecter avec
connect-way-password = E-mail et mot de passe
connect-way-token = Jeton
connect-user = E-mail
connect-secret-password = Mot de passe
connect-secret-token = Jeton
connect-secret-hint = Va dans le trousseau de cet ordinateur et nulle part ailleurs.
connect-name = Nom de ce compte
connect-name-hint = Facultatif ; par exemple le nom de votre entreprise.
connect-go = Connecter
connect-busy = Connexion…
services-body = Avec lequel travaillez-vous ici ?
services-none = Ce compte n’a pas encore de service. Créez-en un sur le service, puis revenez.
sign-in-body = Le service demande une nouvelle connexion. Ce qui attend d’être envoyé est conservé.
sign-in-other = La personne connectée n’est pas celle à qui sont ces données. Connectez-vous comme celle-ci ; rien n’est envoyé d’ici là.
sign-in-user-hint = Laissez vide pour utiliser un jeton.
sign-in-secret = Mot de passe ou jeton
sign-in-go = Se connecter

## Settings

settings-sections = Rubriques
settings-business = Entreprise
settings-business-body = Figure sur chaque facture comme expéditeur.
settings-documents = Documents
settings-documents-body = L’aspect des factures à partir de maintenant. Ce qui est émis garde le sien.
settings-accounts = Comptes
settings-accounts-body = Facultatif : des services qui envoient les factures pour vous et disent ce qui a été payé.
settings-appearance = Apparence
settings-appearance-body = Suit le système, sauf si vous choisissez.
settings-data = Vos données
settings-data-body = Tout est dans ce dossier.
settings-keys = Touches
settings-keys-body = Rien n’exige la souris.
settings-about = À propos
theme-system = Système
theme-light = Clair
theme-dark = Sombre
zoom-label = Taille de tout
zoom-said = Taille : { $size }
about-version = Counterfoil { $version }
about-body = La part de la facture qui reste chez vous.
business-name = Nom de l’entreprise
business-bank = Banque
business-iban = IBAN
business-bic = BIC
business-currency = Devise habituelle
business-days = Délai de paiement en jours
business-days-wrong = Indiquez des jours entiers, de 0 à 3650, ou laissez vide.
business-save = Enregistrer l’entreprise
business-saved = Votre entreprise est enregistrée.
business-unsaved = Pas encore enregistré
documents-save = Enregistrer les documents
documents-saved = Vos documents sont enregistrés.
look-template = Modèle
template-classic = Classique
template-modern = Moderne
template-compact = Compact
template-din5008 = DIN 5008
look-accent = Couleur d’accent
look-accent-pick = Choisir une couleur
look-accent-text = Couleur en six chiffres
look-accent-placeholder = aucune
look-accent-none = Sans couleur
look-accent-hint = Elle est assombrie là où du blanc y serait peu lisible.
look-accent-wrong = Indiquez une couleur : # et six chiffres, de 0 à 9 et de a à f, ou laissez vide.
look-paper = Papier
paper-a4 = A4
paper-letter = US Letter
look-language-hint = Quand le client n’a pas la sienne.
look-code = Code de paiement (pour les applis bancaires) à côté des coordonnées de paiement
sample-of = { $name }, votre dernière facture, avec ces choix.
sample-none = Une facture inventée avec ces choix.
sample-item = Un article d’exemple
logo-label = Logo
logo-hint = PNG, JPEG ou SVG, imprimé en haut de la page.
logo-none = Sans logo
logo-alt = Votre logo
logo-remove = Retirer le logo
logo-too-large = Cette image dépasse 4 Mo. Choisissez-en une plus petite ; le logo n’a pas changé.

## Language

settings-language = Langue
settings-language-body = Celle de cette fenêtre. Ce que reçoivent les clients a la sienne.
language-label = Langue de la fenêtre
language-system = Comme cet ordinateur

settings-notices = Notifications
settings-notices-body = Ce que le système vous dit pendant que vous regardez ailleurs.
notice-invoice_paid = Une facture a été payée
notice-payout_arrived = Un versement est arrivé
notice-payout_failed = Un versement a échoué
notice-payout_returned = Un versement est revenu après être arrivé
notice-said = { $title } : { $body }
