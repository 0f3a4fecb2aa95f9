# La liste des factures.

## Invoices

invoice-new = Nouvelle facture
invoice-search = Chercher numéro, client, article
invoice-tabs = Factures à afficher
invoice-untitled = Facture sans numéro
invoice-no-customer = Pas encore de client
invoice-saved = { $name } est enregistrée.
invoices-grid = Factures, les plus récentes d’abord
tab-all = Toutes
tab-draft = Brouillons
tab-ready = Émises
tab-paid = Payées
tab-canceled = Annulées
tab-waiting = En attente
column-customer = Client
column-reference = Numéro
column-due = Échéance
column-status = Statut
column-amount = Montant
column-name = Nom
column-net = Montant
status-draft = Brouillon
status-ready = Émise
status-paid = Payée
status-canceled = Annulée
status-overdue = En retard
meaning-draft = Pas encore émise : elle peut être modifiée et personne ne la doit.
meaning-ready = Émise et figée, en attente du paiement.
meaning-paid = Selon le service, le client l’a payée.
meaning-paid-here = Vous avez noté qu’elle a été payée le { $date }.
meaning-paid-noted = Vous avez noté qu’elle est payée.
invoices-none-paid-here = Les factures émises que vous marquez comme payées sont ici.
selection-ready = Émettre ({ $n })
selection-paid = Marquer comme payées ({ $n })…
selection-none-payable = Aucune n’attend un paiement que vous notez.
selection-ready-said = { $n ->
    [one] Une facture est émise.
    [many] { $n } factures sont émises.
   *[other] { $n } factures sont émises.
}
selection-ready-failed = { $n } sur { $of } sont émises. { $name } reste un brouillon : { $message }
meaning-canceled = Retirée. Elle ne peut plus être payée et son numéro reste pris.
meaning-overdue = Émise ; l’échéance est passée sans paiement.
meaning-credit-ready = Émis et figé. Le montant revient au client ; personne ne vous le doit.
meaning-credit-paid = Émis et réglé : le client a reçu le montant.
credit-note-name = Avoir
sync-pending = À envoyer
sync-conflict = Conflit
sync-parked = Mise de côté
due-today = aujourd’hui
due-tomorrow = demain
due-yesterday = hier
due-in = dans { $days } jours
due-ago = il y a { $days } jours
ago-now = à l’instant
ago-seconds = il y a { $n } s
ago-minutes = il y a { $n } min
ago-hours = il y a { $n } h
ago-days = { $n ->
    [one] il y a un jour
    [many] il y a { $n } de jours
   *[other] il y a { $n } jours
}
since-day = { $day }, { $time }
day-today = Aujourd’hui
day-yesterday = Hier
age-local = Sur cet ordinateur
age-never = { $name } · pas encore lu
age-service = { $name } · lu { $ago }
age-offline = Hors ligne · { $name }, lu { $ago }
invoices-first = Votre première facture
invoices-unread-body = Le contenu de vos comptes arrive à la première synchronisation. Vous pouvez déjà écrire des factures ; elles sont gardées ici.
invoices-first-body = Elle est conservée ici pendant que vous écrivez. Ajoutez des articles, regardez la page, enregistrez.
invoices-first-nameless = Elle est conservée ici pendant que vous écrivez. Votre entreprise et ses coordonnées bancaires, une fois saisies, figurent sur chaque facture.
invoices-first-business = Saisir votre entreprise
invoices-coming = Vos factures sont en route
invoices-coming-body = Elles apparaissent ici à mesure qu’elles arrivent. Vous pouvez déjà en rédiger de nouvelles.
invoices-not-found = Rien trouvé pour « { $search } »
invoices-not-found-body = Recherche faite dans les numéros, clients et articles de toutes les factures de cet onglet.
invoices-none-draft = Aucun brouillon
invoices-none-draft-body = Toutes les factures sont émises. Appuyez sur N pour en rédiger une.
invoices-none-ready = Aucune facture en cours
invoices-none-ready-body = Les factures émises et pas encore payées se trouvent ici.
invoices-none-paid = Rien de payé pour l’instant
invoices-none-paid-body = Les factures payées arrivent d’elles-mêmes depuis le service.
invoices-none-canceled = Aucune facture annulée
invoices-none-canceled-body = Les factures retirées se trouvent ici.
invoices-none-waiting = Rien n’est en attente
invoices-none-waiting-body = Chaque modification est arrivée au service.
unsaved-label = Brouillons inachevés
unsaved-title = Commencées, pas terminées :
unsaved-kept = (conservée sur cet ordinateur)
unsaved-continue = Continuer
unsaved-discard = Abandonner
unsaved-more = { $n ->
    [one] Encore un brouillon inachevé
    [many] Encore { $n } de brouillons inachevés
   *[other] Encore { $n } brouillons inachevés
}
discard-title = Abandonner ce qui a été saisi dans { $title } ?
discard-body = Ce qui a été saisi depuis le dernier enregistrement est perdu. Une facture enregistrée reste telle quelle.
discard-confirm = Abandonner

## Several invoices

selection-label = Factures choisies
selection-count = { $n ->
    [one] Une facture choisie
    [many] { $n } de factures choisies
   *[other] { $n } factures choisies
}
selection-clear = Ne rien choisir
selection-saving = Enregistrement de { $n } sur { $of }…
selection-stop = Arrêter
selection-saved = PDF enregistrés : { $n } sur { $of }.
selection-failed = PDF enregistrés : { $n } sur { $of }. Puis ceci a échoué : { $message }

selection-export = Exporter…
