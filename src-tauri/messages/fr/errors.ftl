# Ce qui n'a pas marché, en français, d'après les clés de `say!` dans les sources Rust. Un blanc reçoit un texte,
# un nombre, un montant, une date ou une autre de ces phrases.

## An invoice and what is entered in it

error-invoice-account-fixed = Cette facture est déjà sur son service et reste dans ce compte.
error-reference-issued = Cette facture a été émise sous le numéro « { $reference } » et le garde. Pour un autre, annulez-la et dupliquez-la.
error-einvoice-canceled = Cette facture est annulée, et aucune facture électronique de ce type n’a été émise avec elle ; il n’en est plus créé.
error-reference-taken = « { $reference } » est le numéro d’une autre facture.
error-invoice-final = Cette facture est maintenant { $status } et ne peut plus changer. Votre saisie est conservée ; copiez-la dans une nouvelle facture.
error-invoice-no-draft = Cette facture n’est plus un brouillon. Remettez-la en brouillon pour la modifier.
error-invoice-changed = Cette facture a changé pendant que vous écriviez. Votre saisie est conservée ; regardez les deux versions avant d’enregistrer.
error-service-issues-itself = Le service de « { $account } » émet lui-même ses factures ; choisissez un autre compte, ou aucun.
error-date-wrong = « { $text } » n’est pas une date ; écrivez-la comme 2026-11-30.
error-price-missing = Indiquez un prix.
error-quantity-missing = Indiquez une quantité.
error-tax-missing = Indiquez une TVA.
error-tax-empty = Pas de TVA à la ligne { $row }. Est-ce voulu ?
error-tax-zero = 0 % figure comme taux zéro. Si la ligne { $row } est exonérée ou si le client doit la TVA, choisissez-le dans ses détails.
error-preceding-missing = Un avoir indique la facture qu’il crédite.
error-leitweg-mistyped = Les chiffres de contrôle de « { $reference } » ne conviennent pas. Comparez la Leitweg-ID avec celle qui vous a été donnée.
error-read-as = « { $text } » a été lu comme { $number }.
error-invoice-unknown = Aucune facture n’a l’identifiant ou le numéro « { $asked } ».
error-invoice-several = Plusieurs factures ont ce numéro : { $ids }.
error-status-move = Une facture au statut « { $before } » ne peut pas passer au statut « { $after } ».
error-paid-served = C’est un service qui dit si cette facture est payée.
error-paid-not-owed = Seule une facture émise qui n’est pas encore payée peut être marquée comme payée.
error-paid-future = Le { $day } est encore à venir. Indiquez le jour où l’argent est arrivé.
error-paid-early = La facture est datée du { $day }, après ce jour. Si elle a été payée avant, confirmez-le encore une fois.
error-paid-not-noted = Aucun paiement n’a été noté pour cette facture.
error-email-draft = C’est un brouillon. Émettez la facture, puis envoyez-la.
error-email-none = Le client n’a pas d’adresse e-mail. Saisissez-la chez le client, puis envoyez de nouveau.
error-email-not-one = « { $address } » n’est pas une adresse e-mail. Corrigez-la chez le client, puis envoyez de nouveau.
error-invoice-unsaved = Cette facture a des modifications pas encore enregistrées. Enregistrez-les ou abandonnez-les d’abord.
error-invoice-stays = Une facture au statut « { $status } » ne peut pas être supprimée.
error-invoice-not-deletable = Seul un brouillon qu’aucun service n’a peut être supprimé. Annulez plutôt cette facture.
error-invoice-issued = Cette facture a été émise, elle n’est donc pas supprimée : son document est conservé et son numéro reste pris. Annulez-la plutôt.
error-invoice-being-sent = Ce brouillon est peut-être déjà en route vers le service ; synchronisez d’abord.
error-nothing-read = Rien n’a été lu.
error-original-damaged = Le document émis conservé de la facture « { $reference } » est endommagé ; il n’est donc pas remis. Une sauvegarde de vos données l’a.
error-original-none = De la facture « { $reference } » telle qu’elle est, rien n’a été émis depuis cet ordinateur ; il n’y a pas d’original à remettre.
error-status-draft = brouillon
error-status-ready = émise
error-status-paid = payée
error-status-canceled = annulée
error-stored-too-large = Les montants enregistrés sont trop grands.
error-adjustment-amount-negative = Un montant n’est pas négatif ici ; choisissez plutôt remise ou supplément.
error-adjustment-percent-negative = Un pourcentage n’est pas négatif ici ; choisissez plutôt remise ou supplément.
error-tax-rate-range = Un taux de TVA est un pourcentage entre 0 et 1000.
error-not-a-number = « { $text } » n’est pas un nombre.
error-other-currency = « { $text } » indique une autre devise ; le montant est en { $currency }.
error-changed-elsewhere = Ceci a été modifié ou vidé ailleurs entre-temps. Enregistrez à nouveau pour garder votre saisie.
error-changed-elsewhere-to = Ceci a été modifié ailleurs entre-temps, en « { $value } ». Enregistrez à nouveau pour garder votre saisie.
error-business-name-missing = Indiquez le nom de votre entreprise.
error-iban-wrong = Cet IBAN n’est pas juste ; comparez-le avec votre relevé de compte.
error-currency-unknown = « { $code } » n’est pas un code de devise comme EUR, USD ou JPY.
error-customer-name-missing = Indiquez une raison sociale, le nom d’une personne ou une adresse e-mail.
error-email-wrong = Ce n’est pas une adresse e-mail ; en voici une : nom@example.com.
error-due-before-issue = L’échéance, { $due }, précède la date d’émission, { $issued }.
error-items-too-many = Une facture a au plus { $most } articles.
error-customer-missing = Choisissez à qui la facture est adressée.
error-reference-missing = Donnez un numéro à la facture.
error-items-missing = Une facture a besoin d’au moins un article avant d’être émise.
error-trincico-tax-rule = Trincico calcule la TVA à chaque ligne ; choisissez cette règle pour une facture qui y est conservée.
error-trincico-prices-with-tax = Trincico ne connaît que des prix hors taxe ; saisissez-les ainsi pour une facture qui y est conservée.
error-trincico-reference = Donnez un numéro à la facture ; Trincico n’en conserve aucune sans numéro.
error-trincico-adjustments = Trincico ne conserve ni remises ni suppléments ; faites-en des articles.
error-trincico-item-adjustments = Trincico ne conserve ni remises ni suppléments, et seulement des prix pour une unité ; comptez-les dans le prix.
error-trincico-price-decimals = { $most ->
    [0] Trincico accepte en { $currency } des prix sans décimales.
    [one] Trincico accepte en { $currency } des prix avec au plus une décimale.
    [many] Trincico accepte en { $currency } des prix avec au plus { $most } de décimales.
   *[other] Trincico accepte en { $currency } des prix avec au plus { $most } décimales.
}
error-trincico-quantity-whole = Trincico n’accepte que des quantités entières ; comptez la fraction dans le prix.
error-price-quantity = Un prix vaut pour un nombre d’unités supérieur à zéro.
error-item-name-missing = Donnez un nom à l’article.
error-decimals-too-many = { $most ->
    [0] Aucune décimale ne peut être conservée ici.
    [one] Une décimale au plus peut être conservée ici.
    [many] { $most } de décimales au plus peuvent être conservées ici.
   *[other] { $most } décimales au plus peuvent être conservées ici.
}
error-too-long = { $length ->
    [one] Ce texte a un caractère ; la limite est de { $most }.
    [many] Ce texte a { $length } de caractères ; la limite est de { $most }.
   *[other] Ce texte a { $length } caractères ; la limite est de { $most }.
}
error-line-too-large = Le prix multiplié par la quantité est trop grand pour être conservé.
error-adjustment-too-large = Ce montant est trop grand pour être conservé.
error-total-too-large = Le total est trop grand pour être conservé.
error-trincico-minor-units = Trincico ne conserve que des nombres entiers de la plus petite unité d’une devise.
error-trincico-whole-quantities = Trincico ne conserve que des quantités entières.

