# Ce qui est dû, en retard, payé et attendu, d'un coup d'œil.

nav-overview = Vue d’ensemble
command-overview = Aller à la vue d’ensemble
overview-money = Ce qui est dû et payé
overview-empty = Encore rien à voir
overview-empty-body = Vous verrez ici ce qu’on vous doit, ce qui est en retard et quand l’argent arrive. Cela commence avec la première facture.
overview-nothing-owed = Personne ne vous doit rien, et rien n’a été payé ce mois-ci.
figure-outstanding = À encaisser
figure-overdue = En retard
figure-paid = Payé ce mois-ci
figure-paid-plain = Payé
figure-count = { $n ->
    [one] { $n } facture
    [many] { $n } de factures
   *[other] { $n } factures
}
counted = Comment est-ce compté ?
counted-outstanding = Chaque facture émise et pas encore payée, avec ce qu’il en reste à payer : les acomptes sont déduits, les avoirs viennent en moins.
counted-overdue = Les factures à encaisser dont l’échéance était avant aujourd’hui. Une facture sans échéance n’est jamais en retard.
counted-paid = Les factures payées, au jour que vous avez noté ; là où un service dit qu’elles sont payées, au jour de leur dernière modification, en temps universel (UTC) : les services n’indiquent pas d’autre jour, et une telle facture ne change plus.
counted-calendar = Les factures émises, au jour de leur échéance, et les versements, au jour où le service annonce leur arrivée, jusqu’au { $date }. Les factures en retard n’y sont pas attendues ; elles figurent plus haut.
calendar-title = Argent attendu
calendar-none = Aucune échéance et aucun versement en route jusqu’au { $date }.
calendar-unknown = Jour non communiqué
calendar-payout = Arrivée d’un versement
calendar-payout-late = Versement en retard
calendar-due = { $n ->
    [one] { $n } facture à échéance
    [many] { $n } de factures à échéance
   *[other] { $n } factures à échéance
}
calendar-all = { $n ->
    [one] Afficher { $n } entrée
    [many] Afficher les { $n } d’entrées
   *[other] Afficher les { $n } entrées
}
calendar-fewer = Afficher moins
paid-title = Payé par mois
paid-label = Payé par mois, { $currency }
paid-invoices = Factures
paid-none = Rien n’a été payé ces douze derniers mois.
paid-words = { $n ->
    [one] { $amount } pour { $n } facture
    [many] { $amount } pour { $n } de factures
   *[other] { $amount } pour { $n } factures
}
waits-title = Ce qui vous attend
wait-payouts = { $n ->
    [one] { $n } versement est incertain
    [many] { $n } de versements sont incertains
   *[other] { $n } versements sont incertains
}
wait-acts = { $n ->
    [one] { $n } demande est incertaine
    [many] { $n } de demandes sont incertaines
   *[other] { $n } demandes sont incertaines
}
wait-conflicts = { $n ->
    [one] { $n } facture a été modifiée des deux côtés
    [many] { $n } de factures ont été modifiées des deux côtés
   *[other] { $n } factures ont été modifiées des deux côtés
}
wait-parked = { $n ->
    [one] { $n } facture a été mise de côté
    [many] { $n } de factures ont été mises de côté
   *[other] { $n } factures ont été mises de côté
}
wait-pending = { $n ->
    [one] { $n } facture est à envoyer
    [many] { $n } de factures sont à envoyer
   *[other] { $n } factures sont à envoyer
}
wait-drafts = { $n ->
    [one] { $n } brouillon est inachevé
    [many] { $n } de brouillons sont inachevés
   *[other] { $n } brouillons sont inachevés
}
days-late = Échéance avant le { $date }
days-due = Échéance le { $date }
days-paid = Payées en { $month }
days-clear = Tout afficher
invoices-none-days = Aucune facture pour ces jours
invoices-none-currency = Aucune facture de ce type en { $currency }
