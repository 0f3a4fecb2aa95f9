# Rédiger une facture.

## The editor

editor-label = Rédaction de la facture
editor-new = Nouvelle facture
editor-edit = Modifier { $name }
editor-kept = Enregistré sur cet ordinateur { $ago }
editor-untouched = Conservé sur cet ordinateur pendant que vous écrivez
editor-close = Fermer ; ce que vous avez saisi est conservé
editor-discard = Abandonner
editor-save = Enregistrer
editor-save-key = Enregistrer comme brouillon (Ctrl S)
editor-save-ready = Enregistrer et émettre
editor-save-ready-key = Enregistrer et émettre (Ctrl Entrée)
editor-page = La page telle qu’elle sera imprimée
editor-show-page = Aperçu
editor-show-form = Formulaire
field-reference = Numéro
field-status = Statut
field-customer = Client
field-currency = Devise
field-issue_date = Date d’émission
field-due_date = Échéance
field-account = Envoyée à
account-none = Personne : cet ordinateur seul
field-tax_rule = TVA arrondie
field-note = Note sous le total
field-items = Articles
field-amount = Total
field-name = Article
field-description = Désignation
field-price = Prix
field-quantity = Quantité
field-tax = TVA %
field-business_name = Raison sociale
field-first_name = Prénom
field-last_name = Nom
field-email = E-mail
field-phone = Téléphone
field-address = Adresse
field-tax_id = N° de TVA
field-of-item = Article { $n }, { $field }
customer-placeholder = Saisissez un nom, ou créez-en un
customer-make = Nouveau client « { $name } »
customer-make-empty = Nouveau client
customer-add = Ajouter le client
date-placeholder = JJ/MM/AAAA
date-hint = Comme vous l’écrivez : 29/11, +14, aujourd’hui
date-unread = Ce n’est pas une date ; en voici une : 29/11/2026.
date-calendar = Choisir dans un calendrier : { $label }
month-previous = Mois précédent
month-next = Mois suivant
currency-none = Aucune
currency-common = Courantes
currency-all = Toutes
item-name-placeholder = Ce qui est vendu
item-description-placeholder = Désignation
item-cell = { $field }, ligne { $n }
item-add = Ajouter une ligne
item-remove = Supprimer
item-remove-n = Supprimer la ligne { $n }
item-remove-key = Supprimer (Ctrl Maj Retour arrière)
item-removed = « { $name } » est supprimé.
item-removed-empty = La ligne est supprimée.
item-moved = Déplacée à la ligne { $n }
items-hint = Entrée : ligne suivante · Alt ↑↓ : déplacer · Alt Entrée : plus · coller un tableau
items-pasted = { $n ->
    [one] Une ligne collée.
    [many] { $n } de lignes collées.
   *[other] { $n } lignes collées.
}
items-pasted-beyond = Collé. Ce qui dépasse les colonnes d’un article figure dans sa description.
items-left-out = { $n ->
    [one] Une ligne laissée de côté : { $rows }.
    [many] { $n } de lignes laissées de côté : { $rows }.
   *[other] { $n } lignes laissées de côté : { $rows }.
}
rule-per_line = à chaque ligne
rule-per_line-hint = La TVA de chaque ligne est arrondie, puis additionnée.
rule-per_rate = sur le total de chaque taux
rule-per_rate-hint = Les lignes d’un même taux sont additionnées, puis taxées.
total-sub = Total HT
total-tax = TVA { $rate } % sur { $base }
total-amount = Total TTC
total-none = Le total ne peut pas encore être calculé.
total-outside = { $n ->
    [one] Une ligne n’est pas dans le total : { $rows }
    [many] { $n } de lignes ne sont pas dans le total : { $rows }
   *[other] { $n } lignes ne sont pas dans le total : { $rows }
}
total-other-per_line = Arrondi une fois par taux, ce serait { $amount } ({ $difference }).
total-other-per_rate = Arrondi à chaque ligne, ce serait { $amount } ({ $difference }).
rule-followed-per_line = Trincico arrondit la TVA à chaque ligne : le total devient { $amount } au lieu de { $before }.
rule-followed-per_rate = Sur cet ordinateur, la TVA est arrondie une fois par taux : le total devient { $amount } au lieu de { $before }.
rule-followed-mirrored = La TVA est arrondie comme dans la facture concernée : le total devient { $amount } au lieu de { $before }.
missing-title = { $n ->
    [one] Il manque une chose pour l’émettre
    [many] Il manque { $n } de choses pour l’émettre
   *[other] Il manque { $n } choses pour l’émettre
}

## A record that changed while it was being edited
changed-title = { $name } a changé pendant que vous écriviez
changed-body = Quelqu’un l’a modifié sur le service, ou dans une autre fenêtre. Enregistrer met votre saisie à la place, là-bas aussi. Revenir garde votre saisie ici, sans l’enregistrer.
changed-confirm = Enregistrer ma saisie

field-prices_include_tax = Prix TTC
rule-included-hint = Prix TTC : la TVA est extraite du total de chaque taux.
total-sub-included = Total HT
total-tax-included = dont TVA { $rate } % sur { $base }
