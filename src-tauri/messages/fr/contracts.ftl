# Les contrats, le catalogue et ce qu'une activité par abonnement émet d'elle-même.

## Contracts

contract-search = Chercher numéro, client ou formule
contracts-grid = Contrats
contract-panel = Contrat
contract-plan = Formule
contract-balance = Solde
contract-next = À facturer le { $day }
contract-number = Numéro
contract-since = Depuis le
contract-until = Jusqu’au
contract-next-billing = Prochaine facturation
contract-pays = Paie avec
contract-pays-none = Rien d’enregistré
contract-notes = Notes
contract-suspended = La facturation de ce contrat est arrêtée.
contract-phases = Phases
contract-in_trial = À l’essai
contract-active = Actif
contract-ended = Terminé
phase-trial = Essai
phase-normal = Normale
phase-inactive = Inactive
contracts-not-found = Aucun contrat trouvé pour « { $search } »
contracts-not-found-body = Recherche faite dans les numéros, clients, formules et identifiants.
contracts-none = Pas encore de contrat
contracts-none-body = Un contrat commence quand une commande est conclue.
contract-none = Aucun contrat choisi
contract-none-body = Choisissez-en un dans la liste pour voir son parcours et ce qui y est consommé.
not-read = Pas encore lu.
contract-usage = Consommation
usage-add = Ajouter une consommation
usage-body = La quantité { $quantity } sera facturée une fois le jour passé. Elle peut être supprimée d’ici là.
usage-none = Aucune consommation.
usage-billed = Facturée le { $day }
usage-due = À facturer après le { $day }
usage-remove = Supprimer
usage-remove-title = Supprimer { $quantity } × { $name } ?
usage-remove-body = Cela ne sera pas facturé.
usage-remove-confirm = Supprimer la consommation
contract-components = Composants
component-add = Ajouter un composant
component-body = La quantité { $quantity } sera facturée à partir du début.
components-none = Aucun composant.
component-until = Jusqu’au { $day }
component-since = Depuis le { $day }
contract-lines = Lignes de la prochaine facture
line-add = Ajouter une ligne
line-body = La quantité { $quantity } figurera sur la prochaine facture.
lines-none = Aucune ligne.
line-waits = Attend la prochaine facture
contract-discounts = Remises
discount-percent = { $n } %
part-title = Ajouter { $what } à { $name } ?
part-component = Composant
part-choose = Choisir…
part-quantity = Quantité
part-price = Prix unitaire
part-due = À facturer après le
part-start = À partir du
part-text = Texte sur la facture
contract-end = Résilier le contrat
contract-end-look = Que se passe-t-il en cas de résiliation ?
contract-would-end = Il se terminerait le { $day }.
contract-end-unknown = Le service ne dit pas quand il peut se terminer.
contract-last-invoice = Une dernière facture de { $amount } suivrait.
contract-no-last-invoice = Aucune dernière facture ne suivrait.
contract-end-title = Résilier le contrat de { $name } ?
contract-end-body = Le contrat { $number } se termine le { $day }. Cela ne peut pas être annulé d’ici.
contract-end-confirm = Résilier le contrat de { $name }
self-service = La page du client
self-service-body = Quiconque ouvre cette page agit au nom du client. Elle reste ouverte une heure, sur :
self-service-open = Ouvrir dans le navigateur

## The catalogue, orders and webhooks

