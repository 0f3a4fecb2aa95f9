# O que correu mal, em português, pelas chaves de `say!` nas fontes Rust. Um espaço é preenchido com um texto, um
# número, um valor, uma data ou outra destas frases.

## An invoice and what is entered in it

error-invoice-account-fixed = Esta fatura já está no seu serviço e fica nessa conta.
error-reference-issued = Esta fatura foi emitida como «{ $reference }» e mantém esse número. Para ter outro, anule-a e duplique-a.
error-einvoice-canceled = Esta fatura está anulada e não foi emitida com ela nenhuma fatura eletrónica deste tipo; já não se cria nenhuma.
error-reference-taken = «{ $reference }» é o número de outra fatura.
error-invoice-final = Esta fatura já está { $status } e não pode mudar mais. O que escreveu é mantido; copie-o para uma nova fatura.
error-invoice-no-draft = Esta fatura já não é um rascunho. Volte a pô-la em rascunho para a alterar.
error-invoice-changed = Esta fatura mudou enquanto escrevia. O que escreveu é mantido; veja as duas versões antes de guardar.
error-service-issues-itself = O serviço de «{ $account }» emite ele próprio as suas faturas; escolha outra conta, ou nenhuma.
error-date-wrong = «{ $text }» não é uma data; escreva-a como 2026-11-30.
error-price-missing = Indique um preço.
error-quantity-missing = Indique uma quantidade.
error-tax-missing = Indique o IVA.
error-tax-empty = Sem imposto na linha { $row }. Está certo?
error-tax-zero = 0 % figura como taxa zero. Se a linha { $row } estiver isenta ou o cliente dever o imposto, escolha isso nos detalhes.
error-preceding-missing = Uma nota de crédito indica a fatura que credita.
error-leitweg-mistyped = Os dígitos de controlo de «{ $reference }» não batem certo. Compare a Leitweg-ID com a que lhe foi dada.
error-read-as = «{ $text }» foi lido como { $number }.
error-invoice-unknown = Nenhuma fatura tem o ID ou o número «{ $asked }».
error-invoice-several = Várias faturas têm este número: { $ids }.
error-status-move = Uma fatura no estado «{ $before }» não pode passar ao estado «{ $after }».
error-paid-served = É um serviço que diz se esta fatura está paga.
error-paid-not-owed = Só se pode marcar como paga uma fatura emitida que ainda não o está.
error-paid-future = O dia { $day } ainda está para vir. Indique o dia em que o dinheiro chegou.
error-paid-early = A fatura tem a data { $day }, posterior a esse dia. Se foi paga antes, confirme-o mais uma vez.
error-paid-not-noted = Não foi anotado nenhum pagamento desta fatura.
error-email-draft = É um rascunho. Emita a fatura e depois envie-a.
error-email-none = O cliente não tem endereço de e-mail. Introduza-o no cliente e envie de novo.
error-email-not-one = «{ $address }» não é um endereço de e-mail. Corrija-o no cliente e envie de novo.
error-invoice-unsaved = Esta fatura tem alterações ainda não guardadas. Primeiro guarde-as ou descarte-as.
error-invoice-stays = Uma fatura no estado «{ $status }» não pode ser eliminada.
error-invoice-not-deletable = Só pode ser eliminado um rascunho que nenhum serviço tem. Em vez disso, anule esta fatura.
error-invoice-issued = Esta fatura foi emitida, por isso não se elimina: o seu documento fica guardado e o seu número fica usado. Em vez disso, anule-a.
error-invoice-being-sent = Este rascunho já pode estar a caminho do serviço; sincronize primeiro.
error-nothing-read = Nada foi lido.
error-original-damaged = O documento emitido guardado da fatura «{ $reference }» está danificado, por isso não é entregue. Existe numa cópia de segurança dos seus dados.
error-original-none = Da fatura «{ $reference }», tal como está, nada foi emitido a partir deste computador; não há original para entregar.
error-status-draft = rascunho
error-status-ready = emitida
error-status-paid = paga
error-status-canceled = anulada
error-stored-too-large = Os valores guardados são demasiado grandes.
error-adjustment-amount-negative = Aqui um valor não é negativo; escolha antes desconto ou encargo.
error-adjustment-percent-negative = Aqui uma percentagem não é negativa; escolha antes desconto ou encargo.
error-tax-rate-range = Uma taxa de imposto é uma percentagem entre 0 e 1000.
error-not-a-number = «{ $text }» não é um número.
error-other-currency = «{ $text }» indica outra moeda; o montante está em { $currency }.
error-changed-elsewhere = Entretanto isto foi alterado ou esvaziado noutro lado. Guarde de novo para manter o seu.
error-changed-elsewhere-to = Entretanto isto foi alterado noutro lado para «{ $value }». Guarde de novo para manter o seu.
error-business-name-missing = Indique o nome da sua empresa.
error-iban-wrong = Este IBAN não bate certo; compare-o com o seu extrato bancário.
error-currency-unknown = «{ $code }» não é um código de moeda como EUR, USD ou JPY.
error-customer-name-missing = Indique o nome de uma empresa, o nome de uma pessoa ou um endereço de e-mail.
error-email-wrong = Isto não é um endereço de e-mail; eis um: nome@example.com.
error-due-before-issue = O vencimento { $due } é anterior à data de emissão { $issued }.
error-items-too-many = Uma fatura tem no máximo { $most } artigos.
error-customer-missing = Escolha a quem se destina a fatura.
error-reference-missing = Dê um número à fatura.
error-items-missing = Uma fatura precisa de pelo menos um artigo antes de ser emitida.
error-trincico-tax-rule = O Trincico calcula o imposto em cada linha; escolha essa regra para uma fatura lá guardada.
error-trincico-prices-with-tax = O Trincico só conhece preços sem imposto; introduza-os assim para uma fatura lá guardada.
error-trincico-reference = Dê um número à fatura; o Trincico não guarda nenhuma sem ele.
error-trincico-adjustments = O Trincico não guarda descontos nem encargos; ponha-os em artigos.
error-trincico-item-adjustments = O Trincico não guarda descontos nem encargos, e só preços de uma unidade; ponha-os no preço.
error-trincico-price-decimals = { $most ->
    [0] O Trincico aceita em { $currency } preços sem casas decimais.
    [one] O Trincico aceita em { $currency } preços com uma casa decimal no máximo.
    [many] O Trincico aceita em { $currency } preços com { $most } de casas decimais no máximo.
   *[other] O Trincico aceita em { $currency } preços com { $most } casas decimais no máximo.
}
error-trincico-quantity-whole = O Trincico só aceita quantidades inteiras; ponha a fração no preço.
error-price-quantity = Um preço vale para um número de unidades maior que zero.
error-item-name-missing = Dê um nome ao artigo.
error-decimals-too-many = { $most ->
    [0] Aqui não se pode guardar nenhuma casa decimal.
    [one] Aqui pode guardar-se uma casa decimal no máximo.
    [many] Aqui podem guardar-se { $most } de casas decimais no máximo.
   *[other] Aqui podem guardar-se { $most } casas decimais no máximo.
}
error-too-long = { $length ->
    [one] Este texto tem um carácter; o máximo é { $most }.
    [many] Este texto tem { $length } de caracteres; o máximo é { $most }.
   *[other] Este texto tem { $length } caracteres; o máximo é { $most }.
}
error-line-too-large = O preço vezes a quantidade é demasiado grande para se guardar.
error-adjustment-too-large = Este valor é demasiado grande para se guardar.
error-total-too-large = O total é demasiado grande para se guardar.
error-trincico-minor-units = O Trincico só guarda números inteiros da menor unidade de uma moeda.
error-trincico-whole-quantities = O Trincico só guarda quantidades inteiras.

