# Une facture : sa page, ses conflits, ce qui a été remis.

## One invoice

detail-label = Facture
detail-none = Aucune facture choisie
detail-none-body = Choisissez-en une dans la liste, ou parcourez-la avec J et K.
detail-unfound = La recherche « { $search } » ne trouve pas cette facture.
detail-due = Échéance { $date }.
detail-local = Sur cet ordinateur uniquement.
action-edit = Modifier
action-ready = Émettre
action-draft = Revenir au brouillon
action-cancel = Annuler la facture
action-delete = Supprimer
actions-more = Plus
action-pdf = Enregistrer le PDF
action-pdf-busy = Enregistrement…
edit-ready = Une facture émise est figée. Remettez-la en brouillon pour la modifier.
problem-in-item = Article { $n } : { $message }
status-set-draft = { $name } est de nouveau un brouillon.
status-set-ready = { $name } est émise.
status-set-canceled = { $name } est annulée.
status-set-paid = { $name } est payée.
action-email = Envoyer par e-mail…
action-paid = Marquer comme payée…
action-unpaid = Finalement non payée
action-duplicate = Dupliquer
paid-panel-title = { $n ->
    [one] Marquer comme payée
    [many] Marquer { $n } factures comme payées
   *[other] Marquer { $n } factures comme payées
}
paid-panel-body = C’est noté sur cet ordinateur. Vous pouvez revenir dessus.
paid-on = Payée le
paid-go = Marquer comme payée
paid-early-go = Oui, payée avant
paid-said = { $n } factures sont payées.
unpaid-said-one = { $name } attend de nouveau le paiement.
unpaid-said = { $n } factures attendent de nouveau le paiement.
paid-left-out = { $n ->
    [one] Laissée de côté : { $name }. { $why }
    [many] { $n } laissées de côté, d’abord { $name } : { $why }
   *[other] { $n } laissées de côté, d’abord { $name } : { $why }
}
paid-you-say = C’est vous qui notez quand elle est payée.
paid-served = { $account } dira quand elle est payée.
email-with_file = Votre logiciel de messagerie doit écrire à { $to }, avec { $file }. Vérifiez que le fichier est joint, puis envoyez depuis là.
email-without_file = Votre logiciel de messagerie ouvre un message à { $to }. Joignez-y ce fichier : { $file }
email-nowhere = Aucun logiciel de messagerie n’a pu être ouvert sur cet ordinateur. { $file } est enregistré : joignez-le vous-même à un message à { $to }.
email-no-address = { $name } n’a pas d’adresse e-mail. Saisissez-la, puis envoyez de nouveau.
email-to-customer = Ouvrir le client
email-draft = Un brouillon ne s’envoie pas. Émettez-le d’abord.
sender-none = Votre nom et votre adresse n’y figurent pas encore.
sender-no-name = Votre nom n’y figure pas encore.
sender-no-address = Votre adresse n’y figure pas encore.
sender-body = Ce qui est émis reste tel quel. Une facture doit dire qui l’émet ; vous pouvez le saisir maintenant et revenir.
sender-fill = Compléter maintenant
sender-anyway = Émettre quand même
out-title = { $name } a déjà été remise
out-body = Depuis son émission elle a été enregistrée, imprimée ou envoyée ; celui qui l’a aurait une autre facture que vous. Ce qu’il faut alors : l’annuler et écrire une facture rectificative qui la mentionne.
out-correct = Annuler et rectifier
out-anyway = Revenir au brouillon quand même
out-corrected = { $name } est annulée. Voici la facture rectificative, encore un brouillon.
cancel-title = Annuler { $name } ?
cancel-body = Une facture annulée ne peut plus être payée ni modifiée. Son numéro reste pris.
cancel-confirm = Annuler la facture
delete-title = Supprimer { $name } ?
delete-body = Ce brouillon n’existe que sur cet ordinateur. Il ne pourra pas être récupéré.
delete-confirm = Supprimer
deleted-said = { $name } est supprimée.
saved-title = { $pages ->
    [0] Enregistré :
    [one] Enregistré, une page :
    [many] Enregistré, { $pages } de pages :
   *[other] Enregistré, { $pages } pages :
}
saved-open = Ouvrir
saved-reveal = Afficher dans le dossier
saved-as = Enregistrer ailleurs…
page-alt = { $label }, page { $page } sur { $pages } telle qu’elle sera imprimée
page-of = Page { $page } sur { $pages }
page-previous = Page précédente
page-next = Page suivante
conflict-title = Modifiée à deux endroits.
conflict-body = Les deux valeurs sont conservées jusqu’à votre choix.
conflict-mine = Sur cet ordinateur
conflict-theirs = Sur le service
conflict-field = Champ
conflict-final-title = Elle est close sur le service.
conflict-final-body = Elle ne peut plus y changer. Ce que vous gardez de votre version devient un nouveau brouillon.
conflict-effect = Le total serait { $total } ({ $difference })
conflict-effect-total = Le total serait { $total }
conflict-effect-none = Le total reste le même
conflict-result = Total avec ce choix :
conflict-outcome-kept = Tout ce qui ne diffère pas est repris des deux côtés.
conflict-outcome-new_draft = Cela va dans un nouveau brouillon ; cette facture devient ce qu’elle est sur le service.
conflict-outcome-theirs = Cette facture devient ce qu’elle est sur le service. Vos modifications sont abandonnées.
conflict-apply = Appliquer le choix
conflict-keep-mine = Garder ma version
conflict-keep-theirs = Garder celle du service
conflict-copy = Faire une copie
conflict-way-mine = Garder ma version : chaque champ ci-dessus comme sur cet ordinateur, le reste fusionné.
conflict-way-mine-final = Garder ma version : un nouveau brouillon avec chaque champ ci-dessus comme sur cet ordinateur.
conflict-way-theirs = Garder celle du service : tout comme sur le service ; ce qui n’a été modifié qu’ici et pas encore envoyé est abandonné.
conflict-way-copy = Faire une copie : de même, et votre version devient un nouveau brouillon.
taken-title = { $name } est pris par une autre facture sur le service.
taken-body = { $name } est libre. Rien n’est envoyé avant votre choix ; l’autre facture n’est pas touchée.
taken-use = Prendre { $name }
taken-again = Garder le mien et réessayer
taken-settled = C’est maintenant { $name }, qui va être envoyée.
conflict-settled-fields = Votre choix est retenu.
conflict-settled-keep_mine = Votre version est gardée et va être envoyée.
conflict-settled-keep_theirs = La version du service est reprise.
conflict-settled-copy = La version du service est reprise ; la vôtre est un nouveau brouillon.
gone-title = Ceci n’est plus sur le service.
gone-body = C’est conservé ici jusqu’à votre choix.
gone-anew = L’y créer à nouveau
gone-anew-said = Ce sera créé à nouveau sur le service.
gone-delete = Supprimer ici aussi
gone-delete-title = Supprimer { $name } ici aussi ?
gone-delete-body = C’est déjà supprimé sur le service. La suppression ici est définitive.
total-title = Le service calcule un autre total.
total-body = C’est { $mine } ici et { $theirs } là-bas, à partir des mêmes articles. La facture n’est pas émise tant qu’ils diffèrent.
total-rounding = Le service arrondit la TVA de chaque article. Arrondis ainsi, les totaux sont égaux.
total-unexplained = Aucune façon d’arrondir la TVA ne l’explique. Les articles sont les mêmes des deux côtés.
total-take = Arrondir la TVA comme le service
total-take-said = La TVA est arrondie comme sur le service ; la facture va être émise.
total-draft = La laisser en brouillon
total-draft-said = Elle reste un brouillon des deux côtés.
total-again = Redemander au service
total-again-said = Le service est interrogé de nouveau ; la facture est émise dès que les totaux concordent.
waiting-pending = En attente d’envoi.
waiting-parked = Mise de côté après plusieurs essais.
waiting-since = { $what } Depuis { $since }.
waiting-answer = Dernière réponse : { $answer }
retry-said = Un nouvel essai est fait maintenant.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Enregistrer en UBL…
einvoice-save-cii = Enregistrer en CII…
einvoice-save-hint = Pour les clients qui demandent une facture en XML ; la plupart acceptent UBL.
original-label = Documents émis
original-sound = Document émis conservé, { $date }, intact.
original-damaged = Le document émis du { $date } est endommagé et n’est plus remis. Une sauvegarde de vos données l’a peut-être encore.
original-verify = Vérifier
original-hide = Masquer
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = depuis le { $from }
original-until = du { $from } au { $to }
original-size = { $n } ko
original-broken = endommagé
original-fingerprint = Empreinte : montre que le fichier est bien celui qui a été émis.
original-copy = Copier l’empreinte : { $kind }
original-copied = Empreinte copiée.