## A customer

error-customer-changed = Ce client a changé pendant que vous écriviez. Votre saisie est conservée ; regardez les deux versions avant d’enregistrer.
error-customer-at-service = Le service a ce client ; il reste donc ici aussi.
error-customer-being-sent = Ce client est peut-être déjà en route vers le service ; synchronisez d’abord.
error-customer-other-account = Ce client appartient à un autre compte ; choisissez-en un de ce compte.

## Accounts, signing in and the service

error-account-name-taken = Un compte s’appelle déjà « { $name } » ; choisissez un autre nom.
error-password-missing = Indiquez le mot de passe ou un jeton.
error-service-unknown = Le compte n’a pas ce service.
error-service-chosen = Un autre service a été choisi pour ce compte ; connectez un second compte pour celui-ci.
error-no-account = Aucun compte n’est connecté.
error-account-unknown = Aucun compte ne s’appelle « { $name } » ; il y a { $names }.
error-account-twice = « { $what } » est déjà connecté, comme compte « { $account } ».
error-other-user = La personne connectée n’est pas celle à qui sont ces données. Rien n’a été envoyé et ce qui attend est conservé ; connectez-vous comme la même personne, ou connectez un nouveau compte.
error-other-user-person = La personne connectée ({ $person }) n’est pas celle à qui sont ces données. Rien n’a été envoyé et ce qui attend est conservé ; connectez-vous comme la même personne, ou connectez un nouveau compte.
error-other-user-owner = La personne connectée n’est pas celle à qui sont ces données ({ $owner }). Rien n’a été envoyé et ce qui attend est conservé ; connectez-vous comme la même personne, ou connectez un nouveau compte.
error-other-user-named = La personne connectée ({ $person }) n’est pas celle à qui sont ces données ({ $owner }). Rien n’a été envoyé et ce qui attend est conservé ; connectez-vous comme la même personne, ou connectez un nouveau compte.
error-credentials-wrong = Le service n’a pas accepté cette connexion. Vérifiez le nom et le mot de passe, le secret ou le jeton.
error-device-not-whole = Un appareil est un nombre entier.
error-device-missing = Un serveur de ce genre veut savoir quel appareil fait la demande ; indiquez son numéro.
error-secret-missing = Indiquez le secret ou le jeton.
error-client-missing = Indiquez l’ID client.
error-user-missing = Indiquez le nom d’utilisateur.
error-message-password-missing = Le service n’envoie de messages qu’avec un mot de passe qui leur est propre. Saisissez-le dans les réglages du compte.
error-address-wrong = ceci n’est pas une adresse de la forme https://host
error-address-not-https = l’adresse doit commencer par https:// ; le http simple est réservé à cet ordinateur
error-address-with-name = l’adresse ne doit contenir ni nom ni mot de passe
error-address-with-query = l’adresse doit finir par son chemin, sans ? ni #
error-offline = Le service n’a pas pu être joint. Ce que vous avez enregistré est conservé sur cet ordinateur.
error-timed-out = Le service n’a pas répondu. Ce que vous avez enregistré est conservé sur cet ordinateur.
error-not-secure = La connexion sécurisée au service n’a pas pu être établie. Ce que vous avez enregistré est conservé sur cet ordinateur.
error-sign-in-refused = Le service n’a pas accepté la connexion. Connectez-vous à nouveau ; ce que vous avez enregistré est conservé sur cet ordinateur.
error-went-on-as-other = Le service a continué au nom d’une autre personne ; rien n’a donc été fait. Ce que vous avez enregistré est conservé sur cet ordinateur.
error-unavailable = Le service ne peut pas répondre pour l’instant. Ce que vous avez enregistré est conservé sur cet ordinateur. Réessayez plus tard.
error-answer-senseless = La réponse du service n’avait pas de sens pour ce programme. Ce que vous avez enregistré est conservé sur cet ordinateur.
error-not-at-service = Le service n’a pas cet élément.
error-service-refused = Le service l’a refusé : { $answer }
error-account-has-none = « { $account } » est un compte { $title }, où cela n’existe pas.
error-sign-in-missing = Le trousseau n’a pas de connexion pour ce compte. Connectez-vous à nouveau ; ce qui attend est conservé.

## Sync and what waits

error-choice-unknown = « { $key } » ne diffère pas. Ce qui peut être choisi : { $known }.
error-choice-missing = Choisissez aussi un côté pour « { $key } ». Rien n’a été modifié.
error-service-not-chosen = Choisissez d’abord le service du compte « { $account } ».
error-customers-endless = La liste des clients du service tourne en rond ; il peut donc en manquer ici. Ce qui est arrivé est conservé, et ce qui attendait a été envoyé. Synchronisez de nouveau plus tard ; si cela persiste, signalez-le au service.
error-invoices-endless = La liste des factures du service tourne en rond ; il peut donc en manquer ici. Ce qui est arrivé est conservé, et ce qui attendait a été envoyé. Synchronisez de nouveau plus tard ; si cela persiste, signalez-le au service.
error-sync-other-user = Le service a continué au nom d’une autre personne que celle à qui sont ces données ; la synchronisation s’est donc arrêtée. Rien de plus n’a été envoyé et ce qui attend est conservé ; connectez-vous à nouveau comme la même personne.
error-service-gone = Le compte n’a plus le service (la boutique) choisi pour lui. Rien n’a été envoyé et tout ce qui est ici est conservé ; la synchronisation reprend quand le service est de retour. S’il a disparu pour de bon, retirez le compte : ce qui n’a jamais été envoyé reste sur cet ordinateur.
error-sign-in-again = Le service vous demande de vous connecter à nouveau. Ce qui attend est conservé et repart ensuite.
error-wait-seconds = { $seconds ->
    [one] Le service demande d’attendre une seconde. Ce qui attend est conservé.
    [many] Le service demande d’attendre { $seconds } de secondes. Ce qui attend est conservé.
   *[other] Le service demande d’attendre { $seconds } secondes. Ce qui attend est conservé.
}
error-wait = Le service demande d’attendre. Ce qui attend est conservé.
error-sync-stopped = La synchronisation a été arrêtée. La prochaine fois, elle reprend là où elle en était.
error-sync-not-begun = La synchronisation n’a pas pu commencer
error-sync-running = Une synchronisation est déjà en cours.

