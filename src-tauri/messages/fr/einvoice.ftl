# Ce qu'une facture électronique dit de plus que la page.

## An e-invoice

number-unread = Ce n’est pas un nombre ; en voici un : 1234,50.
number-read = Lu comme { $number }.
einvoice-title = Facture électronique
profile-none = Papier seulement
profile-en16931 = Facture électronique (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Rien n’est vérifié au-delà de ce que la page demande.
profile-en16931-hint = Ce qu’acceptent les entreprises clientes dans l’Union européenne.
profile-xrechnung-hint = Ce que demandent les administrations allemandes.
profile-peppol-hint = Ce qui passe par le réseau Peppol.
term-profile = Remise comme
term-kind = Type de document
kind-380 = Facture
kind-381 = Avoir
kind-384 = Facture rectificative
kind-326 = Facture partielle
code-other = Un autre : { $code }
term-preceding = Facture antérieure
term-preceding-date = Sa date
term-buyer_reference = Référence de l’acheteur
term-buyer_reference-hint = Pour les administrations allemandes, la Leitweg-ID.
term-order = Numéro de commande
term-contract = Contrat
term-project = Projet
term-delivery = Livraison
term-period-from = Période du
term-period-to = Période au
term-means = Mode de paiement
means-usual = Virement sur votre compte
means-58 = Virement SEPA
means-30 = Virement
means-48 = Carte
means-10 = Espèces
means-57 = Accord permanent
means-97 = Compensation
term-payment_terms = Conditions de paiement en toutes lettres
term-prepaid = Déjà payé
term-prepaid-hint = Déduit de ce qui reste à payer.
term-exemption = Pourquoi sans TVA : { $category }
term-exemption-hint = Figure sur le document. Écrivez-en un autre, ou laissez celui-ci.
category-S = taxé
category-Z = taux zéro
category-E = exonéré
category-AE = autoliquidation
category-K = intracommunautaire
category-G = exportation
category-O = hors champ
category-L = îles Canaries
category-M = Ceuta et Melilla
category-usual = Habituel
term-category = Régime de TVA
term-category-reason = Le motif se donne sous le total.
term-unit = Unité
unit-C62 = Pièce
unit-HUR = Heure
unit-DAY = Jour
unit-MON = Mois
unit-KGM = Kilogramme
unit-MTR = Mètre
unit-MTK = Mètre carré
unit-LTR = Litre
unit-KMT = Kilomètre
unit-LS = Forfait
unit-other = Autre unité
unit-named = Unité { $code }
unit-code = Code de l’unité
unit-code-hint = De la recommandation 20 de l’ONU/CEE, comme TNE pour la tonne.
item-details-n = Détails de la ligne { $n }
item-details-key = Unité, régime de TVA, remises (Alt Entrée)
item-details-more = D’autres indications sont données pour les factures électroniques
item-details-changes = { $n ->
    [one] une remise ou un supplément
    [many] { $n } de remises ou suppléments
   *[other] { $n } remises ou suppléments
}
adjustment-allowance = Remise
adjustment-charge = Supplément
adjustment-add-allowance = Ajouter une remise
adjustment-add-charge = Ajouter un supplément
adjustment-label = { $kind } { $n }
adjustment-mode = En
adjustment-reason = Motif
adjustment-remove = Supprimer : { $kind } { $n }
adjustment-alone-off = Déduit seulement de ce qui est taxé à { $rate } %.
adjustment-alone-off-untaxed = Déduit seulement de ce qui est sans TVA.
adjustment-alone-on = Ajouté seulement à ce qui est taxé à { $rate } %.
adjustment-alone-on-untaxed = Ajouté seulement à ce qui est sans TVA.
adjustment-share = Répartir sur tous les taux
adjustment-shared = Réparti sur tous les taux.
adjustment-of-rate = de ce qui est taxé à { $rate } %
adjustment-of-untaxed = de ce qui est sans TVA
adjustment-of-nothing = Rien n’est taxé à { $rate } %, le montant est donc nul.
adjustment-of-nothing-untaxed = Tout est taxé, le montant est donc nul.
adjustment-rest = Tous les taux n’ont pas leur part.
sum-lines = Total des lignes
sum-allowances = Remises
sum-charges = Suppléments
total-untaxed = Sans TVA, { $category }, sur { $base }
total-untaxed-unsaid = Sans TVA, sur { $base }
sum-prepaid = Déjà payé
sum-rounding = Arrondi
sum-due = Net à payer
rule-proposal = Une facture électronique est vérifiée avec la TVA arrondie sur le total de chaque taux ; cette facture l’arrondit à chaque ligne.
rule-proposal-take = Arrondir sur le total
failures-title = { $n ->
    [0] Il ne manque rien à la facture électronique
    [one] Il manque une chose à la facture électronique
    [many] Il manque { $n } de choses à la facture électronique
   *[other] Il manque { $n } choses à la facture électronique
}
failure-fatal = Nécessaire
failure-advice = Conseil
failure-jump = Y aller
failure-jump-to = Aller au champ : { $message }
jump-back = Retour à la facture