## A customer

error-customer-changed = Este cliente mudou enquanto escrevia. O que escreveu é mantido; veja as duas versões antes de guardar.
error-customer-at-service = O serviço tem este cliente, por isso também fica aqui.
error-customer-being-sent = Este cliente já pode estar a caminho do serviço; sincronize primeiro.
error-customer-other-account = Este cliente pertence a outra conta; escolha um desta conta.

## Accounts, signing in and the service

error-account-name-taken = Já há uma conta com o nome «{ $name }»; escolha outro nome.
error-password-missing = Indique a palavra-passe ou um token.
error-service-unknown = A conta não tem esse serviço.
error-service-chosen = Foi escolhido outro serviço para esta conta; ligue uma segunda conta para este.
error-no-account = Nenhuma conta está ligada.
error-account-unknown = Nenhuma conta tem o nome «{ $name }»; há { $names }.
error-account-twice = «{ $what }» já está ligado, como a conta «{ $account }».
error-other-user = Iniciou sessão outra pessoa que não a dona destes dados. Nada foi enviado e o que espera é mantido; inicie sessão como a mesma pessoa, ou ligue uma nova conta.
error-other-user-person = Iniciou sessão outra pessoa ({ $person }) que não a dona destes dados. Nada foi enviado e o que espera é mantido; inicie sessão como a mesma pessoa, ou ligue uma nova conta.
error-other-user-owner = Iniciou sessão outra pessoa que não a dona destes dados ({ $owner }). Nada foi enviado e o que espera é mantido; inicie sessão como a mesma pessoa, ou ligue uma nova conta.
error-other-user-named = Iniciou sessão outra pessoa ({ $person }) que não a dona destes dados ({ $owner }). Nada foi enviado e o que espera é mantido; inicie sessão como a mesma pessoa, ou ligue uma nova conta.
error-credentials-wrong = O serviço não aceitou este início de sessão. Verifique o nome e a palavra-passe, o segredo ou o token.
error-device-not-whole = Um dispositivo é um número inteiro.
error-device-missing = Um servidor deste tipo quer saber que dispositivo faz o pedido; indique o seu número.
error-secret-missing = Indique o segredo ou o token.
error-client-missing = Indique o ID de cliente.
error-user-missing = Indique o nome de utilizador.
error-message-password-missing = O serviço só envia mensagens com uma palavra-passe própria para isso. Introduza-a nas definições da conta.
error-address-wrong = isto não é um endereço da forma https://host
error-address-not-https = o endereço tem de começar por https://; http simples é só para este computador
error-address-with-name = o endereço não pode conter um nome nem uma palavra-passe
error-address-with-query = o endereço tem de terminar com o seu caminho, sem ? nem #
error-offline = Não foi possível contactar o serviço. O que guardou é mantido neste computador.
error-timed-out = O serviço não respondeu. O que guardou é mantido neste computador.
error-not-secure = A ligação segura ao serviço não foi possível. O que guardou é mantido neste computador.
error-sign-in-refused = O serviço não aceitou o início de sessão. Inicie sessão de novo; o que guardou é mantido neste computador.
error-went-on-as-other = O serviço continuou como outra pessoa, por isso nada foi feito. O que guardou é mantido neste computador.
error-unavailable = De momento o serviço não pode responder. O que guardou é mantido neste computador. Tente de novo mais tarde.
error-answer-senseless = A resposta do serviço não fazia sentido para este programa. O que guardou é mantido neste computador.
error-not-at-service = O serviço não tem este registo.
error-service-refused = O serviço recusou-o: { $answer }
error-account-has-none = «{ $account }» é uma conta de { $title }, onde isso não existe.
error-sign-in-missing = O porta-chaves não tem um início de sessão para esta conta. Inicie sessão de novo; o que espera é mantido.

## Sync and what waits

error-choice-unknown = «{ $key }» não difere. O que se pode escolher: { $known }.
error-choice-missing = Escolha um lado também para «{ $key }». Nada foi alterado.
error-service-not-chosen = Escolha primeiro o serviço da conta «{ $account }».
error-customers-endless = A lista de clientes do serviço anda às voltas, por isso podem faltar aqui alguns. O que chegou é mantido, e o que esperava foi enviado. Sincronize de novo mais tarde; se continuar assim, diga-o ao serviço.
error-invoices-endless = A lista de faturas do serviço anda às voltas, por isso podem faltar aqui algumas. O que chegou é mantido, e o que esperava foi enviado. Sincronize de novo mais tarde; se continuar assim, diga-o ao serviço.
error-sync-other-user = O serviço continuou como outra pessoa que não a dona destes dados, por isso a sincronização parou. Nada mais foi enviado e o que espera é mantido; inicie sessão de novo como a mesma pessoa.
error-service-gone = A conta já não tem o serviço (a loja) que foi escolhido para ela. Nada foi enviado e tudo o que está aqui é mantido; a sincronização continua quando o serviço voltar. Se desapareceu de vez, remova a conta: o que nunca foi enviado fica neste computador.
error-sign-in-again = O serviço pede um novo início de sessão. O que espera é mantido e continua depois disso.
error-wait-seconds = { $seconds ->
    [one] O serviço pede para esperar um segundo. O que espera é mantido.
    [many] O serviço pede para esperar { $seconds } de segundos. O que espera é mantido.
   *[other] O serviço pede para esperar { $seconds } segundos. O que espera é mantido.
}
error-wait = O serviço pede para esperar. O que espera é mantido.
error-sync-stopped = A sincronização foi parada. Da próxima vez continua onde estava.
error-sync-not-begun = Não foi possível começar a sincronização
error-sync-running = Já há uma sincronização em curso.

## Payouts

