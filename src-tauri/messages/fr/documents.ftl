# What documents say in French. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Facture
credit-note = Avoir
corrected-invoice = Facture rectificative
status-draft = Brouillon
status-paid = Payée
status-canceled = Annulée
page = Page {$page} sur {$pages}

## The head

to = À
number = Numéro
date = Date
due = Échéance
due-on = échéance le {$date}
tax-id = N° fiscal
vat-id = N° de TVA
your-tax-id = Votre n° de TVA
buyer-reference = Votre référence
order = Commande
contract = Contrat
project = Projet
delivery-date = Livraison
delivery-address = Adresse de livraison
period = Période
period-from = à partir du {$date}
period-to = jusqu’au {$date}
preceding = Concerne
phone = Téléphone

## The table

item = Désignation
quantity = Qté
price = Prix
price-with-tax = Prix TTC
tax = TVA
amount = Montant
price-for = Prix pour {$shown}
carried-forward = À reporter
brought-forward = Report

## The sums

line-sum = Total de {$count ->
    [one] {$shown} ligne
    [many] {$shown} de lignes
    *[other] {$shown} lignes
}
allowance = Remise
charge = Supplément
of-rate = {$name} sur ce qui est taxé à {$rate}
of-untaxed = {$name} sur ce qui est sans TVA
subtotal = Total HT
tax-of = TVA {$rate} sur {$base}
tax-within = dont TVA {$rate} sur {$base}
without-tax = Total HT
untaxed-Z = Taux zéro sur {$base}
untaxed-E = Exonéré sur {$base}
untaxed-AE = Autoliquidation sur {$base}
untaxed-K = Livraison intracommunautaire sur {$base}
untaxed-G = Exportation sur {$base}
untaxed-O = Hors champ de la TVA sur {$base}
untaxed-none = Sans TVA sur {$base}
total = Total {$currency}
tax-in = TVA en {$currency}
prepaid = Déjà payé
rounding = Arrondi
amount-due = Net à payer {$currency}

## Why no tax is due, where nothing else is written

reason-E = Exonéré de TVA.
reason-AE = Autoliquidation : la TVA est due par le client.
reason-K = Livraison intracommunautaire exonérée de TVA.
reason-G = Exportation exonérée de TVA.
reason-O = Opération hors du champ de la TVA.

## How to pay

pay-paid = Cette facture est payée. Il ne reste rien à payer.
pay-canceled = Cette facture a été annulée. Merci de ne pas la payer.
pay-nothing = Rien n’est à payer.
pay-credited = Ce montant est porté à votre crédit.
pay-debit = Le montant est prélevé.
pay-by = À payer au plus tard le {$date}
payment = Paiement
bank = Banque
account-holder = Titulaire
reference = Référence
mandate = Mandat
creditor = Identifiant créancier
account = Compte

## The message that goes with it

letter-subject = {$document} de {$name}
letter-hello = Bonjour,
letter-attached = Vous trouverez en pièce jointe, au format PDF : {$document}, {$amount}.
letter-due = Merci de régler au plus tard le {$date}.
letter-regards = Cordialement

## Days, by CLDR's long form

day-month-year = {$day} {$month} {$year}
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] minute
    *[other] minutes
}
unit-HUR = {$count ->
    [one] heure
    *[other] heures
}
unit-DAY = {$count ->
    [one] jour
    *[other] jours
}
unit-WEE = {$count ->
    [one] semaine
    *[other] semaines
}
unit-MON = mois
unit-ANN = {$count ->
    [one] an
    *[other] ans
}
unit-PR = {$count ->
    [one] paire
    *[other] paires
}
unit-SET = {$count ->
    [one] jeu
    *[other] jeux
}
unit-LS = {$count ->
    [one] forfait
    *[other] forfaits
}
