# L'argent versé sur le compte bancaire : soldes, versements, en demander un.

## Payouts

nav-payouts = Versements
nav-plan = Abonnement
kind-payout = Versement
kind-act = Demande
command-payouts = Aller aux versements
command-plan = Aller à l’abonnement
command-ask-payout = Demander un versement
not-known = inconnu
settings-open = Ouvrir les réglages
money-never = Pas encore lu
money-age = Lu { $ago }
money-offline = Hors ligne · lu { $ago }
money-refresh = Actualiser
money-refreshing = Actualisation…
balance-label = Solde par devise
balance-available = Peut être versé
balance-pending = En route
balance-instant = Immédiat
payouts-overview = Mois et comptes bancaires
payouts-grid = Versements, les plus récents d’abord
payout-search = Chercher montant, destination, numéro
payout-which-account = Versements de
payout-tabs = Versements à afficher
payout-label = Versement
payout-status-requested = Demandé
payout-status-pending = En préparation
payout-status-in_transit = En transit
payout-status-paid = Arrivé
payout-status-failed = Échoué
payout-status-canceled = Annulé
column-arrival = Arrivée
column-destination = Vers
destination-unknown = Destination non communiquée
payout-instant = immédiat
payouts-not-found = Aucun versement trouvé pour « { $search } »
payouts-not-found-body = Recherche faite dans les montants, destinations, descriptions et numéros de tous les versements de cet onglet.
payouts-none-tab = Aucun ici
payouts-none-tab-body = Aucun versement n’est conservé avec le statut « { $status } ».
payouts-offline = Hors ligne, et rien n’a encore été lu
payouts-offline-body = Le solde et les versements arrivent dès que le service peut être joint.
payouts-unread = Rien n’a encore été lu
payouts-unread-body = Le solde et les versements arrivent à la prochaine synchronisation.
payouts-none = Pas encore de versement
payouts-none-body = Quand de l’argent part vers votre compte bancaire, chaque versement figure ici avec ce qu’il contient.
payouts-first = Des factures payées à votre banque
payouts-first-body = Configurez les versements ci-dessus ; dès lors, le solde et chaque versement s’affichent ici.
setup-none-title = Les versements ne sont pas configurés.
payouts-same-as = Verse depuis le même compte de versement que « { $other } ». Là où tous les comptes sont réunis, ses versements sont comptés avec ce dernier.
setup-none-body = Un compte de versement est d’abord créé sur le service, puis vous l’activez chez le prestataire de paiement. Rien n’est versé avant cela.
setup-deleted-title = Le compte de versement n’existe plus.
setup-deleted-body = Il a été supprimé sur le service. Créez-en un nouveau pour recevoir à nouveau des versements.
setup-pending-title = Il reste une étape.
setup-pending-body = Le prestataire de paiement veut savoir qui vous êtes et où va l’argent. Cela se fait sur sa page.
setup-suspended-title = Le prestataire de paiement a suspendu les versements.
setup-suspended-body = Votre argent reste dans le solde. Sa page dit ce qu’il demande.
setup-other-title = Le service indique un état que cette version ne connaît pas.
setup-other-body = Le solde et les versements sont affichés autant qu’ils peuvent être lus.
setup-method = Prestataire
setup-create = Configurer les versements
setup-enable = Continuer chez le prestataire…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = Immédiat
payout-standard = Au prochain traitement bancaire
payout-automatic = Selon le calendrier
payout-by-hand = Demandé
payout-fact-arrival = Arrivée
payout-fact-destination = Vers
payout-fact-method = Comment
payout-fact-made = Créé
payout-fact-account = De
payout-fact-description = Description
payout-failed-body = La banque ne l’a pas accepté. L’argent retourne à votre solde ; vérifiez le compte bancaire ci-dessous ou chez le prestataire.
payout-request = Vous l’avez demandé sur cet ordinateur, { $since }.
payout-seen = Ce qui en a été vu
payout-foot = { $id } · lu { $ago }
parts-title = Ce que contient ce versement
parts-matched = { $n ->
    [one] Un paiement, certain
    [many] { $n } de paiements, certains
   *[other] { $n } paiements, certains
}
parts-guessed = { $n ->
    [one] Un paiement qui peut en faire partie
    [many] { $n } de paiements qui peuvent en faire partie
   *[other] { $n } paiements qui peuvent en faire partie
}
parts-guessed-body = Ils concordent par la date et la devise, sans plus. Ils ne sont pas additionnés.
parts-sum = Ensemble
parts-unexplained = Non expliqué par des paiements
column-payment = Paiement de
column-paid-on = Payé
sum-gross = Brut
sum-fee = Frais
sum-net = Net

## Accounts for payouts