## Payouts

error-no-payouts = Ce compte n’a pas de versements.
error-no-payout-account = Ce compte n’a pas encore de compte de versement. Configurez-le d’abord.
error-schedule-denied = La formule ne permet pas le calendrier « { $schedule } ». Elle permet : { $allowed }.
error-payout-account-exists = Un compte de versement est déjà configuré. Rien n’a été modifié.
error-payouts-unwatched = Les versements n’ont pas pu être surveillés
error-offer-expired = Cette proposition a déjà servi ou n’est plus valable. Rien n’a été envoyé par ceci ; regardez le dernier versement, puis redemandez.
error-payout-not-sent = Le versement n’a pas été envoyé
error-payout-not-read-again = Ce qui peut être versé n’a pas pu être relu ; rien n’a donc été envoyé. { $why }
error-amount-too-large = Le montant est trop grand pour être conservé.
error-amount-decimals = { $decimals ->
    [0] { $currency } n’a pas de décimales ; le montant en a.
    [one] { $currency } a une décimale ; le montant en a plus.
    [many] { $currency } a { $decimals } de décimales ; le montant en a plus.
   *[other] { $currency } a { $decimals } décimales ; le montant en a plus.
}
error-payout-not-unclear = L’issue de ce versement n’est pas incertaine ; il n’y a donc rien à décider.
error-payout-confirm-amount = Pour confirmer, saisissez le montant demandé : { $amount }.
error-payout-other = Ce versement ne peut pas être celui de cette demande.
error-payout-open = Un autre versement du même compte de versement n’est pas encore clair. Rien n’a été envoyé.
error-payout-being-sent = Le versement de { $amount } depuis « { $account } » est en cours d’envoi ; aucun autre ne peut donc être demandé. Rien n’a été envoyé.
error-payout-unclear = Le versement de { $amount } depuis « { $account } » n’est pas encore clair ; aucun autre ne peut donc être demandé. Rien n’a été envoyé.
error-amount-not-positive = Le montant doit être supérieur à zéro.
error-payout-by-schedule = Le compte de versement verse de lui-même ({ $schedule }). Pour demander un versement, réglez son calendrier sur « À votre demande ».
error-payout-no-balance = Rien ne peut être versé en { $currency }. Il n’y a de solde dans aucune devise.
error-payout-other-balance = Rien ne peut être versé en { $currency }. Il y a un solde en { $others }.
error-payout-above-balance = Le montant de { $wanted } dépasse le solde : { $limit } peuvent être versés.
error-payout-above-instant = Le montant de { $wanted } dépasse le solde : { $limit } peuvent être versés immédiatement.
error-payout-no-instant = Rien ne peut être versé immédiatement en { $currency }. Demandez un versement au prochain traitement bancaire.
error-payout-no-bank = Aucun compte bancaire du compte de versement n’accepte { $currency }. Il y en a un pour { $others }.
error-payout-bank-not-instant = { $bank } n’accepte pas les versements immédiats. Demandez un versement au prochain traitement bancaire.
error-payout-required = Le prestataire de paiement demande encore ceci avant de verser : { $what }.
error-payout-account-pending = Le compte de versement n’est pas encore prêt ; rien ne peut donc être versé. Terminez de le configurer chez le prestataire de paiement.
error-payout-account-suspended = Le compte de versement est suspendu ; rien ne peut donc être versé. Demandez pourquoi au service ou au prestataire de paiement.
error-payout-account-deleted = Le compte de versement est supprimé ; rien ne peut donc être versé. Demandez pourquoi au service ou au prestataire de paiement.
error-payout-account-state = L’état du compte de versement est « { $state } » ; rien ne peut donc être versé. Demandez pourquoi au service ou au prestataire de paiement.

## Payments, the plan and pages outside

error-act-under-way = C’est encore en cours. Terminez-le ou renoncez-y d’abord.
error-act-unclear = « { $title } » est incertain. Rien d’autre ne peut être fait ici avant que ce soit clair : actualisez, ou vérifiez sur le service et marquez-le comme réglé.
error-act-open = « { $title } » est encore en cours. Terminez-le ou renoncez-y d’abord.
error-starting = Une autre fenêtre ou commande est en train de démarrer. Réessayez dans un instant.
error-nothing-sent = Rien n’a été envoyé
error-missing-payment = Ce paiement n’est pas ici.
error-invoice-status-there = Sur le service, la facture a le statut « { $status } » ; synchronisez, puis regardez-la de nouveau.
error-invoice-only-here = Cette facture est sur cet ordinateur uniquement. Synchronisez-la d’abord avec son service.
error-invoice-no-page = Le service de cette facture n’a pas de page pour elle.
error-invoice-not-ready-there = Sur le service, cette facture n’est pas encore émise. Synchronisez d’abord.
error-invoice-not-ready = Seule une facture émise et pas encore payée peut être payée ou envoyée.
error-plan-is-yours = { $plan } est déjà votre formule.
error-plan-follows = { $plan } suit déjà votre formule.
error-subscription-ended = L’abonnement a déjà été résilié ; il court encore jusqu’à la fin de sa période.
error-no-subscription = Il n’y a pas d’abonnement actif sur le service.
error-plan-not-offered = Le service ne propose plus cette formule.
error-page-no-address = le service n’a pas donné d’adresse web
error-page-not-https = l’adresse sur { $host } n’est pas chiffrée (https)
error-page-hides-host = l’adresse cache son serveur, { $host }, derrière un nom
error-page-odd-port = l’adresse sur { $host } utilise un port inhabituel
error-page-other-host = { $host } n’est pas un endroit où ce programme envoie
error-visit-over = Ce passage à l’extérieur est terminé. Recommencez ; le service dit ce qu’il en est advenu.
error-page-not-opened = Le service veut faire ouvrir une page que ce programme n’ouvre pas : { $why }. Rien n’a été ouvert.
error-page-gone = Cette page date d’une session précédente du programme ; on ne peut plus y revenir.
error-no-browser = Aucun navigateur n’a pu être ouvert sur cet ordinateur. Ouvrez l’adresse vous-même.

## Bills, cards, contracts and orders elsewhere

