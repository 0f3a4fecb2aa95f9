# Ce que coûte le service lui-même, et les actes qui coûtent de l'argent.

## Acts that cost money or cannot be undone

act-sending = Envoi en cours.
act-done = Fait.
act-visit = Continuez à l’extérieur.
act-not_sent = Non envoyé.
act-rejected = Le service l’a refusé.
act-unknown = On ne sait pas si cela a été fait.
act-unknown-body = Rien n’est renvoyé automatiquement.
act-since = { $name }, { $since }.
act-closed = Clos par vous.
act-go-on = Continuer…
act-close = C’est réglé
act-close-title = « { $name } » est-il réglé ?
act-close-body = Vérifiez d’abord sur le service si cela a été fait. Ensuite, vous pourrez le redemander ici.
visit-title = Continuer à l’extérieur
visit-host = Cette page s’ouvre dans votre navigateur
visit-offered = Rien n’est encore ouvert. Ce que vous y saisissez ne passe pas par Counterfoil.
visit-go = Ouvrir dans le navigateur
visit-open-again = Ouvrir à nouveau
visit-cancel = Annuler
visit-open = En attente de votre retour.
visit-open-body = Terminez dans le navigateur ; ceci reprend tout seul.
visit-done = Fait.
visit-done-body = Ce qui a changé est maintenant lu sur le service.
visit-canceled = Non fait.
visit-canceled-body = Cela n’a rien changé. Vous pouvez recommencer.
visit-expired = Personne n’est revenu à temps.
visit-expired-body = Si vous avez terminé dans le navigateur, la prochaine synchronisation montre le résultat.

## The plan

plan-unread = Rien n’a encore été lu
plan-offline = Hors ligne, et rien n’a encore été lu
plan-unread-body = Votre formule et vos paiements arrivent à la prochaine synchronisation.
plan-none = Vous n’avez pas de formule sur ce compte. Choisissez-en une ci-dessous.
plan-period = Période
plan-ended = Terminé par vous
plan-card = Débité sur
plan-card-none = Aucune carte n’est connue
plan-last = Dernier paiement
plan-pay = Changer de moyen de paiement…
plan-end = Résilier l’abonnement…
plan-method = Payer avec
plan-method-usual = Le prestataire habituel
plan-current = Votre formule
plan-next = Suit votre formule
plan-recommended = Recommandée
plan-take = Choisir
plan-up = Passer à cette formule
plan-down = Réduire à cette formule
plan-trial = { $n ->
    [one] un jour d’essai
    [many] { $n } de jours d’essai
   *[other] { $n } jours d’essai
}
plans-title = Formules
plans-differences = Seulement les différences
plans-feature = Ce qu’elle permet
plans-price = Prix
price-unknown = Prix non communiqué
price-free = Gratuit
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] par jour
    [many] tous les { $n } de jours
   *[other] tous les { $n } jours
}
interval-week = { $n ->
    [one] par semaine
    [many] toutes les { $n } de semaines
   *[other] toutes les { $n } semaines
}
interval-month = { $n ->
    [one] par mois
    [many] tous les { $n } de mois
   *[other] tous les { $n } mois
}
interval-year = { $n ->
    [one] par an
    [many] tous les { $n } d’ans
   *[other] tous les { $n } ans
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, jusqu’à { $month }/{ $year }
subscription-trialing = À l’essai
subscription-active = Actif
subscription-canceled = Résilié
subscription-unpaid = Impayé
subscription-canceled_due_update = Remplacé
subscription-trialing-body = L’essai dure jusqu’au { $until }. Rien n’est débité avant.
subscription-active-body = Il est renouvelé le { $until }.
subscription-canceled-body = Il court jusqu’au { $until } et n’est plus débité. Choisissez une formule pour continuer ensuite.
subscription-unpaid-body = Le dernier débit n’a pas abouti. Changez de moyen de paiement avant le { $until }.
subscription-canceled_due_update-body = Il a été remplacé par une autre formule et court au plus tard jusqu’au { $until }.
subscription-next = Il court jusqu’au { $until } ; puis { $next } prend la suite.
subscription-runs = Il court jusqu’au { $until }.
change-take-title = S’abonner à { $name } ?
change-take-body = { $name } coûte { $price }. Le paiement peut se poursuivre dans votre navigateur.
change-up-title = Passer à { $name } ?
change-up-body = { $name } coûte { $price } ; vous avez actuellement { $current }. Le paiement peut se poursuivre dans votre navigateur.
change-down-title = Réduire à { $name } ?
change-down-body = { $name } coûte { $price } ; vous avez actuellement { $current }. En général, elle commence à la fin de la période payée. Comparez d’abord ce qu’elle permet.
change-confirm = { $name }, { $price }
change-unpriced = Le service n’indique pas le prix de { $name }. Le paiement peut se poursuivre dans votre navigateur.
end-title = Résilier votre abonnement à { $name } ?
end-body = Il court jusqu’au { $until } et n’est plus débité. Ensuite, ce que seule la formule permet s’arrête : versements, services ou factures sur le service peuvent être limités. Ce qui est conservé sur cet ordinateur reste.
end-confirm = Résilier { $name }
feature-with = Inclus
feature-without = Non inclus
feature-limit = { $n }
feature-unlimited = Sans limite
limits-title = Ce qui est utilisé
limit-used = { $used } sur { $limit }
limit-most = jusqu’à { $limit }
limit-free = { $used }, sans limite
limit-near = La limite est proche.
limit-reached = La limite est atteinte ; le service refuse d’aller au-delà.

## Payments

payments-title = Paiements
payments-tabs = Paiements à afficher
payments-all = Tous
payments-subscription = Pour la formule
payments-invoice = Pour des factures
payments-none = Pas encore de paiement.
payments-no-account = Les paiements du service figurent ici dès qu’un compte est connecté.
payment-pending = En cours
payment-completed = Fait
payment-refunded = Remboursé
payment-failed = Échoué
payment-for = Pour
payment-by = Payé par
payment-made = Créé
target-subscription = La formule
target-invoice = Une facture
fee-percent = ({ $percent } %)

acts-title = Demandé, et pas encore réglé
