# Ce qu'une règle des factures électroniques trouve à redire, en français, d'après les clés de `say!` dans les sources
# Rust. Montants, taux, dates et codes remplissent les blancs. Un article est une ligne de la facture, une remise la
# diminue, un supplément l'augmente.

## The document

rule-profile-missing = Choisissez la sorte de facture électronique.
rule-issue-date-missing = Indiquez la date d’émission.
rule-items-missing = Une facture électronique a besoin d’au moins un article.
rule-period-backwards = La période facturée finit le { $to }, avant de commencer le { $from }.
rule-attachment-reference-missing = Donnez un numéro ou un nom à ce document joint.
rule-tax-in-currency-missing = Indiquez aussi la TVA totale en { $currency }, puisque vous la déclarez en { $currency }.
rule-earlier-reference-missing = Indiquez le numéro de la facture antérieure.
rule-delivery-country-missing = Choisissez le pays de l’adresse de livraison.
rule-tax-point-twice = Dites quand la TVA devient exigible par une date ou par une règle, pas par les deux.
rule-payment-means-missing = Choisissez le mode de paiement de la facture.
rule-account-number-missing = Indiquez l’IBAN ou le numéro du compte sur lequel payer.
rule-card-number-whole = N’indiquez jamais un numéro de carte entier : ses quatre à six derniers chiffres suffisent.
rule-transfer-account-missing = Pour être payé par virement, indiquez le compte sur lequel payer.
rule-due-date-missing = Indiquez l’échéance, ou les conditions de paiement en toutes lettres.
rule-process-missing = Nommez le processus métier dont cette facture fait partie.
rule-notes-several = Réunissez toutes les remarques dans une seule note.
rule-buyer-reference-missing = Indiquez une référence de l’acheteur ou un numéro de commande. Demandez-la à votre client.
rule-profile-unknown = Choisissez de nouveau la sorte de facture électronique.
rule-tax-currency-same = Laissez de côté la devise de la TVA quand c’est celle de la facture.
rule-process-unknown = Laissez de côté le processus métier, ou nommez-en un de Peppol.
rule-customer-electronic-address-missing = Indiquez l’adresse où votre client reçoit les factures électroniques. Demandez-la-lui.
rule-business-electronic-address-missing = Indiquez l’adresse d’où votre entreprise envoie ses factures électroniques ; votre adresse e-mail convient.
rule-mandate-missing = Indiquez la référence du mandat de prélèvement.
rule-item-begins-early = Cet article commence le { $from }, avant la période facturée, qui commence le { $whole }.
rule-item-ends-late = Cet article finit le { $to }, après la période facturée, qui finit le { $whole }.
rule-germany-tax-rate-missing = Les administrations allemandes veulent un taux de TVA pour chaque article, 0 s’il n’y en a pas.
rule-germany-buyer-reference-missing = Les administrations allemandes ont besoin d’une référence de l’acheteur (Leitweg-ID). Demandez-la à votre client.
rule-germany-document-kind = Les administrations allemandes attendent une facture, une facture partielle ou finale, une facture rectificative, une facture établie par le client ou un avoir.
rule-xrechnung-version = Ce n’est pas la version actuelle de XRechnung ; choisissez de nouveau XRechnung.
rule-attachments-alike = Deux documents joints s’appellent { $name } ; renommez-en un.
rule-corrected-invoice-missing = Nommez la facture que celle-ci rectifie.
rule-delivery-date-missing = Indiquez le jour ou la période de la livraison ou des travaux.
rule-attachment-address-wrong = Indiquez l’adresse entière du document, comme https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Indiquez l’adresse postale de votre entreprise.
rule-business-country-missing = Choisissez le pays de votre entreprise.
rule-customer-address-missing = Indiquez l’adresse postale de votre client.
rule-customer-country-missing = Choisissez le pays de votre client.
rule-payee-name-missing = Indiquez le nom du bénéficiaire du paiement.
rule-payee-is-seller = Le bénéficiaire du paiement est le vendeur ; laissez le bénéficiaire de côté.
rule-representative-name-missing = Indiquez le nom du représentant fiscal.
rule-representative-address-missing = Indiquez l’adresse postale du représentant fiscal.
rule-representative-country-missing = Choisissez le pays du représentant fiscal.
rule-representative-vat-number-missing = Indiquez le n° de TVA du représentant fiscal.
rule-electronic-address-kind-missing = Choisissez la sorte d’adresse : une adresse e-mail, un GLN, un n° de TVA ou une autre.
rule-vat-number-country = Un n° de TVA commence par les deux lettres majuscules de son pays, comme DE123456789 ; pour la Grèce, c’est EL.
rule-business-number-missing = Indiquez votre n° de TVA, ou votre numéro au registre du commerce.
rule-germany-contact-missing = Les administrations allemandes ont besoin d’un interlocuteur ou d’un service à joindre dans votre entreprise, avec téléphone et e-mail.
rule-germany-business-city-missing = Les administrations allemandes ont besoin de la ville de votre entreprise.
rule-germany-business-postcode-missing = Les administrations allemandes ont besoin du code postal de votre entreprise.
rule-germany-contact-name-missing = Les administrations allemandes ont besoin du nom d’un interlocuteur ou d’un service à joindre dans votre entreprise.
rule-germany-phone-missing = Les administrations allemandes ont besoin de votre numéro de téléphone.
rule-germany-email-missing = Les administrations allemandes ont besoin de votre adresse e-mail.
rule-germany-customer-city-missing = Les administrations allemandes ont besoin de la ville de votre client.
rule-germany-customer-postcode-missing = Les administrations allemandes ont besoin du code postal de votre client.
rule-germany-delivery-city-missing = Les administrations allemandes ont besoin de la ville de l’adresse de livraison.
rule-germany-delivery-postcode-missing = Les administrations allemandes ont besoin du code postal de l’adresse de livraison.
rule-germany-tax-number-missing = Les administrations allemandes ont besoin de votre n° de TVA ou de votre numéro fiscal.
rule-phone-wrong = Un numéro de téléphone a au moins trois chiffres.
rule-customer-numbers-several = Une facture électronique n’indique qu’un numéro de votre client ; laissez les autres de côté.