error-no-email = Ce n’est pas une adresse e-mail.
error-not-emptied = Le service ne permet pas de vider ce champ. Il contient « { $now } » ; modifiez-le ou laissez-le ainsi.
error-user-name-missing = Indiquez un nom d’utilisateur.
error-user-taken = Ce nom ou cette adresse e-mail est déjà à quelqu’un d’autre.
error-characters-most = Au plus { $most } caractères.
error-cursor = Ce repère de liste ne vient pas d’ici ; commencez à la première page.
error-bill-unknown = Il n’y a pas de facture reçue « { $id } » ici.
error-billed-missing = Cette facture ou ce brouillon n’est pas ici. Actualisez la liste.
error-billed-draft-gone = Ce brouillon n’est plus ici. Actualisez la liste.
error-billed-no-pdf = Un brouillon n’a pas de PDF tant que le service ne l’a pas envoyé.
error-event-unknown = « { $event } » n’est pas un événement que le service décrit.
error-event-missing = Choisissez au moins un événement.
error-webhook-address = Indiquez une adresse https, par exemple https://hooks.example.com/billing.
error-contract-not-here = Ce contrat n’est pas ici. Actualisez la liste.
error-usage-missing = Cette consommation n’est pas ici. Actualisez le contrat.
error-usage-billed = Cette consommation a déjà été facturée ; elle reste donc.
error-end-before-start = La fin doit venir après le début.
error-description-missing = Indiquez le texte qui figure sur la facture.
error-tax-unknown = Le catalogue ne dit pas quelle TVA s’applique à ce contrat. Synchronisez et réessayez.
error-end-missing = Indiquez quand le contrat se termine.
error-end-before-begin = Un contrat se termine après son début.
error-contract-ended = Ce contrat est déjà terminé.
error-above-zero = Indiquez un nombre supérieur à zéro.
error-six-decimals = Indiquez six décimales au plus.
error-day-wrong = Indiquez un jour par année, mois, jour : 2026-11-30.
error-component-missing = Choisissez un composant.
error-contract-missing = Choisissez un contrat.
error-variant-missing = Choisissez une variante de formule.
error-component-wrong = Ce n’est pas l’identifiant d’un composant.
error-contract-wrong = Ce n’est pas l’identifiant d’un contrat.
error-variant-wrong = Ce n’est pas l’identifiant d’une variante de formule.
error-account-another-system = « { $account } » est un compte d’un autre système.
error-order-without-identity = Le service a créé une commande sans en donner l’identifiant ; elle ne peut donc pas être conclue d’ici.
error-order-decided = Cette commande a déjà fait l’objet d’une décision : { $status }.
error-customer-not-there = Le service n’a pas encore ce client ; synchronisez d’abord.
error-order-for-whom = Choisissez soit un client, soit un contrat à modifier.
error-order-not-here = Cette commande n’a pas été faite d’ici ; cherchez-la par son identifiant.
error-owner-missing = Indiquez le titulaire du compte.
error-not-an-iban = Ce n’est pas un IBAN ; cherchez une faute de frappe.
error-bank-gone = Le service n’a plus de compte bancaire ici.
error-card-gone = Le service n’a plus cette carte.
error-only-card = C’est la seule carte, et elle paie un abonnement. Ajoutez d’abord une autre carte, ou résiliez l’abonnement.
error-address-empty = Saisissez au moins une partie de l’adresse.
error-account-other-system = « { $account } » n’est pas un compte { $title }.
error-source-missing = Indiquez l’ID chez le prestataire, par exemple cus_1.
error-nothing-to-change = Saisissez ce qui doit changer.
error-card-number = Cela ressemble au numéro d’une carte, qui ne se saisit jamais ici. Rien n’a été envoyé.
error-no-plan-offered = Le service ne propose aucune formule pour l’instant.
error-plan-unknown = Il n’y a pas de formule « { $wanted } » ; il y a { $names }.
error-bucket-has-plan = { $plan } est déjà la formule ici.
error-trial-denied = Un essai n’est possible que sans abonnement ; ici, il y a déjà { $plan }.
error-no-card = Aucune carte ne peut payer. Ajoutez-en d’abord une sur la page du service.

## Documents, printing and data out

error-days-swapped = Le dernier jour précède le premier.
error-period-empty = Il n’y a aucune facture dans cette période ; rien n’a donc été écrit.
error-folder-not-made = Le dossier n’a pas pu être créé
error-ids-and-days = Indiquez des factures ou des jours, pas les deux.
error-pack-draft = « { $reference } » est un brouillon, et un dossier de fin de mois contient ce qui a été émis ; laissez-le de côté.
error-copies = Imprimez entre 1 et { $most } exemplaires.
error-print-file = Le fichier pour l’imprimante n’a pas pu être écrit
error-print-canceled = La tâche d’impression a été annulée dans la file d’attente.
error-pdf-not-made = Le PDF n’a pas pu être créé : { $why }.
error-pdf-not-read = Le PDF n’a pas pu être lu : { $why }.
error-page-not-shown = La page n’a pas pu être affichée : { $why }.
error-no-font = Aucune police de cet ordinateur ne peut imprimer { $characters }. Écrivez-le autrement, ou installez une police qui le contient.
error-no-font-more = Aucune police de cet ordinateur ne peut imprimer { $characters } (et encore { $more }). Écrivez-le autrement, ou installez une police qui le contient.
error-logo-kind = Le logo n’est pas une image PNG, JPEG ou SVG ; choisissez un fichier finissant par .png, .jpg ou .svg.
error-logo-bytes = Le fichier du logo fait { $size } Mo et la limite est de { $most } Mo ; enregistrez-en une copie plus petite et choisissez-la.
error-logo-pixels = Le logo fait { $width } × { $height } pixels et la limite est de { $most } de chaque côté ; enregistrez-en une copie plus petite et choisissez-la.
error-logo-text = Le logo contient du texte ; convertissez le texte en tracés et enregistrez-le de nouveau.
error-logo-outside = Le logo renvoie à d’autres images ou fichiers ; enregistrez-le en SVG simple, ou en PNG, et choisissez celui-ci.
error-logo-elaborate = Le logo a des effets, ou plus de formes qu’on ne peut en imprimer ; enregistrez-le en PNG et choisissez celui-ci.
error-logo-damaged = Le fichier du logo est endommagé et ne peut pas être lu ; enregistrez-le de nouveau ou choisissez-en un autre.
error-export-not-written = L’export n’a pas pu être écrit : { $why }.
error-pack-not-written = { $path } n’a pas pu être écrit : { $why }.
error-pack-entry = { $name } n’a pas pu être mis dans le dossier de fin de mois : { $why }.
error-pack-incomplete = Le dossier de fin de mois n’est pas complet, car un de ses fichiers n’a pas pu être ajouté.
error-export-too-large = Le total de toutes les factures en { $currency } est trop grand pour être conservé.
error-print-no-service = Le service d’impression de cet ordinateur ne répond pas ; rien n’a donc été imprimé. Démarrez-le, ou enregistrez le PDF et imprimez-le de là.
error-print-timed-out = Le service d’impression du système n’a pas répondu à temps.
error-printer-unknown = Aucune imprimante de cet ordinateur ne s’appelle « { $printer } ».
error-printer-closed = L’imprimante « { $printer } » n’accepte pas de tâches : { $reason }.
error-print-refused = L’imprimante « { $printer } » a refusé la tâche : { $reason }.
error-print-not-allowed = Le service d’impression du système ne permet pas à cet utilisateur d’imprimer.
error-print-file-unreadable = { $path } ne peut pas être lu : { $why }.
error-print-nothing = Il n’y a rien à imprimer.
error-print-copies = Impossible d’imprimer { $copies } exemplaires ; choisissez de 1 à { $most }.
error-print-one-file = Ce système imprime un fichier à la fois.
error-print-job-unknown = Le service d’impression ne connaît plus la tâche.
error-print-answer = Le service d’impression du système a donné une réponse inattendue : { $answer }.
error-picture-cut = L’image n’est pas arrivée entière.

