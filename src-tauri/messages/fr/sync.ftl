# Ce qui attend, ce que chaque passage a donné, ce qui a été demandé.

## Sync

sync-state = Où en sont les choses
sync-local = Sur cet ordinateur uniquement
sync-local-more = Rien n’est envoyé nulle part.
sync-running = Synchronisation en cours
sync-ended = Synchronisation terminée. { $state }
sync-synced = Synchronisé { $ago }
sync-never = Pas encore synchronisé
sync-offline = Hors ligne
sync-practice-off = L’exercice est terminé
sync-practice-off-more = Une version antérieure le gardait parmi vos propres données. Retirez-le dans les réglages.
sync-offline-since = Hors ligne depuis { $since }
sync-offline-more = Tout ce que vous faites est conservé ici.
sync-offline-pending = { $n ->
    [one] Une modification est conservée ici et sera envoyée plus tard.
    [many] { $n } de modifications sont conservées ici et seront envoyées plus tard.
   *[other] { $n } modifications sont conservées ici et seront envoyées plus tard.
}
sync-pending-count = { $n ->
    [one] Une modification à envoyer
    [many] { $n } de modifications à envoyer
   *[other] { $n } modifications à envoyer
}
sync-pending-soon = Envoi sous peu.
sync-paused = La synchronisation automatique est désactivée.
sync-decide = { $n ->
    [one] Un élément a besoin de vous
    [many] { $n } d’éléments ont besoin de vous
   *[other] { $n } éléments ont besoin de vous
}
sync-decide-more = Rien n’est perdu. Décidez sous Synchronisation.
sync-failed = La dernière synchronisation ne s’est pas terminée
sync-sign-in = Une nouvelle connexion est requise
sync-sign-in-more = Ce qui attend est conservé. Connectez-vous dans les réglages.
sync-other-user = Une autre personne s’est connectée
sync-other-user-more = Rien n’est envoyé avant que la bonne personne se connecte.
sync-choose = Choisir un service
sync-choose-more = Il reste une étape dans les réglages.
sync-now = Synchroniser maintenant
sync-cancel = Arrêter la synchronisation
sync-automatic = Envoyer et recevoir automatiquement.
sync-automatic-body = Désactivé, les modifications restent ici jusqu’à ce que vous appuyiez sur Synchroniser maintenant.
sync-conflicts = Modifié à deux endroits
sync-conflicts-body = Les deux valeurs sont conservées. Rien n’est envoyé avant votre choix.
conflict-totals = Total ici { $mine }, sur le service { $theirs }
conflict-totals-same = Total { $mine } des deux côtés
sync-parked-title = Mis de côté
sync-parked-body = Le service a refusé ceci plusieurs fois. C’est en sécurité ici ; corrigez ou réessayez.
sync-pending-title = En attente d’envoi
sync-pending-body = Ceci est enregistré ici et part dans cet ordre.
sync-unknown = Versements incertains
sync-unknown-body = On ne sait pas encore s’ils sont arrivés.
sync-no-account = Rien n’attend d’être envoyé
sync-no-account-body = Aucun compte n’est connecté : tout ce que vous faites est conservé sur cet ordinateur. Avec un compte, vos factures sont envoyées pour vous, et le service dit ce qui a été payé.
sync-nothing = Rien n’est en attente
sync-nothing-body = Chaque modification est arrivée au service.
column-record = Élément
column-what = Ce qui se passe
column-since = Depuis
column-actions = Actions
kind-invoice = Facture
kind-customer = Client
sync-tabs = Vues de la synchronisation
sync-tab-waiting = En attente
sync-tab-history = Historique
sync-tab-requests = Requêtes
column-answer = Dernière réponse
record-gone = Ceci n’est plus sur cet ordinateur.
history-none = Rien n’a encore été synchronisé
history-none-body = Chaque synchronisation est notée ici : ce qui est venu, ce qui a été envoyé, et comment elle s’est terminée.
history-shown = { $n ->
    [one] Un passage affiché.
    [many] { $n } de passages affichés.
   *[other] { $n } passages affichés.
}
run-nothing = Rien de nouveau
run-nothing-times = Rien de nouveau, { $times } fois depuis { $since }
run-times = { $title }, { $times } fois depuis { $since }
run-received = Reçu : { $what }
run-invoices = { $n ->
    [one] une facture
    [many] { $n } de factures
   *[other] { $n } factures
}
run-customers = { $n ->
    [one] un client
    [many] { $n } de clients
   *[other] { $n } clients
}
run-sent = Envoyé : { $what }
run-changes = { $n ->
    [one] une modification
    [many] { $n } de modifications
   *[other] { $n } modifications
}
run-unreadable = { $n ->
    [one] Un élément du service n’a pas été compris
    [many] { $n } d’éléments du service n’ont pas été compris
   *[other] { $n } éléments du service n’ont pas été compris
}
run-ended-running = En cours
run-ended-interrupted = Interrompu
run-ended-cancelled = Arrêté par vous
run-ended-offline = Hors ligne
run-ended-unavailable = Le service a demandé d’attendre
run-ended-sign_in_needed = Une nouvelle connexion était requise
run-ended-other_user = Une autre personne était connectée
run-ended-early = Ne s’est pas terminé
run-records = Ce que chaque élément est devenu
run-rest = { $n ->
    [one] et un autre
    [many] et { $n } d’autres
   *[other] et { $n } autres
}
effect-arrived = arrivé
effect-sent = envoyé
effect-conflict = conflit
effect-set_aside = mis de côté
effect-waits = attend encore
requests-body = Les dernières requêtes qui ont changé quelque chose ou échoué. Mots de passe, jetons et données bancaires sont masqués avant toute écriture.
requests-failed = Seulement les échecs
requests-account = Compte
requests-every-account = Tous les comptes
requests-none = Rien n’a encore été demandé
requests-none-body = Ce qui est envoyé à un service est listé ici, avec sa réponse.
requests-none-found = Rien ici
requests-none-found-body = Aucune requête de ce genre n’est conservée.
requests-shown = { $n ->
    [one] Une requête affichée.
    [many] { $n } de requêtes affichées.
   *[other] { $n } requêtes affichées.
}
request-ms = { $n } ms
request-sent = Envoyé
request-received = Reçu
request-no-body = Vide.
request-account = Compte : { $name }.
request-fault = Pourquoi : { $fault }.
outcome-succeeded = fait
outcome-not_sent = non envoyé
outcome-rejected = refusé
outcome-absent = absent
outcome-unknown = incertain
outcome-succeeded-body = Le service l’a fait.
outcome-not_sent-body = Rien n’a quitté cet ordinateur.
outcome-rejected-body = Le service a répondu qu’il ne l’a pas fait.
outcome-unknown-body = C’est parti de cet ordinateur et aucune réponse ne tranche ; la prochaine synchronisation regarde ce qu’il en est.
fault-offline = le service n’a pas pu être joint
fault-tls = la connexion sécurisée n’a pas pu être établie
fault-timed_out = pas de réponse à temps
fault-sign_in_needed = une nouvelle connexion est requise
fault-other_user = une autre personne est connectée
fault-forbidden = cette connexion n’en a pas le droit
fault-not_found = ce n’est pas là
fault-already_exists = cela existe déjà
fault-status_denied = son statut ne le permet pas
fault-not_processable = le service ne peut pas le traiter tel quel
fault-invalid = quelque chose n’y a pas été accepté
fault-too_many = trop de requêtes ; il a demandé d’attendre
fault-unavailable = le service a échoué
fault-malformed = la réponse n’avait pas de sens
fault-refused = cet ordinateur n’envoie pas cela
stage-starting = Démarrage…
stage-profile = Profil
stage-customers = Clients
stage-invoices = Factures
stage-sending = Envoi
stage-of = { $stage } : { $done } sur { $total }
stage-done = { $stage } : { $done }