error-no-payouts = Esta conta não tem transferências.
error-no-payout-account = Esta conta ainda não tem conta de recebimento. Configure-a primeiro.
error-schedule-denied = O plano não permite o calendário «{ $schedule }». Permite: { $allowed }.
error-payout-account-exists = Já há uma conta de recebimento configurada. Nada foi alterado.
error-payouts-unwatched = Não foi possível acompanhar as transferências
error-offer-expired = Esta proposta já foi usada ou perdeu a validade. Nada foi enviado com isto; veja a última transferência e depois peça de novo.
error-payout-not-sent = A transferência não foi enviada
error-payout-not-read-again = Não foi possível voltar a ler o que pode ser transferido, por isso nada foi enviado. { $why }
error-amount-too-large = O valor é demasiado grande para se guardar.
error-amount-decimals = { $decimals ->
    [0] { $currency } não tem casas decimais; o valor tem.
    [one] { $currency } tem uma casa decimal; o valor tem mais.
    [many] { $currency } tem { $decimals } de casas decimais; o valor tem mais.
   *[other] { $currency } tem { $decimals } casas decimais; o valor tem mais.
}
error-payout-not-unclear = O resultado desta transferência não está por esclarecer, por isso não há nada a decidir.
error-payout-confirm-amount = Para confirmar, escreva o valor que foi pedido: { $amount }.
error-payout-other = Esta transferência não pode ser a deste pedido.
error-payout-open = Outra transferência da mesma conta de recebimento ainda está por esclarecer. Nada foi enviado.
error-payout-being-sent = A transferência de { $amount } de «{ $account }» está a ser enviada, por isso não se pode pedir outra. Nada foi enviado.
error-payout-unclear = A transferência de { $amount } de «{ $account }» ainda está por esclarecer, por isso não se pode pedir outra. Nada foi enviado.
error-amount-not-positive = O valor tem de ser maior que zero.
error-payout-by-schedule = A conta de recebimento transfere sozinha ({ $schedule }). Para pedir uma transferência, ponha o seu calendário em «Quando o pedir».
error-payout-no-balance = Nada pode ser transferido em { $currency }. Não há saldo em nenhuma moeda.
error-payout-other-balance = Nada pode ser transferido em { $currency }. Há saldo em { $others }.
error-payout-above-balance = O valor de { $wanted } é superior ao saldo: podem ser transferidos { $limit }.
error-payout-above-instant = O valor de { $wanted } é superior ao saldo: podem ser transferidos de imediato { $limit }.
error-payout-no-instant = Nada pode ser transferido de imediato em { $currency }. Peça uma transferência no próximo processamento do banco.
error-payout-no-bank = Nenhuma conta bancária da conta de recebimento aceita { $currency }. Há uma para { $others }.
error-payout-bank-not-instant = { $bank } não aceita transferências imediatas. Peça uma transferência no próximo processamento do banco.
error-payout-required = O fornecedor de pagamentos ainda pede isto antes de transferir: { $what }.
error-payout-account-pending = A conta de recebimento ainda não está pronta, por isso nada pode ser transferido. Acabe de a configurar no fornecedor de pagamentos.
error-payout-account-suspended = A conta de recebimento está suspensa, por isso nada pode ser transferido. Pergunte porquê ao serviço ou ao fornecedor de pagamentos.
error-payout-account-deleted = A conta de recebimento foi eliminada, por isso nada pode ser transferido. Pergunte porquê ao serviço ou ao fornecedor de pagamentos.
error-payout-account-state = O estado da conta de recebimento é «{ $state }», por isso nada pode ser transferido. Pergunte porquê ao serviço ou ao fornecedor de pagamentos.

## Payments, the plan and pages outside

error-act-under-way = Isto ainda está em curso. Primeiro termine-o ou desista.
error-act-unclear = «{ $title }» está por esclarecer. Até lá não se pode fazer mais nada aqui: atualize, ou verifique no serviço e marque-o como resolvido.
error-act-open = «{ $title }» ainda está em curso. Primeiro termine-o ou desista.
error-starting = Outra janela ou comando está a arrancar. Tente de novo daqui a um momento.
error-nothing-sent = Nada foi enviado
error-missing-payment = Este pagamento não está aqui.
error-invoice-status-there = No serviço a fatura está no estado «{ $status }»; sincronize e volte a vê-la.
error-invoice-only-here = Esta fatura está só neste computador. Primeiro sincronize-a com o seu serviço.
error-invoice-no-page = O serviço desta fatura não tem uma página para ela.
error-invoice-not-ready-there = No serviço esta fatura ainda não está emitida. Sincronize primeiro.
error-invoice-not-ready = Só uma fatura emitida e por pagar pode ser paga ou enviada.
error-plan-is-yours = { $plan } já é o seu plano.
error-plan-follows = { $plan } já segue o seu plano.
error-subscription-ended = A subscrição já foi terminada; continua até acabar o seu período.
error-no-subscription = Não há uma subscrição ativa no serviço.
error-plan-not-offered = O serviço já não oferece este plano.
error-page-no-address = o serviço não deu um endereço web
error-page-not-https = o endereço em { $host } não está cifrado (https)
error-page-hides-host = o endereço esconde o seu servidor, { $host }, atrás de um nome
error-page-odd-port = o endereço em { $host } usa uma porta invulgar
error-page-other-host = { $host } não é um sítio para onde este programa envie
error-visit-over = Esta ida à página terminou. Comece de novo; o serviço diz o que resultou dela.
error-page-not-opened = O serviço quer que se abra uma página que este programa não abre: { $why }. Nada foi aberto.
error-page-gone = Esta página é de um arranque anterior do programa; já não se pode voltar a ela.
error-no-browser = Não foi possível abrir um navegador neste computador. Abra o endereço à mão.

## Bills, cards, contracts and orders elsewhere