## E-invoices that come in and go out

error-pdf-without-einvoice = Ce PDF ne contient pas de facture électronique.
error-import-replaced = Le fichier n’est plus celui qui a été montré ; rien n’a donc été importé. Regardez-le à nouveau.
error-import-twin = Une facture de ce vendeur portant le numéro « { $reference } » est déjà ici ; rien n’a donc été importé.
error-why-not-there = il n’est pas là
error-why-not-readable = cet utilisateur n’a pas le droit de le lire
error-file-not-read = Le fichier n’a pas pu être lu : { $why } ({ $name }).
error-file-too-large = Le fichier dépasse 64 Mo ; aucune facture électronique n’est aussi grande.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = Un montant du fichier est trop grand pour être conservé.
error-einvoice-not-written = La facture électronique n’a pas été écrite : { $element } contient le caractère de contrôle { $character }, impossible en XML ; supprimez-le.
error-einvoice-unreadable = Ce n’est pas une facture électronique lisible : { $why }.
error-xml-empty = le fichier est vide
error-xml-too-large = le fichier fait { $size } Mo ; une facture électronique peut être lue jusqu’à 20 Mo
error-xml-other-file = le fichier n’est pas le XML d’une facture électronique ({ $what })
error-xml-encoding-unknown = le fichier annonce l’encodage « { $encoding } », qui ne peut pas être lu ; UTF-8 est habituel
error-xml-encoding-wrong = le fichier se dit en { $encoding }, mais à l’octet { $byte } il ne l’est pas
error-xml-doctype = le fichier a un DOCTYPE, qui fait appel à d’autres fichiers ; aucune facture électronique n’en a
error-xml-entity = le fichier utilise l’entité « { $entity } », que XML ne connaît pas
error-xml-too-deep = le fichier a plus de 64 niveaux d’éléments imbriqués ; aucune facture électronique n’en a besoin
error-xml-too-many-elements = le fichier a plus de 1 000 000 d’éléments ; aucune facture électronique n’en a besoin d’autant
error-xml-too-many-lines = la facture a { $lines } lignes ; jusqu’à 10 000 peuvent être lues
error-xml-too-many-adjustments = la facture a { $count } remises et suppléments ; jusqu’à 1 000 peuvent être lus
error-xml-malformed = le fichier n’est pas du XML correct, à la ligne { $line } : { $what }
error-xml-no-invoice = le fichier est « { $root } », pas une facture ; UBL commence par Invoice ou CreditNote, CII par CrossIndustryInvoice
error-xml-missing = { $element } manque : { $expected }
error-xml-unfit = { $element } contient « { $found } » au lieu de : { $expected }

## Backups and the way back

