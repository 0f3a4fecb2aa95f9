# La fenêtre en français : ce que dit chaque écran, l'entrée, le premier démarrage.

app-name = Counterfoil
close = Fermer
loading = Chargement
none-mark = —
nothing = rien
dash = –
show = Afficher
show-more = En afficher { $n } de plus
show-older = Afficher les plus anciens
copy = Copier
quoted = « { $text } »
copied-said = Copié.
copy-failed = La copie n’a pas réussi. Sélectionnez le texte et appuyez sur Ctrl C.
decide = Décider
undo = Annuler
undo-changes = Annuler les modifications
try-again = Réessayer
of-what = { $act } : { $name }
ask-no = Retour
search-clear = Effacer la recherche
search-found = { $n ->
    [0] Rien trouvé pour « { $search } »
    [one] Un résultat
    [many] { $n } de résultats
   *[other] { $n } résultats
}
search-found-first = Plus de { $n } résultats
back-to-list = Retour à la liste
start-failed = Counterfoil n’a pas pu ouvrir vos données
window-anew = La fenêtre s’est arrêtée et a été rouverte. Ce que vous aviez saisi est toujours là, sauf la dernière seconde.
error-detail = Détails pour signaler un problème
error-internal = Un problème est survenu dans Counterfoil. Ce qui est enregistré n’a pas changé. Veuillez réessayer.

## Navigation

nav-label = Navigation principale
nav-invoices = Factures
nav-customers = Clients
nav-sync = Synchronisation
nav-settings = Réglages
nav-waiting = { $n } en attente

## First run

first-title = Bienvenue dans Counterfoil
first-body = Rédigez des factures, imprimez-les et voyez quand l’argent arrive, avec ou sans réseau.
first-local-title = Commencer sur cet ordinateur
first-local-body = Sans compte. Tout reste ici ; vous pourrez connecter un compte plus tard.
first-local-go = Rédiger une facture
first-connect-title = Connecter un compte
first-connect-body = Vos clients et vos factures arrivent ici, et ce que vous rédigez est envoyé pour vous.
first-connect-go = Se connecter
first-practise-title = S’exercer avec des exemples
first-practise-body = Une entreprise inventée, avec des factures pour essayer. Rien ne quitte cet ordinateur.
first-practise-go = Jeter un œil
practice-bar = Rien ici n’est réel, et vos propres données restent intactes.
practice-leave = Quitter l’exercice
practice-goes = Ce que vous avez fait pendant l’exercice disparaît alors, comme à la fermeture du programme.
practice-begins = Ouverture de l’exercice…
practice-ends = Ouverture de vos propres données…
practice-left-said = L’exercice est terminé. Voici vos propres données.
practice-notice = Exercice : { $title }
handed-practice-title = { $n ->
    [one] Ouvrir « { $name } » dans l’exercice ?
    [many] Ouvrir { $n } de fichiers dans l’exercice ?
   *[other] Ouvrir { $n } fichiers dans l’exercice ?
}
handed-practice-body = Vous êtes en exercice, et ce qui est ouvert ici disparaît avec lui. Vos propres données peuvent le recevoir : l’exercice prend alors fin, et ce que vous y avez fait disparaît.
handed-practice-leave = Quitter l’exercice et ouvrir
handed-practice-here = Ouvrir dans l’exercice
first-busy = Un instant…
first-connected = { $n ->
    [one] Un compte connecté
    [many] { $n } de comptes connectés
   *[other] { $n } comptes connectés
}
first-back = Autres façons de commencer
first-promise = Vos données sont conservées dans un dossier de cet ordinateur, et les mots de passe uniquement dans son trousseau.