## Items, allowances and charges

rule-item-number-missing = Numérotez l’article.
rule-price-negative = Un prix n’est jamais inférieur à 0 dans une facture électronique ; indiquez plutôt une quantité négative.
rule-gross-price-negative = Le prix avant la remise n’est jamais inférieur à 0.
rule-item-period-backwards = La période de cet article finit le { $to }, avant de commencer le { $from }.
rule-item-property-incomplete = Une propriété d’un article a un nom et une valeur.
rule-item-number-kind-missing = Choisissez de quelle sorte de numéro il s’agit, un GTIN par exemple.
rule-item-code-list-missing = Choisissez la liste d’où vient ce code.
rule-item-tax-kind-missing = Choisissez le régime de TVA de cet article.
rule-amount-missing = Indiquez le montant.
rule-tax-kind-missing = Choisissez ici le régime de TVA.
rule-charge-reason-missing = Indiquez le motif de ce supplément.
rule-allowance-reason-missing = Indiquez le motif de cette remise.
rule-percentage-wrong = { $percent } % de { $base } ne font pas { $stated } ; laissez de côté ce qui est faux.
rule-percentage-base-missing = Indiquez le montant auquel s’applique le pourcentage.
rule-percentage-missing = Indiquez le pourcentage, ou laissez de côté le montant auquel il s’applique.
rule-discount-wrong = { $gross } moins la remise de { $discount } ne donne pas le prix de { $price }.
rule-item-amount-wrong = Le prix multiplié par la quantité ne donne pas { $amount }, le montant de cet article.
rule-price-units-wrong = Un prix vaut pour un nombre d’unités supérieur à 0.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = Les administrations allemandes doivent savoir comment payer : indiquez l’IBAN de votre compte.
rule-debit-iban-wrong = Cet IBAN n’est pas juste ; demandez-le de nouveau à votre client.
rule-transfer-mixed = Un virement ne va ni avec une carte ni avec un prélèvement ; laissez-les de côté.
rule-card-number-missing = Indiquez les quatre à six derniers chiffres de la carte utilisée.
rule-card-mixed = Un paiement par carte ne va ni avec un compte ni avec un prélèvement ; laissez-les de côté.
rule-debit-missing = Indiquez le mandat, votre identifiant créancier et le compte du prélèvement.
rule-debit-mixed = Un prélèvement ne va ni avec un compte sur lequel payer ni avec une carte ; laissez-les de côté.
rule-creditor-missing = Indiquez votre identifiant créancier ; votre banque le connaît.
rule-debit-account-missing = Indiquez l’IBAN du compte débité.
rule-early-discount-wrong = Une ligne qui commence par # est un escompte et s’écrit comme #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Indiquez le taux de TVA ; 0 s’il n’y en a pas.
rule-items-differ = Le total des articles indiqué est { $stated }, mais le calcul donne { $added }.
rule-allowances-differ = Le total des remises indiqué est { $stated }, mais le calcul donne { $added }.
rule-charges-differ = Le total des suppléments indiqué est { $stated }, mais le calcul donne { $added }.
rule-total-before-tax-differs = Le total HT indiqué est { $stated }, mais le calcul donne { $added }.
rule-tax-differs = La TVA indiquée est { $stated }, mais le calcul donne { $added }.
rule-total-with-tax-differs = Le total TTC indiqué est { $stated }, mais le calcul donne { $added }.
rule-amount-due-differs = Le net à payer indiqué est { $stated }, mais le calcul donne { $added }.
rule-tax-far-off = La TVA de { $tax } à { $rate } % sur { $base } est loin du compte. Faites-la arrondir sur le total de chaque taux.
rule-tax-inexact = La TVA à { $rate } % fait au total { $stated }, mais une facture électronique la calcule sur la somme, ce qui donne { $exact }. Faites-la arrondir sur le total de chaque taux.
rule-taxes-missing = Une facture électronique dit comment elle est taxée ; ajoutez un article.
rule-sum-too-large = La somme de ces montants est trop grande pour être calculée.
rule-decimals-too-many = Un montant a au plus deux décimales dans une facture électronique.
rule-currency-decimals-too-many = Un montant a au plus deux décimales dans une facture électronique. { $currency } en a plus ; choisissez une autre devise.
rule-supply-date-missing = Pour des biens ou services destinés à un autre pays de l’UE, indiquez le jour ou la période de livraison.
rule-supply-country-missing = Pour des biens ou services destinés à un autre pays de l’UE, indiquez le pays de livraison.
rule-outside-vat-mixed = Ce qui est hors champ de la TVA ne peut pas figurer avec ce qui ne l’est pas ; rédigez deux factures.
rule-tax-signs-differ = La TVA est supérieure à 0 dans une devise et inférieure à 0 dans l’autre ; corrigez le signe.
rule-document-kind-not-peppol = Ce type de document ne passe pas par Peppol ; choisissez-en un autre.
rule-exemption-misplaced = Le motif { $code } ne convient pas à ce régime de TVA ; choisissez-en un autre.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } n’est pas un type de facture ou d’avoir ; choisissez-en un dans la liste.
rule-code-tax-point = « { $code } » n’est pas une règle d’exigibilité de la TVA ; choisissez-en une dans la liste.
rule-code-note-subject = « { $code } » n’est pas un sujet de note ; choisissez-en un dans la liste.
rule-code-item-list = « { $code } » n’est pas une liste qui classe les articles ; choisissez-en une dans la liste.
rule-code-country = « { $code } » n’est pas un code de pays ; choisissez-en un dans la liste.
rule-code-payment-means = « { $code } » n’est pas un mode de paiement ; choisissez-en un dans la liste.
rule-code-allowance-reason = « { $code } » n’est pas un motif de remise ; choisissez-en un dans la liste.
rule-code-charge-reason = « { $code } » n’est pas un motif de supplément ; choisissez-en un dans la liste.
rule-code-exemption = « { $code } » n’est pas un motif pour ne pas compter de TVA ; choisissez-en un dans la liste.
rule-code-unit = « { $code } » n’est pas une unité ; choisissez-en une dans la liste.
rule-attachment-format = Joignez un fichier PDF, PNG, JPEG, CSV, XLSX ou ODS ; les autres sont refusés.
rule-code-register = « { $code } » n’est pas un registre d’identifiants ; choisissez-en un dans la liste.
rule-code-electronic-address = « { $code } » n’est pas une sorte d’adresse électronique ; choisissez-en une dans la liste.
rule-number-gln = Ce n’est pas un GLN ; comparez-le chiffre par chiffre.
rule-number-norwegian = Ce n’est pas un numéro d’organisation norvégien ; comparez-le chiffre par chiffre.
rule-number-danish = Ce n’est pas un numéro CVR danois précédé de DK ; comparez-le chiffre par chiffre.
rule-number-belgian = Ce n’est pas un numéro d’entreprise belge ; comparez-le chiffre par chiffre.
rule-number-italian-office = Ce n’est pas le code d’une administration italienne ; comparez-le signe par signe.
rule-number-italian-tax-code = Ce n’est pas un code fiscal italien ; comparez-le signe par signe.
rule-number-italian-vat-number = Ce n’est pas un n° de TVA italien ; comparez-le chiffre par chiffre.
rule-number-swedish = Ce n’est pas un numéro d’organisation suédois ; comparez-le chiffre par chiffre.
rule-number-australian = Ce n’est pas un numéro d’entreprise australien (ABN) ; comparez-le chiffre par chiffre.