error-no-email = Isto não é um endereço de e-mail.
error-not-emptied = O serviço não permite esvaziar este campo. Contém «{ $now }»; altere-o ou deixe-o assim.
error-user-name-missing = Indique um nome de utilizador.
error-user-taken = Este nome ou endereço de e-mail já é de outra pessoa.
error-characters-most = No máximo { $most } caracteres.
error-cursor = Esta posição da lista não veio daqui; comece na primeira página.
error-bill-unknown = Aqui não há nenhuma fatura recebida «{ $id }».
error-billed-missing = Esta fatura ou este rascunho não está aqui. Atualize a lista.
error-billed-draft-gone = Este rascunho já não está aqui. Atualize a lista.
error-billed-no-pdf = Um rascunho não tem PDF antes de o serviço o enviar.
error-event-unknown = «{ $event }» não é um evento que o serviço descreva.
error-event-missing = Escolha pelo menos um evento.
error-webhook-address = Indique um endereço https, por exemplo https://hooks.example.com/billing.
error-contract-not-here = Este contrato não está aqui. Atualize a lista.
error-usage-missing = Este consumo não está aqui. Atualize o contrato.
error-usage-billed = Este consumo já foi faturado, por isso fica.
error-end-before-start = O fim tem de ser depois do início.
error-description-missing = Indique o texto que vai na fatura.
error-tax-unknown = O catálogo não diz que IVA se aplica a este contrato. Sincronize e tente de novo.
error-end-missing = Indique quando o contrato termina.
error-end-before-begin = Um contrato termina depois do seu início.
error-contract-ended = Este contrato já terminou.
error-above-zero = Indique um número maior que zero.
error-six-decimals = Indique no máximo seis casas decimais.
error-day-wrong = Indique um dia como ano, mês, dia: 2026-11-30.
error-component-missing = Escolha um componente.
error-contract-missing = Escolha um contrato.
error-variant-missing = Escolha uma variante de plano.
error-component-wrong = Isto não é o identificador de um componente.
error-contract-wrong = Isto não é o identificador de um contrato.
error-variant-wrong = Isto não é o identificador de uma variante de plano.
error-account-another-system = «{ $account }» é uma conta de outro sistema.
error-order-without-identity = O serviço criou uma encomenda sem indicar o seu identificador, por isso não pode ser concluída daqui.
error-order-decided = Já foi tomada uma decisão sobre esta encomenda: { $status }.
error-customer-not-there = O serviço ainda não tem este cliente; sincronize primeiro.
error-order-for-whom = Escolha um cliente ou um contrato a alterar, não ambos.
error-order-not-here = Esta encomenda não foi feita daqui; procure-a pelo seu identificador.
error-owner-missing = Indique o titular da conta.
error-not-an-iban = Isto não é um IBAN; procure um erro de escrita.
error-bank-gone = O serviço já não tem aqui nenhuma conta bancária.
error-card-gone = O serviço já não tem este cartão.
error-only-card = É o único cartão, e paga uma subscrição. Adicione primeiro outro cartão, ou termine a subscrição.
error-address-empty = Introduza pelo menos uma parte da morada.
error-account-other-system = «{ $account }» não é uma conta de { $title }.
error-source-missing = Indique o ID no fornecedor, por exemplo cus_1.
error-nothing-to-change = Introduza o que deve mudar.
error-card-number = Isto parece o número de um cartão, que nunca se escreve aqui. Nada foi enviado.
error-no-plan-offered = De momento o serviço não oferece nenhum plano.
error-plan-unknown = Não há nenhum plano «{ $wanted }»; há { $names }.
error-bucket-has-plan = { $plan } já é o plano aqui.
error-trial-denied = Uma experiência só é possível sem subscrição; aqui já há { $plan }.
error-no-card = Nenhum cartão pode pagar. Adicione primeiro um na página do serviço.

## Documents, printing and data out

error-days-swapped = O último dia é anterior ao primeiro.
error-period-empty = Não há nenhuma fatura neste período, por isso nada foi escrito.
error-folder-not-made = Não foi possível criar a pasta
error-ids-and-days = Indique faturas ou dias, não ambos.
error-pack-draft = «{ $reference }» é um rascunho, e um pacote contém o que foi emitido; deixe-o de fora.
error-copies = Imprima entre 1 e { $most } cópias.
error-print-file = Não foi possível escrever o ficheiro para a impressora
error-print-canceled = O trabalho de impressão foi cancelado na fila.
error-pdf-not-made = Não foi possível criar o PDF: { $why }.
error-pdf-not-read = Não foi possível ler o PDF: { $why }.
error-page-not-shown = Não foi possível mostrar a página: { $why }.
error-no-font = Nenhum tipo de letra deste computador consegue imprimir { $characters }. Escreva-o de outra forma, ou instale um tipo de letra que o tenha.
error-no-font-more = Nenhum tipo de letra deste computador consegue imprimir { $characters } (e mais { $more }). Escreva-o de outra forma, ou instale um tipo de letra que o tenha.
error-logo-kind = O logótipo não é uma imagem PNG, JPEG ou SVG; escolha um ficheiro que acabe em .png, .jpg ou .svg.
error-logo-bytes = O ficheiro do logótipo tem { $size } MB e o máximo é { $most } MB; guarde uma cópia menor e escolha essa.
error-logo-pixels = O logótipo tem { $width } × { $height } píxeis e o máximo é { $most } de cada lado; guarde uma cópia menor e escolha essa.
error-logo-text = O logótipo contém texto; converta o texto em traçados e guarde-o de novo.
error-logo-outside = O logótipo remete para outras imagens ou ficheiros; guarde-o como SVG simples, ou como PNG, e escolha esse.
error-logo-elaborate = O logótipo tem efeitos, ou mais formas do que se podem imprimir; guarde-o como PNG e escolha esse.
error-logo-damaged = O ficheiro do logótipo está danificado e não pode ser lido; guarde-o de novo ou escolha outro.
error-export-not-written = Não foi possível escrever a exportação: { $why }.
error-pack-not-written = Não foi possível escrever { $path }: { $why }.
error-pack-entry = Não foi possível pôr { $name } no pacote: { $why }.
error-pack-incomplete = O pacote não está completo, porque não foi possível juntar um dos seus ficheiros.
error-export-too-large = O total de todas as faturas em { $currency } é demasiado grande para se guardar.
error-print-no-service = O serviço de impressão deste computador não responde, por isso nada foi impresso. Arranque-o, ou guarde o PDF e imprima-o a partir daí.
error-print-timed-out = O serviço de impressão do sistema não respondeu a tempo.
error-printer-unknown = Não há neste computador nenhuma impressora chamada «{ $printer }».
error-printer-closed = A impressora «{ $printer }» não aceita trabalhos: { $reason }.
error-print-refused = A impressora «{ $printer }» recusou o trabalho: { $reason }.
error-print-not-allowed = O serviço de impressão do sistema não permite que este utilizador imprima.
error-print-file-unreadable = { $path } não pode ser lido: { $why }.
error-print-nothing = Não há nada para imprimir.
error-print-copies = Não se podem imprimir { $copies } cópias; escolha de 1 a { $most }.
error-print-one-file = Este sistema imprime um ficheiro de cada vez.
error-print-job-unknown = O serviço de impressão já não conhece o trabalho.
error-print-answer = O serviço de impressão do sistema deu uma resposta inesperada: { $answer }.
error-picture-cut = A imagem não chegou inteira.

## E-invoices that come in and go out