bank-title = Où va l’argent
bank-name = { $name } •••• { $last4 }
bank-nameless = Compte
bank-default = reçoit { $currency }
bank-instant = accepte les versements immédiats
bank-requirements = Le prestataire demande encore :
bank-none = Aucun compte bancaire n’est connu.
bank-change = Modifier chez le prestataire…
schedule-title = Fréquence des versements
schedule-outside = Actuellement : { $frequency }. Votre formule ne le propose plus.
schedule-unknown = Pas encore connu
schedule-save = Enregistrer le calendrier
schedule-said = L’argent est désormais versé : { $frequency }.
schedule-said-demand = L’argent est désormais versé quand vous le demandez.
frequency-auto_daily = Chaque jour
frequency-auto_3_days = Tous les 3 jours
frequency-auto_7_days = Tous les 7 jours
frequency-on_demand = À votre demande
requests-asked = Demandé sur cet ordinateur
request-state-sending = envoi en cours
request-state-accepted = accepté
request-state-not_sent = non envoyé
request-state-rejected = refusé
request-state-unknown = incertain
request-state-closed = clos par vous
months-title = Par mois
months-label = Versements par mois, { $currency }
months-paid = Arrivé
months-expected = Attendu
months-table = En tableau
month-paid = { $n ->
    [one] { $amount } arrivés en un versement
    [many] { $amount } arrivés en { $n } de versements
   *[other] { $amount } arrivés en { $n } versements
}
month-expected = { $amount } attendus
month-nothing = rien
month-words = { $month } : { $what }
column-month = Mois
column-payouts = Versements

## Asking for a payout

ask-open = Demander…
ask-title = Demander un versement
ask-none = Aucun versement ne peut être demandé
ask-none-body = Un compte doit d’abord être configuré et activé. Versements indique ce qui reste à faire.
ask-amount = Montant
ask-available = { $amount } peuvent être versés.
ask-available-unknown = Ce qui peut être versé n’est pas connu ; c’est lu avant tout envoi.
ask-all = Tout
ask-all-label = Tout ce qui peut être versé
ask-blocked = Aucun autre versement ne peut être demandé avant que celui-ci soit clair.
ask-scheduled = L’argent part de lui-même : { $frequency }. Pour demander un versement, réglez d’abord le calendrier sur « À votre demande », sous Mois et comptes bancaires.
ask-nothing-yet = Rien n’est encore envoyé.
ask-continue = Continuer
ask-checking = Lecture du solde…
speed-label = Délai
speed-standard = Au prochain traitement bancaire
speed-standard-body = La voie habituelle ; elle prend quelques jours ouvrés.
speed-instant = Immédiat
speed-instant-body = En général dans l’heure, jusqu’à { $amount }. Le prestataire peut facturer des frais.
speed-instant-bank = Le compte bancaire pour cette devise n’accepte pas les versements immédiats.
speed-instant-unknown = On ne sait pas combien peut être versé immédiatement.
speed-instant-nothing = Rien ne peut être versé immédiatement pour l’instant.
offer-to = Vers
offer-from = De
offer-when = Délai
offer-before = Solde avant
offer-after = Solde après
offer-read = Le solde a été lu { $ago }.
offer-once = C’est envoyé une seule fois, et ne peut pas être rappelé d’ici.
offer-send = Verser { $amount }
offer-sending = Envoi…
outcome-payout-accepted = { $amount } sont en route.
outcome-payout-not_sent = { $amount } n’ont pas été envoyés.
outcome-payout-rejected = Le service a refusé de verser { $amount }.
outcome-payout-closed = La demande de { $amount } est close.
outcome-again = Recommencer
outcome-show = Afficher le versement
unclear-label = Un versement incertain
unclear-title = { $amount } : on ne sait pas si ce versement a été fait.
unclear-body = Il a pu être fait. Rien n’est renvoyé automatiquement, et aucun autre versement ne peut être demandé avant que ce soit clair.
sending-title = { $amount } : envoi en cours.
unclear-asked = Demandé { $since }, vers : { $destination }.
unclear-looked = Dernière vérification { $ago }.
unclear-look = Vérifier de nouveau
unclear-looking = Vérification…
unclear-still = Ce n’est toujours pas clair.
resolve-question = Qu’en est-il advenu ?
candidate-made = créé { $since }
resolve-not-made = Il n’a pas été fait
resolve-early = Il peut encore apparaître jusqu’au { $day } ; une dernière vérification est faite avant de clore.
resolve-amount = Saisissez le montant, { $amount }, pour confirmer
resolve-amount-wrong = C’est un autre montant.
resolve-link = C’est ce versement
resolve-close = Clore comme non fait
resolve-said-made = C’est relié au versement que vous avez choisi.
resolve-said-not = C’est clos comme non fait.

balance-of = Solde de { $name }
payouts-overview-none = Dès que de l’argent est versé, ses mois, son calendrier et sa destination figurent ici.
account-side-of = Comment { $name } reçoit ses versements
offer-heard = { $amount } vers { $destination } : vérifiez et confirmez.
candidate-likely = probablement celui-ci
