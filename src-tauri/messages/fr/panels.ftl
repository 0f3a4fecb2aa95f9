# Le panneau latéral : expliquer un total, importer, imprimer, exporter.

## The panel at the side

explain-open = Expliquer
explain-open-label = Expliquer ce total
explain-title = Comment { $name } arrive à son total
explain-body = Chaque étape dans l’ordre. Quand un résultat a été arrondi, le chiffre exact le précède.
explain-nothing = Il n’y a encore rien à additionner.
explain-what = Quoi
explain-how = Comment
explain-exact = Exact
explain-exact-none = non arrondi
explain-result = Montant
explain-whole = La facture entière
explain-line = Ligne { $n } : { $name }
explain-line-nameless = Ligne { $n }
step-line_gross = Prix fois quantité
step-line_allowance = Remise sur la ligne
step-line_charge = Supplément sur la ligne
step-line_net = Ligne hors taxe
step-line_tax = TVA de la ligne
step-line_sum = Total des lignes
step-allowance = Remise
step-charge = Supplément
step-sub_amount = Total hors taxe
step-tax = TVA
step-tax_amount = Total de la TVA
step-amount = Total TTC
step-due = Net à payer
step-reason = { $what } : { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate } %
import-open = Importer…
import-title = Importer une facture électronique
import-at = { $n } sur { $of }
import-seller = De
import-buyer = À
import-number = Numéro
import-kind = Type
import-issued = Date d’émission
import-due = Échéance
import-lines = Lignes
import-form = Format
import-profile = Profil
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL dans un PDF
import-in-pdf-cii = CII dans un PDF
import-amount = Montant
import-stated = Dans le fichier
import-computed = Calculé ici
import-difference = Différence
import-sub_amount = Hors taxe
import-tax_amount = TVA
import-same = Identique au centime près
import-differs = Le fichier et ses lignes donnent des montants différents
import-failures = { $n ->
    [one] Une règle de son profil n’est pas respectée
    [many] { $n } de règles de son profil ne sont pas respectées
   *[other] { $n } règles de son profil ne sont pas respectées
}
import-ignored = { $n ->
    [one] Un élément n’a pas sa place ici et est laissé de côté
    [many] { $n } d’éléments n’ont pas leur place ici et sont laissés de côté
   *[other] { $n } éléments n’ont pas leur place ici et sont laissés de côté
}
import-twin = Une facture portant le numéro { $reference } est déjà ici.
import-twin-show = La regarder
import-another = Cette facture est de « { $seller } », pas de votre entreprise. Importée, elle devient un brouillon à vous, adressé à son acheteur. C’est prévu pour les factures que vous avez écrites avec un autre logiciel.
import-customer = Son client
import-customer-found = { $name }, déjà ici
import-customer-new = Un nouveau client, { $name }
import-customer-search = Chercher un autre client
import-customer-count = { $n ->
    [0] Aucun client ne correspond.
    [one] Un client correspond.
    [many] { $n } de clients correspondent.
   *[other] { $n } clients correspondent.
}
import-go = Importer
import-go-twin = Importer quand même
import-busy = Importation…
import-skip = Laisser celle-ci de côté
import-skip-last = Laisser celle-ci de côté et terminer
import-done = { $name } est importée.
import-done-many = Fichiers importés : { $n } sur { $of }.
drop-hint = Relâchez pour regarder ces factures électroniques
drop-refused = Seuls les fichiers XML et PDF peuvent être importés. Les autres sont laissés de côté.
print-open = Imprimer…
print-title = { $n ->
    [one] Imprimer une facture
    [many] Imprimer { $n } de factures
   *[other] Imprimer { $n } factures
}
print-what = Ce qui est imprimé
print-more = { $n ->
    [one] et une autre
    [many] et { $n } d’autres
   *[other] et { $n } autres
}
print-none = Cet ordinateur n’a pas d’imprimante. Ajoutez-en une dans les réglages du système, ou enregistrez le PDF.
print-printer = Imprimante
print-default = celle par défaut du système
print-copies = Exemplaires de chacune
print-copies-wrong = Indiquez un nombre entier, de 1 à { $most }.
print-view = Ouvrir dans la visionneuse
print-go = Imprimer
print-busy = Impression…
print-pages = { $n ->
    [one] une page
    [many] { $n } de pages
   *[other] { $n } pages
}
print-done = { $printer } a pris la tâche { $job } : { $invoices }, { $pages }.
print-unclear = Impossible de savoir ce qu’elle est devenue : regardez l’imprimante avant d’imprimer à nouveau.
export-open = Exporter…
export-title = Exporter les données
export-format = Quoi
export-csv = Un tableau des factures
export-csv-hint = CSV, une ligne par facture.
export-lines = Un tableau de leurs lignes
export-lines-hint = CSV, une ligne par article.
export-json = Tout
export-json-hint = JSON, pour d’autres programmes.
export-pack = Le dossier de fin de mois
export-pack-hint = Pour votre comptable : un ZIP de PDF, de factures électroniques et de tableaux, avec leurs sommes de contrôle.
export-period = Émises
period-this-month = Ce mois-ci
period-last-month = Le mois dernier
period-this-year = Cette année
period-all = Depuis toujours
period-custom = Jours de votre choix
export-from = Du
export-to = Au
export-days = du { $from } au { $to }
export-days-from = À partir du { $from }
export-days-to = Jusqu’au { $to }
export-days-all = Toutes les factures
export-backwards = Le dernier jour précède le premier.
export-local = Pour un tableur sur cet ordinateur
export-local-hint = Avec son séparateur décimal et de colonnes ; sinon point et virgule, comme le veut la norme.
export-go = Choisir où…
export-busy = Écriture…
export-done = Écrit, { $invoices } :
export-numbers = Numéros : { $missing } manquants, { $doubled } utilisés deux fois ; numbers.csv en donne la liste.

step-tax_included = TVA comprise
export-chosen = { $invoices }, comme choisies dans la liste