error-pdf-without-einvoice = Este PDF não contém uma fatura eletrónica.
error-import-replaced = O ficheiro já não é o que foi mostrado, por isso nada foi importado. Veja-o de novo.
error-import-twin = Já está aqui uma fatura deste vendedor com o número “{ $reference }”, por isso nada foi importado.
error-why-not-there = não está lá
error-why-not-readable = este utilizador não o pode ler
error-file-not-read = Não foi possível ler o ficheiro: { $why } ({ $name }).
error-file-too-large = O ficheiro tem mais de 64 MB; nenhuma fatura eletrónica é tão grande.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = Um valor no ficheiro é demasiado grande para se guardar.
error-einvoice-not-written = A fatura eletrónica não foi escrita: { $element } tem o carácter de controlo { $character }, que não pode existir em XML; remova-o.
error-einvoice-unreadable = Isto não é uma fatura eletrónica que se possa ler: { $why }.
error-xml-empty = o ficheiro está vazio
error-xml-too-large = o ficheiro tem { $size } MB; pode ler-se uma fatura eletrónica até 20 MB
error-xml-other-file = o ficheiro não é o XML de uma fatura eletrónica ({ $what })
error-xml-encoding-unknown = o ficheiro declara a codificação «{ $encoding }», que não pode ser lida; o habitual é UTF-8
error-xml-encoding-wrong = o ficheiro diz estar em { $encoding }, mas no byte { $byte } não está
error-xml-doctype = o ficheiro tem um DOCTYPE, que chama outros ficheiros; nenhuma fatura eletrónica tem um
error-xml-entity = o ficheiro usa a entidade «{ $entity }», que o XML não conhece
error-xml-too-deep = o ficheiro tem mais de 64 níveis de elementos uns dentro dos outros; nenhuma fatura eletrónica precisa disso
error-xml-too-many-elements = o ficheiro tem mais de 1 000 000 de elementos; nenhuma fatura eletrónica precisa de tantos
error-xml-too-many-lines = a fatura tem { $lines } linhas; podem ler-se até 10 000
error-xml-too-many-adjustments = a fatura tem { $count } descontos e encargos; podem ler-se até 1 000
error-xml-malformed = o ficheiro não é XML correto na linha { $line }: { $what }
error-xml-no-invoice = o ficheiro é «{ $root }», não uma fatura; UBL começa por Invoice ou CreditNote, CII por CrossIndustryInvoice
error-xml-missing = falta { $element }: { $expected }
error-xml-unfit = { $element } diz «{ $found }» em vez de: { $expected }

## Backups and the way back