error-backup-settings-unreadable = Les réglages des sauvegardes ne peuvent pas être lus
error-backup-settings-wrong = Les réglages des sauvegardes ne peuvent pas être lus ; aucune ne se fait donc automatiquement. Supprimez { $path } et refaites ces réglages.
error-backup-not-read = La sauvegarde n’a pas pu être lue
error-backup-not-written = La sauvegarde n’a pas pu être écrite
error-backup-newer = Cette sauvegarde a été faite par une version plus récente de Counterfoil. Mettez le programme à jour pour l’ouvrir.
error-backup-store-foreign = Les données de cette sauvegarde contiennent quelque chose que Counterfoil n’a pas créé ({ $what }) ; elle n’a donc pas été ouverte.
error-backup-store-unreadable = Les données de cette sauvegarde ne peuvent pas être lues.
error-backup-store-damaged = Les données de cette sauvegarde sont endommagées.
error-backup-folder-not-made = Le dossier des sauvegardes n’a pas pu être créé
error-backup-folder-missing = Le dossier des sauvegardes n’est pas là ({ $folder }). S’il est sur un autre disque, branchez-le.
error-backup-not-proved = La sauvegarde écrite ne se relit pas telle qu’elle a été écrite. Elle a été supprimée ; vérifiez le disque.
error-backup-not-named = La sauvegarde n’a pas pu recevoir son nom
error-folder-missing = Ce dossier n’est pas là. Choisissez-en un qui existe.
error-backups-kept = Gardez entre 1 et 365 sauvegardes.
error-passphrase-missing = Le trousseau n’a pas de phrase secrète pour les sauvegardes. Saisissez-la de nouveau dans Réglages, Sauvegarde.
error-backup-unreadable = La sauvegarde ne peut pas être lue
error-data-folder-not-written = Rien ne peut être écrit dans le dossier des données
error-backup-differs = Cette sauvegarde ne contient pas ce qu’elle annonce : { $what }.
error-backup-other-format = ses données ont un autre format
error-backup-other-rows = le nombre de lignes de { $table } est { $count }
error-backup-table-missing = il manque une table
error-backup-other-sums = les totaux de ses factures sont différents
error-rescue-not-needed = Vos données peuvent finalement être ouvertes ; elles n’ont donc pas été remplacées. Redémarrez le programme.
error-rescue-nothing = Rien n’a pu être lu du fichier endommagé.
error-rescue-no-backup = Aucune sauvegarde n’a été trouvée ; `counterfoil backup rescue` sauve ce qui peut encore être lu.
error-rescue-lost = Modifié depuis : { $invoices ->
    [0] aucune facture
    [one] une facture
    [many] { $invoices } de factures
   *[other] { $invoices } factures
}, { $customers ->
    [0] aucun client
    [one] un client
    [many] { $customers } de clients
   *[other] { $customers } clients
}.
error-rescue-lost-unknown = Ce qui a été modifié depuis n’y est pas.
error-rescue-backup = La dernière bonne sauvegarde date du { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` la restaure et garde le fichier endommagé ; `counterfoil backup rescue` sauve ce qui peut encore en être lu.
error-store-damaged-way = Le fichier de vos données est endommagé. Rien n’a été modifié. { $way }
error-the-payout-of = le versement de { $amount }
error-restore-unclear = On ne sait pas encore si ceci a été fait : { $title }. La sauvegarde peut l’ignorer. Dites sous Synchronisation ce qu’il en est advenu, puis restaurez la sauvegarde ; rien n’a été modifié.
error-not-a-backup = Ce fichier n’est pas une sauvegarde de Counterfoil.
error-backup-newer-form = Cette sauvegarde a été faite par une version plus récente de Counterfoil (son format est { $found } ; cette version connaît { $known }). Mettez le programme à jour pour l’ouvrir.
error-passphrase-needed = Cette sauvegarde est scellée. Il faut sa phrase secrète pour l’ouvrir.
error-passphrase-wrong = Cette phrase secrète n’ouvre pas la sauvegarde.
error-backup-costly = Cette sauvegarde demande plus de calculs pour s’ouvrir qu’une sauvegarde de Counterfoil.
error-backup-damaged = Cette sauvegarde est endommagée : { $what }.
error-backup-foreign = Ce fichier contient « { $name } », qu’aucune sauvegarde de Counterfoil ne contient ; il n’a donc pas été ouvert.
error-backup-link = Dans ce fichier, « { $name } » est un lien, ce qu’aucune sauvegarde de Counterfoil ne contient ; il n’a donc pas été ouvert.
error-backup-doubled = Ce fichier contient deux fichiers du même nom ; il n’a donc pas été ouvert.
error-backup-too-large = Dans ce fichier, « { $name } » deviendrait bien plus grand que possible ; il n’a donc pas été ouvert.
error-backup-part-missing = « { $name } » manque dans cette sauvegarde.
error-backup-part-changed = Cette sauvegarde est endommagée : « { $name } » n’est pas ce qui a été sauvegardé.

## What is kept, files and the program itself

error-to-mend = Une saisie est à corriger.
error-inside = Un problème est survenu dans le programme. Ce qui était enregistré est en sécurité.
error-why-disk-full = le disque est plein
error-why-not-allowed = cet utilisateur n’a pas le droit d’y écrire
error-why-no-folder = le dossier n’existe pas
error-why-refused = le système a refusé
error-file = { $what } : { $why } ({ $path }).
error-no-home = Aucun dossier personnel n’a été trouvé ; indiquez un dossier de données dans { $variable }.
error-data-folder-not-made = Le dossier des données n’a pas pu être créé
error-file-not-written = Le fichier n’a pas pu être écrit
error-account-no-plan = Le compte « { $account } » n’a pas de formule ici.
error-restore-running = Une sauvegarde est en cours de restauration. Réessayez dans un instant.
error-data-open-elsewhere = Une autre fenêtre ou commande de Counterfoil a ouvert vos données. Fermez-la et réessayez. Rien n’a été modifié.
error-data-folder-unusable = Le dossier des données ne peut pas être utilisé
error-store-newer = Vos données ont été écrites par une version plus récente de Counterfoil. Rien n’a été modifié ; mettez le programme à jour pour les ouvrir.
error-store-damaged = Le fichier de vos données est endommagé. Rien n’a été modifié ; une copie faite avant la dernière mise à jour se trouve peut-être à côté.
error-store-foreign = Le fichier de vos données contient quelque chose que Counterfoil n’a pas créé ({ $what }). Rien n’a été modifié.
error-store-locked = Vos données sont chiffrées et demandent leur clé.
error-disk-full = Le disque est plein ; ceci n’a donc pas été enregistré. Libérez de la place et réessayez ; votre saisie est toujours là.
error-store-busy = Une autre fenêtre ou commande est en train d’écrire. Réessayez dans un instant.
error-account-name-in-use = Le nom de compte « { $name } » est déjà pris.
error-customer-in-use = { $count ->
    [one] Une facture nomme ce client ; il reste donc.
    [many] { $count } de factures nomment ce client ; il reste donc.
   *[other] { $count } factures nomment ce client ; il reste donc.
}
error-payout-not-clear = On ne sait pas encore si un versement de ce compte a été fait. Rien n’a été modifié ; décidez d’abord ce qu’il en est advenu.
error-store = Les données n’ont pas pu être lues ou écrites. Rien n’est perdu.
error-store-closed = Le fichier contenant vos données n’a pas pu être rouvert après la tentative de restaurer une sauvegarde ; rien ne peut donc être enregistré maintenant. Fermez Counterfoil et relancez-le.
error-missing-account = Ce compte n’est pas ici.
error-missing-act = Cette demande n’est pas ici.
error-missing-conflict = Ce conflit n’est pas ici.
error-missing-customer = Ce client n’est pas ici.
error-missing-invoice = Cette facture n’est pas ici.
error-missing-payout = Ce versement n’est pas ici.
error-missing-payout-request = Cette demande de versement n’est pas ici.
error-missing-request = Cette requête n’est pas ici.
error-missing-sync = Cette synchronisation n’est pas ici.
error-keyring-missing = Le trousseau du système n’a pas pu être joint. Ouvrez une session de bureau avec un trousseau, ou donnez le secret pour une seule fois dans COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = Le trousseau du système est verrouillé. Déverrouillez-le et réessayez.
error-keyring-failed = Le trousseau du système a échoué : { $why }
error-file-not-opened = Aucun programme de cet ordinateur n’a ouvert le fichier. Il est enregistré ; ouvrez-le depuis le gestionnaire de fichiers.
error-report-not-written = Le rapport n’a pas pu être écrit à cet endroit. Choisissez-en un autre.
error-practice-not-started = Le serveur d’exercice n’a pas pu démarrer sur cet ordinateur. Rien n’a été modifié ; réessayez, ou commencez sans lui.
error-in-practice = L’exercice ne fait pas cela : c’est pour vos propres données. Quittez d’abord l’exercice.
error-practice-not-made = Le dossier de l’exercice n’a pas pu être créé
error-practice-not-cleared = Le dossier d’un exercice antérieur n’a pas pu être supprimé
error-file-not-chosen = Ce fichier n’a pas été choisi depuis le démarrage du programme. Choisissez-le de nouveau.
error-file-not-made = Ce fichier n’a pas été créé depuis le démarrage du programme ; il n’est donc pas ouvert d’ici. Créez de nouveau le document, ou ouvrez-le dans le gestionnaire de fichiers.
error-in-program = Un problème est survenu dans le programme. Ce qui était enregistré avant est en sécurité.

## Told in passing, while one looks elsewhere

told-payout-arrived = Un versement est arrivé
told-payout-arrived-body = { $amount } sont arrivés.
told-payout-arrived-at = { $amount } sont arrivés sur { $bank }.
told-payout-returned = Un versement est revenu
told-payout-returned-body = La banque a renvoyé { $amount } après leur arrivée.
told-payout-returned-to = La banque a renvoyé { $amount } après leur arrivée. La destination était { $bank }.
told-payout-failed = Un versement a échoué
told-payout-failed-body = { $amount } ne sont pas arrivés.
told-payout-failed-to = { $amount } ne sont pas arrivés. La destination était { $bank }.
told-invoice-paid = Une facture a été payée
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] { $n } facture a été payée
    [many] { $n } de factures ont été payées
   *[other] { $n } factures ont été payées
}
told-invoices-paid-more = { $names } et { $more } de plus
told-keyring-waits = Le trousseau attend d’être déverrouillé
told-keyring-waits-body = Déverrouillez-le dans la fenêtre que le système affiche. Ce qui a commencé ici continue ensuite.

## What waits to be sent, and on what it waits

told-waits-made-ready = À créer sur le service, puis à émettre.
told-waits-ready = À mettre à jour et à émettre sur le service.
told-waits-canceled = À annuler sur le service.
told-waits-draft = À remettre en brouillon sur le service.
told-waits-decision = Attend votre décision.
told-waits-set-aside = Mis de côté après un échec.
told-waits-made = À créer sur le service.
told-waits-changes = Modifications à envoyer.
told-waits-payout = { $amount } vers { $bank }
told-waits-act = On ne sait pas si cela a été fait. Vérifiez sur le service, puis marquez-le comme réglé.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = Le versement de { $amount } est en cours d’envoi.
told-request-listed = Le service a accepté le versement de { $amount }, et il est dans la liste.
told-request-taken = Le service a accepté le versement de { $amount }. Il n’est pas encore dans la liste ; cela peut prendre un moment.
told-request-several = { $several ->
    [one] Le service a accepté le versement de { $amount }, et un versement semblable est apparu. Dites si c’est celui-ci.
    [many] Le service a accepté le versement de { $amount }, et { $several } de versements semblables sont apparus. Dites lequel c’est ; si personne d’autre n’a fait les autres, il a été fait plus d’une fois : demandez au service.
   *[other] Le service a accepté le versement de { $amount }, et { $several } versements semblables sont apparus. Dites lequel c’est ; si personne d’autre n’a fait les autres, il a été fait plus d’une fois : demandez au service.
}
told-request-not-sent = Le versement de { $amount } n’a jamais quitté cet ordinateur ; rien n’a donc été versé.{ $because }
told-request-refused = Le service a refusé le versement de { $amount } ; rien n’a donc été versé.{ $because }
told-request-unclear = Le versement de { $amount } a pu être fait. { $what } { $next }
told-request-found = On ne savait pas si le versement de { $amount } avait été fait ; vous l’avez trouvé dans la liste.
told-request-given-up = On ne savait pas si le versement de { $amount } avait été fait ; vous avez décidé que non.
told-request-died = Le programme s’est arrêté pendant l’envoi du versement.
told-request-unconfirmed = Le service a dit non, mais sa liste n’a pas pu être lue jusqu’au bout pour le confirmer.{ $because }
told-request-unsaid = La réponse ne dit pas s’il a été fait.{ $because }
told-request-looked-for = Il est recherché à chaque synchronisation ; aucun autre versement ne peut être demandé avant que ce soit clair. Si le service ou votre banque dit qu’il n’a pas été fait, clôturez-le en saisissant le montant.
told-request-one-like-it = Un versement de ce montant est apparu depuis : c’est probablement celui-ci. Saisissez le montant pour confirmer.
told-request-some-like-it = { $several ->
    [one] Un versement de ce montant est apparu depuis. Saisissez le montant pour confirmer.
    [many] { $several } de versements de ce montant sont apparus depuis. Choisissez le bon, et saisissez le montant.
   *[other] { $several } versements de ce montant sont apparus depuis. Choisissez le bon, et saisissez le montant.
}

## What a payout consists of

told-parts-add-up = La somme de ces paiements donne le versement, de cette seule façon.
told-parts-none-fits = Aucun paiement conservé ici ne correspond à la devise et aux jours de ce versement.
told-parts-none-adds-up = Aucun choix de paiements ne donne ce versement.
told-parts-several-add-up = Plus d’un choix de paiements donne ce versement.
told-parts-too-many = Il y a trop de paiements pour dire lesquels composent ce versement.
told-parts-net-unknown = Pour certains paiements, on ne sait pas ce qui est arrivé une fois les frais déduits.
told-parts-guessed = { $what } Ceux affichés correspondent à sa devise et à ses jours, et rien n’en dit plus.

## Why a sync ended, and why a call failed

told-run-interrupted = Le programme s’est arrêté pendant cette synchronisation. La prochaine reprend là où elle en était.
told-why-offline = Le service n’a pas pu être joint.
told-why-timed-out = Le service n’a pas répondu à temps.
told-why-not-secure = La connexion sécurisée au service n’a pas pu être établie.

## What came of an act that costs money or cannot be undone

told-act-died = Le programme s’est arrêté avant que le résultat soit clair. Cela a pu être fait.
told-act-page = Continuez sur { $host } : { $purpose }
told-act-page-unexpected = Le service veut faire ouvrir une page là où aucune n’était attendue.
told-act-closed = Clos par vous. { $answer }
told-act-sending = Envoi en cours.
told-act-page-not-secure = Le service veut faire ouvrir une page dont l’adresse n’est pas chiffrée (https), ou n’en donne aucune. Rien n’a été ouvert.
told-act-sign-in = Rien n’a été envoyé : le service vous demande d’abord de vous connecter.
told-act-not-sent = Rien n’a été envoyé ; rien n’a donc été fait : { $why }
told-act-unclear = Cela a pu être fait, ou non : { $why } Rien n’est renvoyé automatiquement. Actualisez pour voir ce que montre le service ; si cela ne suffit pas, vérifiez sur place et marquez ceci comme réglé.
told-act-back = Vous êtes revenu de la page, mais le service ne le montre pas encore. Cela peut prendre quelques minutes ; actualisez plus tard, ou vérifiez sur le service et marquez ceci comme réglé.
told-act-finished = Vous l’avez terminé sur la page.
told-act-left-unchanged = Vous avez quitté la page sans terminer ; le service ne montre aucun changement.
told-act-late-unchanged = Personne n’est revenu de la page à temps ; le service ne montre aucun changement.
told-act-left = Vous avez quitté la page sans terminer.
told-act-late = Personne n’est revenu de la page à temps. Cela a quand même pu y être terminé ; actualisez, ou vérifiez sur le service et marquez ceci comme réglé.

## What such an act does: its title, without a full stop

told-title-plan = Passer à la formule { $plan }
told-title-end = Résilier l’abonnement
told-title-end-plan = Résilier l’abonnement à { $plan }
told-title-card = Changer la carte débitée
told-title-pay-out = Activer les versements
told-title-pay = Payer { $reference }
told-title-send = Envoyer { $reference } au client
told-title-trial = Commencer l’essai de { $plan }
told-title-subscribe = S’abonner à { $plan }
told-title-remove-source = Supprimer la source de paiement { $name }
told-title-remove-card = Supprimer la carte finissant par { $digits }
told-title-remove-bank = Supprimer le compte bancaire finissant par { $digits }
told-title-usage = Ajouter { $quantity } à la consommation de { $contract }
told-title-no-usage = Supprimer une consommation de { $contract }
told-title-component = Ajouter un composant à { $contract }
told-title-line = Mettre « { $text } » sur la prochaine facture de { $contract }
told-title-priced = { $name } ({ $total })
told-title-end-contract = Résilier le contrat { $contract } au { $day }
told-title-send-invoice = Envoyer la facture à { $name }
told-title-commit = Conclure la commande de { $name }
told-title-approve = Approuver la commande de { $name }
told-title-decline = Refuser la commande de { $name }
told-title-hook = Informer { $url } des événements
told-title-no-hook = Supprimer un webhook
told-title-erase = Supprimer { $name }

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = payez { $plan }.
told-page-card = indiquez la carte à débiter désormais.
told-page-pay-out = indiquez où va votre argent.
told-page-pay = payez { $reference }.
told-page-agree = donnez votre accord au paiement de { $plan }.
told-page-agree-yourself = donnez votre accord au paiement de { $plan }. Le service n’indique pas de page pour cela ; dites ici quand c’est fait.

## What was done

told-ended-at-period = L’abonnement est résilié ; il court encore jusqu’à la fin de sa période.
told-ended-on = L’abonnement est résilié ; il court encore jusqu’au { $day }.
told-plan-follows = { $plan } commence à la fin de la période en cours.
told-plan-changed = Vous avez maintenant { $plan }. La différence figurera sur la prochaine facture.
told-plan-charged = { $plan } est choisi. Le paiement est prélevé sur votre carte avant la prochaine facture, sans que vous ayez rien à faire.
told-plan-page = { $plan } attend que vous visitiez une page.
told-plan-other = Le service l’a accepté et dit « { $code } ».
told-done-send = Le service envoie { $reference } au client.
told-done-trial = L’essai de { $plan } a commencé.
told-done-trial-for = L’essai de { $plan } a commencé. Durée : { $length }.
told-done-subscribe = { $plan } est maintenant la formule ici.
told-done-source = La source de paiement est supprimée.
told-done-card = La carte est supprimée.
told-done-bank = Le compte bancaire est supprimé.
told-done-usage = La consommation est ajoutée ; elle peut être supprimée tant qu’elle n’est pas facturée.
told-done-no-usage = La consommation est supprimée et ne sera pas facturée.
told-done-component = Le contrat a maintenant le composant.
told-done-line = La ligne attend la prochaine facture.
told-done-contract-ends = Le contrat se termine le { $day }.
told-done-invoice-number = La facture { $number } est envoyée.
told-done-invoice = La facture est envoyée.
told-done-contract = Le contrat { $contract } est en cours.
told-done-committed = La commande est conclue.
told-done-approved = La commande est approuvée et peut être conclue.
told-done-declined = La commande est refusée ; elle n’a aucune suite.
told-done-hook = L’adresse est désormais informée des événements.
told-done-no-hook = L’adresse n’est plus informée des événements.

## What the service shows of it

told-shown-plan = Le service montre la formule { $plan }.
told-shown-plan-follows = Le service montre que { $plan } suit à la fin de la période.
told-shown-no-subscription = Le service ne montre plus d’abonnement.
told-shown-subscription-ended = Le service montre que l’abonnement a été résilié.
told-shown-card = Le service montre la carte finissant par { $digits }.
told-shown-can-pay-out = Le service montre que le compte peut faire des versements.
told-shown-paid = Le service montre la facture comme payée.
told-shown-no-card = Le service ne montre plus la carte.
told-shown-no-bank = Le service ne montre plus le compte bancaire.
told-shown-plan-runs = Le service montre que cette formule est en cours.
told-shown-no-source = Le service ne montre plus cette source de paiement.
told-shown-no-customer = Le service a supprimé le client.
told-shown-contract-end = Le service montre la fin du contrat.
told-shown-usage = Le service montre la consommation.
told-shown-no-usage = Le service ne montre plus la consommation.
told-shown-component = Le service montre le composant.
told-shown-line = Le service montre la ligne.
told-shown-order = Le service montre ce que la commande est devenue.
told-shown-invoice = Le service montre la facture.
told-shown-webhook = Le service montre le webhook.
told-shown-no-webhook = Le service ne montre plus le webhook.

## Why the service refused it

told-refused-missed-something = Il a manqué au service quelque chose dont il a besoin. Cette version du programme est peut-être trop ancienne pour lui.
told-refused-not-understood = Le service n’a pas compris la requête. Cette version du programme est peut-être trop ancienne pour lui.
told-refused-something-wrong = Le service a trouvé dans la requête quelque chose qui ne va pas. Cette version du programme est peut-être trop ancienne pour lui.
told-refused-no-provider = Le service n’a pas pu joindre son prestataire de paiement.
told-refused-of-another = Ceci appartient à un autre utilisateur du service.
told-refused-way-to-pay-gone = Le service ne connaît plus ce moyen de paiement. Actualisez et choisissez de nouveau.
told-refused-plan-gone = Le service ne propose plus cette formule. Actualisez et choisissez de nouveau.
told-refused-no-such-plan = Le service n’a pas cette formule ou ce moyen de paiement, ou vous n’avez pas d’abonnement actif.
told-refused-several-subscriptions = Vous avez plus d’un abonnement actif sur le service ; il ne sait donc pas lequel modifier. Demandez au service d’y remédier.
told-refused-plan-is-yours = Vous avez déjà cette formule.
told-refused-plan-not-open = Le service ne vous permet pas de passer à cette formule.
told-refused-plan-unpriced = Le service n’a pas encore défini le prix de cette formule. Choisissez-en une autre, ou demandez au service.
told-refused-subscription-gone = Le service n’a plus cet abonnement.
told-refused-not-running = L’abonnement n’est pas en cours ; il ne peut donc pas être résilié.
told-refused-subscription-unknown = Le prestataire de paiement ne connaît pas cet abonnement. Demandez au service d’y remédier.
told-refused-subscription-or-way-gone = Le service n’a plus cet abonnement ou ce moyen de paiement.
told-refused-no-payout-account = Le service n’a pas de compte de versement à vous qui puisse être activé.
told-refused-can-pay-out = Le compte peut déjà faire des versements.
told-refused-not-ready-to-pay = Seule une facture émise sur le service et pas encore payée peut être payée.
told-refused-invoice-or-way-gone = Le service n’a pas cette facture ou ce moyen de paiement.
told-refused-no-way-to-pay = Le service n’a pas de moyen de paiement à utiliser de lui-même. Demandez-lui d’en configurer un.
told-refused-message-password = Le service n’a pas accepté le mot de passe pour les messages. Saisissez-le à nouveau dans les réglages du compte.
told-refused-no-activation-code = Le service n’a pas de code d’activation pour cet utilisateur.
told-refused-message-kind = Le service ne peut pas encore envoyer ce genre de message.
told-refused-not-ready-to-send = Le service n’envoie une facture que si elle est émise et pas encore payée.
told-refused-invoice-or-message-gone = Le service n’a pas cette facture, ou pas de message pour elle.
told-refused-subscription = Le service ne permet pas cette formule ici, ou demande d’abord une carte. Rien n’a été payé.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = conclue
error-order-declined = refusée
error-order-timed-out = expirée
error-order-failed = échouée
error-no-such-invoice = Il n’y a pas de facture « { $id } ».
error-no-such-customer = Il n’y a pas de client « { $id } ».
error-record-kind = Dites « invoice » (facture) ou « customer » (client).
error-customer-nowhere = Aucun service n’a ce client.
error-customer-under-contract = Le contrat { $contract } de { $name } n’est pas terminé. Un client qui a un contrat ne peut pas être supprimé ; rien n’a été envoyé.
error-customer-not-deletable = Le service ne permet pas de supprimer { $name }. Rien n’a été envoyé.

told-clash-kept = conservée ici
told-clash-gone = n’y est plus
told-clash-replaced = n’y est plus : « { $name } » est à sa place
told-clash-taken = { $reference } appartient déjà à une autre facture ; { $free } est libre
told-clash-status-edited = { $status }, avec des modifications
told-clash-amount = { $amount }
told-clash-removed = supprimée
told-clash-absent = absente ici
told-clash-item = ligne « { $name } »
told-clash-line = { $quantity } × { $price } à { $tax } %
told-clash-line-named = « { $name } », { $line }
told-clash-line-described = { $line }, « { $description } »
