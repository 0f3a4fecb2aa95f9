# La palette et les touches.

## Palette and keys

palette-label = Trouver une commande, une facture, un client
palette-placeholder = Trouver une commande, une facture, un client
palette-none = Rien trouvé.
palette-commands = Commandes
palette-invoices = Factures
palette-customers = Clients
command-new-invoice = Nouvelle facture
command-new-customer = Nouveau client
command-sync-now = Synchroniser maintenant
command-import = Importer une facture électronique
command-export = Exporter les données
command-invoices = Aller aux factures
command-customers = Aller aux clients
command-sync = Aller à la synchronisation
command-settings = Aller aux réglages
command-keys = Afficher les touches
command-theme = Passer du clair au sombre et inversement
keys-title = Touches
keys-everywhere = Partout
keys-list = Dans une liste
keys-editor = Pendant la rédaction
key-palette = Tout trouver
key-keys = Afficher les touches
key-new = Nouveau
key-search = Chercher
key-back = Retour
key-sync = Synchroniser maintenant
key-screens = Aller à un écran
key-move = Se déplacer
key-ends = Premier, dernier
key-open = Ouvrir
key-edit = Modifier
key-pdf = Enregistrer le PDF
key-print = Imprimer
key-select = En choisir plusieurs
key-cell = Cellule suivante
key-row = Ligne suivante
key-move-row = Déplacer la ligne
key-details = Unité, régime de TVA, remises
key-remove-row = Supprimer la ligne
key-paste = Coller des lignes de tableur
key-undo-row = Annuler la suppression ou le collage
key-save = Enregistrer
key-save-ready = Enregistrer et émettre

## The menu bar of macOS, in the words of its other programs

menu-file = Fichier
menu-edit = Édition
menu-go = Aller
menu-window = Fenêtre
menu-help = Aide
menu-about = À propos de Counterfoil
menu-hide = Masquer Counterfoil
menu-hide-others = Masquer les autres
menu-show-all = Tout afficher
menu-quit = Quitter Counterfoil
menu-undo = Annuler
menu-redo = Rétablir
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-select-all = Tout sélectionner
menu-minimize = Réduire
menu-fullscreen = Plein écran
menu-close = Fermer la fenêtre
hint-palette = Ctrl K trouve toute facture, tout client et toute commande.
hint-walk = J et K parcourent la liste, Entrée ouvre, Échap revient.
hint-search = Appuyez sur / pour chercher parmi les clients.
hint-save = Ctrl S enregistre ce qui a été modifié ici.
hint-close = Ne plus afficher