# Comment une chose est taxée : un verbe et la suite, dits après « ce qui » et après « un article qui », « une remise qui »
# ou « un supplément qui ». Pas de mot qui s'accorde.

rule-how-normally = supporte la TVA au taux normal ou réduit
rule-how-at-zero = supporte la TVA au taux zéro
rule-how-exempt = bénéficie d’une exonération de TVA
rule-how-reversed = relève de l’autoliquidation par le client
rule-how-in-union = fait partie d’une livraison vers un autre pays de l’UE
rule-how-exported = fait partie d’une exportation hors de l’UE
rule-how-outside = est hors champ de la TVA
rule-how-canary-islands = supporte la taxe des îles Canaries
rule-how-ceuta-melilla = supporte la taxe de Ceuta et Melilla

## Sentences with one of these in { $how }

rule-item-needs-vat-number = Un article qui { $how } a besoin de votre n° de TVA.
rule-allowance-needs-vat-number = Une remise qui { $how } a besoin de votre n° de TVA.
rule-charge-needs-vat-number = Un supplément qui { $how } a besoin de votre n° de TVA.
rule-item-needs-tax-number = Un article qui { $how } a besoin de votre n° de TVA ou de votre numéro fiscal.
rule-allowance-needs-tax-number = Une remise qui { $how } a besoin de votre n° de TVA ou de votre numéro fiscal.
rule-charge-needs-tax-number = Un supplément qui { $how } a besoin de votre n° de TVA ou de votre numéro fiscal.
rule-item-needs-customer-vat-number = Un article qui { $how } a besoin du n° de TVA de votre client.
rule-allowance-needs-customer-vat-number = Une remise qui { $how } a besoin du n° de TVA de votre client.
rule-charge-needs-customer-vat-number = Un supplément qui { $how } a besoin du n° de TVA de votre client.
rule-taxed-unsummed = Le récapitulatif de la TVA doit indiquer ce qui { $how }.
rule-outside-vat-numbered = Avec ce qui est hors champ de la TVA, une facture électronique n’indique aucun n° de TVA. Choisissez exonéré ou taux zéro, ou laissez de côté votre n° de TVA et celui de votre client.
rule-rate-above-zero = Ce qui { $how } a un taux supérieur à 0.
rule-rate-not-negative = Ce qui { $how } a un taux de 0 ou plus.
rule-rate-none = Ce qui { $how } n’a pas de taux.
rule-rate-zero = Ce qui { $how } a un taux de 0.
rule-taxed-bears-none = Aucune TVA n’est due sur ce qui { $how }.
rule-exemption-missing = Indiquez pourquoi aucune TVA n’est comptée sur ce qui { $how }.
rule-exemption-unneeded = Laissez de côté le motif d’absence de TVA sur ce qui { $how }.
rule-taxed-differs = Le total indiqué de ce qui { $how } est { $stated }, mais le calcul donne { $added }.
