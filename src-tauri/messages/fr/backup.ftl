# Sauvegardes, données qui ne s'ouvrent pas, rapports de problème.

settings-backup = Sauvegarde
settings-backup-body = Une copie de tout dans un seul fichier, vérifiée complète à sa création. Mots de passe et jetons n’y sont pas.
backup-practice = L’exercice n’est pas sauvegardé. Vos propres données le sont, comme vous l’avez réglé.
backup-never = Il n’y a pas encore de sauvegarde.
backup-last = La dernière bonne sauvegarde a été faite { $ago }.
backup-now = Sauvegarder maintenant
backup-making = Sauvegarde…
backup-made-said = { $name } est créée et vérifiée complète.
backup-reveal = Afficher
backup-whole-said = La sauvegarde est complète : { $invoices }, { $customers }.
backup-of = Créée { $ago }
backup-before = Ce qui était ici avant une restauration, { $ago }
backup-size = { $n } ko
backup-invoices = { $n ->
    [one] Une facture
    [many] { $n } de factures
   *[other] { $n } factures
}
backup-sealed = scellée
backup-proved = vérifiée complète { $ago }
backup-unproved = pas encore vérifiée
backup-verify = Vérifier
backup-verifying = Vérification…
backup-restore = Restaurer…
backup-undo = Y revenir…
backup-other = Autre fichier…
backup-every = Automatiquement
backup-every-off = Jamais
backup-every-daily = Chaque jour
backup-every-weekly = Chaque semaine
backup-keep = Garder les dernières
backup-folder = Dossier
backup-choose-folder = Choisir…
backup-beside = Ce dossier est sur le même disque que vos données. Un dossier sur un autre disque, ou copié ailleurs, survit à la perte de cet ordinateur.
backup-seal = Sceller les sauvegardes avec une phrase secrète
backup-seal-body = Personne ne peut lire une sauvegarde scellée sans sa phrase secrète, et personne ne peut la retrouver : si vous perdez la phrase, la sauvegarde est perdue aussi. Gardez-la sur papier, loin de cet ordinateur. Le trousseau la garde pour les sauvegardes automatiques.
backup-passphrase = Phrase secrète
backup-passphrase-new = Nouvelle phrase secrète
backup-passphrase-again = La même encore une fois
backup-passphrase-differs = Les deux ne sont pas identiques.
backup-plan-save = Enregistrer
backup-plan-said = Les sauvegardes se font comme vous l’avez réglé.
nav-backup-failed = La dernière sauvegarde a échoué
verify-title = Vérifier une sauvegarde
restore-title = Restaurer une sauvegarde
restore-holds = Créée { $time } par la version { $version }, vérifiée complète : { $invoices } et { $customers }.
restore-sum-draft = Brouillons : { $n }
restore-sum-ready = Émises : { $n }
restore-sum-paid = Payées : { $n }
restore-sum-canceled = Annulées : { $n }
restore-lost = Tout ici est remplacé. Modifié ici depuis cette sauvegarde, et absent de celle-ci : { $invoices } et { $customers }. Ici maintenant : { $now }.
restore-body = Ce qui est ici est d’abord sauvegardé, afin que vous puissiez y revenir. Certains comptes vous demanderont peut-être de vous reconnecter.
restore-type = Pour continuer, saisissez { $word }
restore-word = restaurer
restore-go = Restaurer
restore-going = Restauration…
restore-look = Ouvrir
restore-close = Fermer
restore-said = La sauvegarde est restaurée.
restore-said-paused = La sauvegarde est restaurée. La synchronisation automatique est désactivée : regardez d’abord ce qui attend, cela a pu être envoyé depuis.
restore-undo = Annuler
restore-undone-said = Ce qui était ici avant est revenu.
rescue-title = Vos données ne peuvent pas être ouvertes
rescue-body = Le fichier de vos données est endommagé. Il n’a pas été modifié, et il est conservé quoi que vous choisissiez ici.
rescue-back = Revenir à une sauvegarde
rescue-backup = La dernière bonne sauvegarde a été faite { $time }.
rescue-lost = Modifié depuis, et absent de celle-ci : { $invoices } et { $customers }.
rescue-lost-unknown = Ce qui a été modifié depuis n’y est pas ; combien, on ne peut plus le lire.
rescue-none = Aucune sauvegarde n’a été trouvée. Si vous en avez une ailleurs, choisissez-la.
rescue-restore = Restaurer cette sauvegarde
rescue-said = La sauvegarde est restaurée. Le fichier endommagé est conservé : { $path }
rescue-salvage = Sauver ce qui peut encore être lu
rescue-salvage-body = Écrit chaque élément lisible, et les documents tels qu’émis, dans un ZIP que d’autres programmes ouvrent.
rescue-salvage-go = Enregistrer…
rescue-saved = { $n ->
    [one] Un élément est enregistré : { $path }
    [many] { $n } d’éléments sont enregistrés : { $path }
   *[other] { $n } éléments sont enregistrés : { $path }
}
report-open = Rapport de problème…
report-title = Rapport de problème
report-body = Ce qui aide à trouver un défaut : versions, réglages, nombre d’éléments, et les dernières lignes du journal. Ni noms, ni montants, ni adresses, ni mots de passe. Lisez-le ici ; il n’est envoyé nulle part. Vous pouvez l’enregistrer et le donner à qui vous voulez.
report-making = Collecte…
report-save = Enregistrer…
report-saved = Enregistré : { $path }