catalogue-tabs = Parties du catalogue
catalogue-offers = Formules
catalogue-orders = Commandes
catalogue-webhooks = Webhooks
offers-none = Rien n’est en vente
offers-none-body = Les offres se créent chez billwerk. Elles apparaîtront ici à la prochaine synchronisation.
offer-no-variants = N’est vendue dans aucune variante.
offer-approval = Les commandes doivent être approuvées.
length-day = { $n ->
    [one] { $n } jour
    [many] { $n } de jours
   *[other] { $n } jours
}
length-week = { $n ->
    [one] { $n } semaine
    [many] { $n } de semaines
   *[other] { $n } semaines
}
length-month = { $n ->
    [one] { $n } mois
    [many] { $n } de mois
   *[other] { $n } mois
}
length-year = { $n ->
    [one] { $n } an
    [many] { $n } d’ans
   *[other] { $n } ans
}
offer-setup = { $amount } une fois
offer-runs = dure { $period }
offer-notice = préavis de { $period }
offer-includes = comprend { $what }
offer-hidden = masquée
orders-from-here = Les commandes faites d’ici. Le service n’a pas de liste de toutes ses commandes.
orders-none = Aucune commande n’a encore été faite d’ici.
order-new = Nouvelle commande
order-open = Ouverte
order-approved = Approuvée
order-completed = Conclue
order-declined = Refusée
order-search = Trouver un client ou un contrat
order-whom = Pour
order-new-contract = Un nouveau contrat pour
order-changes = Modifier le contrat
order-variant = Formule
order-coupon = Code de réduction
order-bill-now = Facturer tout de suite ce qui a été consommé jusqu’ici
order-look = Voir ce que cela coûte
order-make = Créer la commande
order-made = La commande est créée. Elle n’a aucun effet tant qu’elle n’est pas conclue.
order-commit = Conclure
order-commit-title = Conclure la commande de { $name } ?
order-commit-body = Le contrat commence et { $amount } seront débités. Cela ne peut pas être annulé.
order-commit-unpriced = Le contrat commence et sera débité ; le service n’indique pas le montant. Cela ne peut pas être annulé.
order-approve = Approuver
order-approve-title = Approuver la commande de { $name } ?
order-approve-body = Une commande de { $amount } pour { $name } pourra alors être conclue.
order-approve-unpriced = La commande de { $name } pourra alors être conclue. Le service n’indique pas le montant.
order-decline = Refuser
order-decline-title = Refuser la commande de { $name } ?
order-decline-body = La commande de { $amount } n’aura alors aucune suite.
order-decline-unpriced = La commande n’aura alors aucune suite.
webhook-new = Nouveau webhook
webhook-url = Adresse (https)
webhook-events = Est informée de
webhook-save = Enregistrer le webhook
webhook-edit = Modifier
webhook-change-body = Le service ne peut pas modifier un webhook : un nouveau est créé, puis celui-ci est supprimé.
webhook-remove = Supprimer
webhook-remove-title = Supprimer le webhook { $url } ?
webhook-remove-body = L’adresse n’est plus informée de rien.
webhooks-none = Aucune adresse n’est informée d’événements.
webhooks-body = billwerk appelle ces adresses quand un des événements choisis se produit.

## Invoices that a service issues by itself

billed-switch = Quelles factures
billed-own = Rédigées ici
billed-service = De billwerk
billed-tabs = Émises et brouillons
billed-issued = Émises
billed-drafts = Brouillons
billed-search = Chercher numéro ou destinataire
billed-grid = Factures de billwerk
billed-panel = Facture de billwerk
billed-invoice = Facture
billed-credit = Avoir
billed-draft = Brouillon
billed-draft-of = Brouillon pour { $name }
billed-date = Date
billed-kind = Type
billed-due = Échéance
billed-sent = Envoi
billed-recipient = Destinataire
billed-from = Émetteur : { $name }
billed-not-found = Rien trouvé pour « { $search } »
billed-not-found-body = Recherche faite dans les numéros, destinataires et identifiants.
billed-none = Rien n’a encore été émis
billed-no-drafts = Aucun brouillon
billed-none-body = Le service les établit lui-même quand un contrat est facturé.
billed-pick = Aucune facture choisie
billed-pick-body = Choisissez-en une dans la liste pour la voir telle que le service l’indique.
billed-contract = Le contrat
billed-pdf = Obtenir le PDF du service
billed-pdf-kept = Enregistrer le PDF du service
billed-saved = Enregistré : { $path }
billed-open-file = Ouvrir
billed-send = Envoyer maintenant
billed-send-title = Envoyer la facture à { $name } ?
billed-send-body = Le service établit une facture de { $amount } et l’envoie à { $name }. Cela ne peut pas être annulé.
billed-send-confirm = Envoyer : { $amount }
billed-send-unpriced = Le service en fait une facture et l’envoie à { $name } ; il n’indique pas le montant. Cela ne peut pas être annulé.
billed-send-plain = Envoyer la facture
stated-lines = Lignes
stated-what = Désignation
stated-vat = TVA { $rate } %
stated-none = Le service ne communique pas les lignes.
sum-vat = TVA
sum-total = Total TTC
stated-differs = Voilà ce qu’indique le service. Selon notre propre calcul, ces lignes font { $amount }.