error-backup-settings-unreadable = As definições das cópias de segurança não podem ser lidas
error-backup-settings-wrong = As definições das cópias de segurança não podem ser lidas, por isso nenhuma é feita automaticamente. Remova { $path } e defina-as de novo.
error-backup-not-read = Não foi possível ler a cópia de segurança
error-backup-not-written = Não foi possível escrever a cópia de segurança
error-backup-newer = Esta cópia de segurança foi feita por uma versão mais recente do Counterfoil. Atualize o programa para a abrir.
error-backup-store-foreign = Os dados desta cópia de segurança contêm algo que o Counterfoil não criou ({ $what }), por isso não foi aberta.
error-backup-store-unreadable = Os dados desta cópia de segurança não podem ser lidos.
error-backup-store-damaged = Os dados desta cópia de segurança estão danificados.
error-backup-folder-not-made = Não foi possível criar a pasta das cópias de segurança
error-backup-folder-missing = A pasta das cópias de segurança não está lá ({ $folder }). Se está noutro disco, ligue-o.
error-backup-not-proved = A cópia de segurança que foi escrita não se lê como foi escrita. Foi removida; verifique o disco.
error-backup-not-named = Não foi possível dar o nome à cópia de segurança
error-folder-missing = Esta pasta não existe. Escolha uma que exista.
error-backups-kept = Mantenha entre 1 e 365 cópias de segurança.
error-passphrase-missing = O porta-chaves não tem uma frase-passe para as cópias de segurança. Introduza-a de novo em Definições, Cópia de segurança.
error-backup-unreadable = A cópia de segurança não pode ser lida
error-data-folder-not-written = Não se pode escrever na pasta dos dados
error-backup-differs = Esta cópia de segurança não contém o que diz: { $what }.
error-backup-other-format = os seus dados têm outro formato
error-backup-other-rows = o número de linhas de { $table } é { $count }
error-backup-table-missing = falta uma tabela
error-backup-other-sums = as somas das suas faturas são outras
error-rescue-not-needed = Afinal os seus dados podem ser abertos, por isso não foram substituídos. Arranque de novo o programa.
error-rescue-nothing = Não foi possível ler nada do ficheiro danificado.
error-rescue-no-backup = Nenhuma cópia de segurança foi encontrada; `counterfoil backup rescue` salva o que ainda se pode ler.
error-rescue-lost = Alterado desde então: { $invoices ->
    [0] nenhuma fatura
    [one] uma fatura
    [many] { $invoices } de faturas
   *[other] { $invoices } faturas
}, { $customers ->
    [0] nenhum cliente
    [one] um cliente
    [many] { $customers } de clientes
   *[other] { $customers } clientes
}.
error-rescue-lost-unknown = O que mudou desde então não está nela.
error-rescue-backup = A última cópia boa é de { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` repõe-na e mantém o ficheiro danificado; `counterfoil backup rescue` salva o que ainda se pode ler dele.
error-store-damaged-way = O ficheiro com os seus dados está danificado. Nada foi alterado. { $way }
error-the-payout-of = a transferência de { $amount }
error-restore-unclear = Ainda não é claro se isto foi feito: { $title }. A cópia de segurança pode não o saber. Diga em Sincronização o que resultou e depois reponha a cópia; nada foi alterado.
error-not-a-backup = Este ficheiro não é uma cópia de segurança do Counterfoil.
error-backup-newer-form = Esta cópia de segurança foi feita por uma versão mais recente do Counterfoil (o seu formato é { $found }; esta versão conhece { $known }). Atualize o programa para a abrir.
error-passphrase-needed = Esta cópia de segurança está selada. É precisa a sua frase-passe para a abrir.
error-passphrase-wrong = Esta frase-passe não abre a cópia de segurança.
error-backup-costly = Esta cópia de segurança pede mais cálculos para ser aberta do que uma cópia do Counterfoil.
error-backup-damaged = Esta cópia de segurança está danificada: { $what }.
error-backup-foreign = Este ficheiro contém «{ $name }», que nenhuma cópia de segurança do Counterfoil contém, por isso não foi aberto.
error-backup-link = Neste ficheiro «{ $name }» é um atalho, o que nenhuma cópia de segurança do Counterfoil contém, por isso não foi aberto.
error-backup-doubled = Este ficheiro contém dois ficheiros com o mesmo nome, por isso não foi aberto.
error-backup-too-large = Neste ficheiro «{ $name }» ficaria muito maior do que pode ser, por isso não foi aberto.
error-backup-part-missing = Falta «{ $name }» nesta cópia de segurança.
error-backup-part-changed = Esta cópia de segurança está danificada: «{ $name }» não é o que foi copiado.

## What is kept, files and the program itself

error-to-mend = Algo do que introduziu precisa de correção.
error-inside = Algo correu mal dentro do programa. O que foi guardado está a salvo.
error-why-disk-full = o disco está cheio
error-why-not-allowed = este utilizador não pode escrever lá
error-why-no-folder = a pasta não existe
error-why-refused = o sistema recusou
error-file = { $what }: { $why } ({ $path }).
error-no-home = Nenhuma pasta pessoal foi encontrada; indique uma pasta dos dados em { $variable }.
error-data-folder-not-made = Não foi possível criar a pasta dos dados
error-file-not-written = Não foi possível escrever o ficheiro
error-account-no-plan = A conta «{ $account }» não tem aqui nenhum plano.
error-restore-running = Uma cópia de segurança está a ser reposta. Tente de novo daqui a um momento.
error-data-open-elsewhere = Outra janela ou comando do Counterfoil tem os seus dados abertos. Feche-o e tente de novo. Nada foi alterado.
error-data-folder-unusable = A pasta dos dados não pode ser usada
error-store-newer = Os seus dados foram escritos por uma versão mais recente do Counterfoil. Nada foi alterado; atualize o programa para os abrir.
error-store-damaged = O ficheiro com os seus dados está danificado. Nada foi alterado; pode estar ao lado dele uma cópia feita antes da última atualização.
error-store-foreign = O ficheiro com os seus dados contém algo que o Counterfoil não criou ({ $what }). Nada foi alterado.
error-store-locked = Os seus dados estão cifrados e precisam da sua chave.
error-disk-full = O disco está cheio, por isso isto não foi guardado. Liberte espaço e tente de novo; o que escreveu ainda está aqui.
error-store-busy = Outra janela ou comando está a escrever. Tente de novo daqui a um momento.
error-account-name-in-use = O nome de conta «{ $name }» já está em uso.
error-customer-in-use = { $count ->
    [one] Uma fatura nomeia este cliente, por isso fica.
    [many] { $count } de faturas nomeiam este cliente, por isso fica.
   *[other] { $count } faturas nomeiam este cliente, por isso fica.
}
error-payout-not-clear = Ainda não é claro se uma transferência desta conta foi feita. Nada foi alterado; decida primeiro o que foi feito dela.
error-store = Não foi possível ler ou escrever os dados. Nada se perdeu.
error-store-closed = Não foi possível voltar a abrir o ficheiro com os seus dados depois de se tentar repor uma cópia de segurança, por isso agora nada pode ser guardado. Feche o Counterfoil e abra-o de novo.
error-missing-account = Esta conta não está aqui.
error-missing-act = Este pedido não está aqui.
error-missing-conflict = Este conflito não está aqui.
error-missing-customer = Este cliente não está aqui.
error-missing-invoice = Esta fatura não está aqui.
error-missing-payout = Esta transferência não está aqui.
error-missing-payout-request = Este pedido de transferência não está aqui.
error-missing-request = Este pedido não está aqui.
error-missing-sync = Esta sincronização não está aqui.
error-keyring-missing = Não foi possível contactar o porta-chaves do sistema. Inicie uma sessão gráfica com um porta-chaves, ou dê o segredo só por esta vez em COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = O porta-chaves do sistema está bloqueado. Desbloqueie-o e tente de novo.
error-keyring-failed = O porta-chaves do sistema falhou: { $why }
error-file-not-opened = Nenhum programa deste computador abriu o ficheiro. Está guardado; abra-o no gestor de ficheiros.
error-report-not-written = Não foi possível escrever o relatório nesse sítio. Escolha outro.
error-practice-not-started = Não foi possível arrancar o servidor de prática neste computador. Nada foi alterado; tente de novo, ou comece sem ele.
error-in-practice = A prática não faz isto: é para os seus próprios registos. Saia primeiro da prática.
error-practice-not-made = Não foi possível criar a pasta da prática
error-practice-not-cleared = Não foi possível remover a pasta de uma prática anterior
error-file-not-chosen = Este ficheiro não foi escolhido desde que o programa arrancou. Escolha-o de novo.
error-file-not-made = Este ficheiro não foi criado desde que o programa arrancou, por isso não se abre a partir daqui. Crie o documento de novo, ou abra-o no gestor de ficheiros.
error-in-program = Algo correu mal no programa. O que foi guardado antes está a salvo.

## Told in passing, while one looks elsewhere

told-payout-arrived = Chegou uma transferência
told-payout-arrived-body = Chegaram { $amount }.
told-payout-arrived-at = Chegaram { $amount } a { $bank }.
told-payout-returned = Uma transferência voltou
told-payout-returned-body = O banco devolveu { $amount } depois de terem chegado.
told-payout-returned-to = O banco devolveu { $amount } depois de terem chegado. O destino era { $bank }.
told-payout-failed = Uma transferência falhou
told-payout-failed-body = { $amount } não chegaram.
told-payout-failed-to = { $amount } não chegaram. O destino era { $bank }.
told-invoice-paid = Uma fatura foi paga
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] Uma fatura foi paga
    [many] { $n } de faturas foram pagas
   *[other] { $n } faturas foram pagas
}
told-invoices-paid-more = { $names } e mais { $more }
told-keyring-waits = O porta-chaves espera ser desbloqueado
told-keyring-waits-body = Desbloqueie-o na janela que o sistema mostra. O que começou aqui continua depois.

## What waits to be sent, and on what it waits

told-waits-made-ready = Por criar no serviço e depois emitir.
told-waits-ready = Por atualizar e emitir no serviço.
told-waits-canceled = Por anular no serviço.
told-waits-draft = Por voltar a rascunho no serviço.
told-waits-decision = Espera pela sua decisão.
told-waits-set-aside = Posto de lado depois de falhar.
told-waits-made = Por criar no serviço.
told-waits-changes = Alterações por enviar.
told-waits-payout = { $amount } para { $bank }
told-waits-act = Não se sabe se isto foi feito. Verifique no serviço e depois marque-o como resolvido.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = A transferência de { $amount } está a ser enviada.
told-request-listed = O serviço aceitou a transferência de { $amount }, e ela está na lista.
told-request-taken = O serviço aceitou a transferência de { $amount }. Ainda não está na lista; isso pode demorar um pouco.
told-request-several = { $several ->
    [one] O serviço aceitou a transferência de { $amount }, e apareceu uma transferência igual. Diga se é esta.
    [many] O serviço aceitou a transferência de { $amount }, e apareceram { $several } de transferências iguais. Diga qual é; se mais ninguém pediu as outras, foi feita mais de uma vez: pergunte ao serviço.
   *[other] O serviço aceitou a transferência de { $amount }, e apareceram { $several } transferências iguais. Diga qual é; se mais ninguém pediu as outras, foi feita mais de uma vez: pergunte ao serviço.
}
told-request-not-sent = A transferência de { $amount } nunca saiu deste computador, por isso nada foi transferido.{ $because }
told-request-refused = O serviço recusou a transferência de { $amount }, por isso nada foi transferido.{ $because }
told-request-unclear = A transferência de { $amount } pode ter sido feita. { $what } { $next }
told-request-found = Não era claro se a transferência de { $amount } foi feita; encontrou-a na lista.
told-request-given-up = Não era claro se a transferência de { $amount } foi feita; decidiu que não foi.
told-request-died = O programa fechou enquanto a transferência era enviada.
told-request-unconfirmed = O serviço disse que não, mas não foi possível ler a sua lista até ao fim para o confirmar.{ $because }
told-request-unsaid = A resposta não diz se foi feita.{ $because }
told-request-looked-for = É procurada em cada sincronização; não se pode pedir outra transferência até esta estar esclarecida. Se o serviço ou o seu banco disser que não foi feita, feche-a escrevendo o valor.
told-request-one-like-it = Desde então apareceu uma transferência deste valor: é provavelmente esta. Confirme-a escrevendo o valor.
told-request-some-like-it = { $several ->
    [one] Desde então apareceu uma transferência deste valor. Confirme-a escrevendo o valor.
    [many] Desde então apareceram { $several } de transferências deste valor. Escolha qual é e escreva o valor.
   *[other] Desde então apareceram { $several } transferências deste valor. Escolha qual é e escreva o valor.
}

## What a payout consists of

told-parts-add-up = Estes pagamentos somam o valor da transferência, e só desta maneira.
told-parts-none-fits = Nenhum pagamento guardado aqui coincide com a moeda e os dias desta transferência.
told-parts-none-adds-up = Nenhum conjunto dos pagamentos soma o valor desta transferência.
told-parts-several-add-up = Mais de um conjunto dos pagamentos soma o valor desta transferência.
told-parts-too-many = Há demasiados pagamentos para se dizer quais formam esta transferência.
told-parts-net-unknown = Não se sabe quanto chegou de alguns pagamentos depois das comissões.
told-parts-guessed = { $what } Os que se mostram coincidem na moeda e nos dias, e nada diz mais.

## Why a sync ended, and why a call failed

told-run-interrupted = O programa fechou enquanto esta sincronização estava em curso. A próxima continua onde estava.
told-why-offline = Não foi possível contactar o serviço.
told-why-timed-out = O serviço não respondeu a tempo.
told-why-not-secure = A ligação segura ao serviço não foi possível.

## What came of an act that costs money or cannot be undone

told-act-died = O programa fechou antes de ficar claro o que resultou disto. Pode ter sido feito.
told-act-page = Continue em { $host }: { $purpose }
told-act-page-unexpected = O serviço quer que se abra uma página onde não se esperava nenhuma.
told-act-closed = Fechado por si. { $answer }
told-act-sending = Está a ser enviado.
told-act-page-not-secure = O serviço quer que se abra uma página cujo endereço não está cifrado (https) ou não existe. Nada foi aberto.
told-act-sign-in = Nada foi enviado: o serviço pede primeiro um novo início de sessão.
told-act-not-sent = Nada foi enviado, por isso nada foi feito: { $why }
told-act-unclear = Pode ter sido feito, ou não: { $why } Nada é reenviado sozinho. Atualize para ver o que o serviço mostra; se isso não bastar, verifique lá e marque-o como resolvido.
told-act-back = Voltou da página, mas o serviço ainda não o mostra. Pode demorar alguns minutos; atualize mais tarde, ou verifique no serviço e marque-o como resolvido.
told-act-finished = Terminou-o na página.
told-act-left-unchanged = Saiu da página sem terminar; o serviço não mostra nenhuma alteração.
told-act-late-unchanged = Ninguém voltou da página a tempo; o serviço não mostra nenhuma alteração.
told-act-left = Saiu da página sem terminar.
told-act-late = Ninguém voltou da página a tempo. Ainda assim pode ter sido terminado lá; atualize, ou verifique no serviço e marque-o como resolvido.

## What such an act does: its title, without a full stop

told-title-plan = Mudar para o plano { $plan }
told-title-end = Terminar a subscrição
told-title-end-plan = Terminar a subscrição de { $plan }
told-title-card = Mudar o cartão para as cobranças
told-title-pay-out = Ativar as transferências
told-title-pay = Pagar { $reference }
told-title-send = Enviar { $reference } ao cliente
told-title-trial = Começar a experiência de { $plan }
told-title-subscribe = Subscrever { $plan }
told-title-remove-source = Remover a fonte de pagamento { $name }
told-title-remove-card = Remover o cartão terminado em { $digits }
told-title-remove-bank = Remover a conta bancária terminada em { $digits }
told-title-usage = Adicionar { $quantity } aos consumos de { $contract }
told-title-no-usage = Remover um consumo de { $contract }
told-title-component = Adicionar um componente a { $contract }
told-title-line = Pôr «{ $text }» na próxima fatura de { $contract }
told-title-priced = { $name }, { $total }
told-title-end-contract = Terminar o contrato { $contract } em { $day }
told-title-send-invoice = Enviar a fatura a { $name }
told-title-commit = Concluir a encomenda de { $name }
told-title-approve = Aprovar a encomenda de { $name }
told-title-decline = Recusar a encomenda de { $name }
told-title-hook = Avisar { $url } dos eventos
told-title-no-hook = Remover um webhook
told-title-erase = Eliminar { $name }

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = lá paga-se { $plan }.
told-page-card = lá indica-se o cartão para as próximas cobranças.
told-page-pay-out = lá indica-se para onde vai o seu dinheiro.
told-page-pay = lá paga-se { $reference }.
told-page-agree = lá autoriza-se o pagamento de { $plan }.
told-page-agree-yourself = lá autoriza-se o pagamento de { $plan }. O serviço não indica uma página própria para isso; diga aqui quando o tiver feito.

## What was done

told-ended-at-period = A subscrição está terminada; continua até acabar o seu período.
told-ended-on = A subscrição está terminada; continua até { $day }.
told-plan-follows = { $plan } começa quando acabar o período atual.
told-plan-changed = Agora tem { $plan }. A diferença vem na próxima fatura.
told-plan-charged = O plano { $plan } ficou escolhido. O pagamento é cobrado ao seu cartão antes da próxima fatura, sem que precise de fazer nada.
told-plan-page = Para { $plan } falta visitar uma página.
told-plan-other = O serviço aceitou-o e diz «{ $code }».
told-done-send = O serviço envia { $reference } ao cliente.
told-done-trial = A experiência de { $plan } começou.
told-done-trial-for = A experiência de { $plan } começou. Dura { $length }.
told-done-subscribe = O plano aqui é agora { $plan }.
told-done-source = A fonte de pagamento foi removida.
told-done-card = O cartão foi removido.
told-done-bank = A conta bancária foi removida.
told-done-usage = O consumo foi adicionado e pode ser removido até ser faturado.
told-done-no-usage = O consumo foi removido e não será faturado.
told-done-component = O contrato tem agora o componente.
told-done-line = A linha espera pela próxima fatura.
told-done-contract-ends = O contrato termina em { $day }.
told-done-invoice-number = A fatura { $number } foi enviada.
told-done-invoice = A fatura foi enviada.
told-done-contract = O contrato { $contract } começou.
told-done-committed = A encomenda está concluída.
told-done-approved = A encomenda está aprovada e pode ser concluída.
told-done-declined = A encomenda está recusada e fica sem efeito.
told-done-hook = A partir de agora o endereço é avisado dos eventos.
told-done-no-hook = O endereço deixa de ser avisado dos eventos.

## What the service shows of it

told-shown-plan = O serviço mostra o plano { $plan }.
told-shown-plan-follows = O serviço mostra que { $plan } se segue no fim do período.
told-shown-no-subscription = O serviço já não mostra nenhuma subscrição.
told-shown-subscription-ended = O serviço mostra que a subscrição foi terminada.
told-shown-card = O serviço mostra o cartão terminado em { $digits }.
told-shown-can-pay-out = O serviço mostra que a conta pode transferir.
told-shown-paid = O serviço mostra a fatura como paga.
told-shown-no-card = O serviço já não mostra o cartão.
told-shown-no-bank = O serviço já não mostra a conta bancária.
told-shown-plan-runs = O serviço mostra que este plano está ativo.
told-shown-no-source = O serviço já não mostra esta fonte.
told-shown-no-customer = O serviço eliminou o cliente.
told-shown-contract-end = O serviço mostra o fim do contrato.
told-shown-usage = O serviço mostra o consumo.
told-shown-no-usage = O serviço já não mostra o consumo.
told-shown-component = O serviço mostra o componente.
told-shown-line = O serviço mostra a linha.
told-shown-order = O serviço mostra o que foi feito da encomenda.
told-shown-invoice = O serviço mostra a fatura.
told-shown-webhook = O serviço mostra o webhook.
told-shown-no-webhook = O serviço já não mostra o webhook.

## Why the service refused it

told-refused-missed-something = Faltou ao serviço algo de que precisa. Esta versão do programa pode ser demasiado antiga.
told-refused-not-understood = O serviço não entendeu o pedido. Esta versão do programa pode ser demasiado antiga.
told-refused-something-wrong = O serviço encontrou algo errado no pedido. Esta versão do programa pode ser demasiado antiga.
told-refused-no-provider = O serviço não conseguiu contactar o seu fornecedor de pagamentos.
told-refused-of-another = Isto pertence a outro utilizador do serviço.
told-refused-way-to-pay-gone = O serviço já não conhece esta forma de pagamento. Atualize e escolha de novo.
told-refused-plan-gone = O serviço já não oferece este plano. Atualize e escolha de novo.
told-refused-no-such-plan = O serviço não tem este plano ou esta forma de pagamento, ou não há uma subscrição ativa.
told-refused-several-subscriptions = Há mais de uma subscrição ativa no serviço, por isso ele não sabe qual mudar. Peça ao serviço que o corrija.
told-refused-plan-is-yours = Já tem este plano.
told-refused-plan-not-open = O serviço não permite mudar para este plano.
told-refused-plan-unpriced = O serviço ainda não definiu o preço deste plano. Escolha outro, ou pergunte ao serviço.
told-refused-subscription-gone = O serviço já não tem esta subscrição.
told-refused-not-running = A subscrição não está ativa, por isso não pode ser terminada.
told-refused-subscription-unknown = O fornecedor de pagamentos não conhece esta subscrição. Peça ao serviço que o corrija.
told-refused-subscription-or-way-gone = O serviço já não tem esta subscrição ou esta forma de pagamento.
told-refused-no-payout-account = O serviço não tem nenhuma conta de recebimento sua para ativar.
told-refused-can-pay-out = A conta já pode transferir.
told-refused-not-ready-to-pay = Só pode ser paga uma fatura emitida no serviço e por pagar.
told-refused-invoice-or-way-gone = O serviço não tem esta fatura ou esta forma de pagamento.
told-refused-no-way-to-pay = O serviço não tem uma forma de pagamento que possa usar sozinho. Peça ao serviço que configure uma.
told-refused-message-password = O serviço não aceitou a palavra-passe para as mensagens. Introduza-a de novo nas definições da conta.
told-refused-no-activation-code = O serviço não tem um código de ativação para este utilizador.
told-refused-message-kind = O serviço ainda não pode enviar mensagens deste tipo.
told-refused-not-ready-to-send = O serviço só envia uma fatura enquanto está emitida e por pagar.
told-refused-invoice-or-message-gone = O serviço não tem esta fatura, ou não tem uma mensagem para ela.
told-refused-subscription = O serviço não permite este plano aqui, ou quer primeiro um cartão. Nada foi pago.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = concluída
error-order-declined = recusada
error-order-timed-out = fora de prazo
error-order-failed = falhou
error-no-such-invoice = Não há nenhuma fatura «{ $id }».
error-no-such-customer = Não há nenhum cliente «{ $id }».
error-record-kind = Escreva «invoice» (fatura) ou «customer» (cliente).
error-customer-nowhere = Nenhum serviço tem este cliente.
error-customer-under-contract = O contrato { $contract } de { $name } não terminou. Quem tem um contrato não pode ser eliminado; nada foi enviado.
error-customer-not-deletable = O serviço não permite eliminar { $name }. Nada foi enviado.

told-clash-kept = guardada aqui
told-clash-gone = já não está lá
told-clash-replaced = já não está lá: «{ $name }» ocupa o seu lugar
told-clash-taken = { $reference } já é de outra fatura; { $free } está livre
told-clash-status-edited = { $status }, com alterações
told-clash-amount = { $amount }
told-clash-removed = removida
told-clash-absent = não existe aqui
told-clash-item = linha «{ $name }»
told-clash-line = { $quantity } × { $price } a { $tax } %
told-clash-line-named = «{ $name }», { $line }
told-clash-line-described = { $line }, «{ $description }»
