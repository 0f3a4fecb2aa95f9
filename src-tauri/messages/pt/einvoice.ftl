# O que uma fatura eletrónica diz além da página.

## An e-invoice

number-unread = Isto não é um número; eis um: 1234,50.
number-read = Lido como { $number }.
einvoice-title = Fatura eletrónica
profile-none = Só papel
profile-en16931 = Fatura eletrónica (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Só se verifica o que a página precisa.
profile-en16931-hint = O que os clientes empresariais na União Europeia aceitam.
profile-xrechnung-hint = O que as administrações alemãs pedem.
profile-peppol-hint = O que se envia pela rede Peppol.
term-profile = Entregue como
term-kind = Tipo de documento
kind-380 = Fatura
kind-381 = Nota de crédito
kind-384 = Fatura retificativa
kind-326 = Fatura parcial
code-other = Outro: { $code }
term-preceding = Fatura anterior
term-preceding-date = A sua data
term-buyer_reference = Referência do comprador
term-buyer_reference-hint = Com as administrações alemãs, a Leitweg-ID.
term-order = Número de encomenda
term-contract = Contrato
term-project = Projeto
term-delivery = Entregue
term-period-from = Período de
term-period-to = Período até
term-means = Forma de pagamento
means-usual = Transferência para a sua conta
means-58 = Transferência SEPA
means-30 = Transferência
means-48 = Cartão
means-10 = Numerário
means-57 = Acordo permanente
means-97 = Compensação entre ambos
term-payment_terms = Condições de pagamento por palavras
term-prepaid = Já pago
term-prepaid-hint = Descontado do que falta pagar.
term-exemption = Porque não há imposto: { $category }
term-exemption-hint = Consta do documento. Escreva outro, ou deixe este.
category-S = tributado
category-Z = taxa zero
category-E = isento
category-AE = autoliquidação
category-K = intracomunitário
category-G = exportação
category-O = não sujeito
category-L = Ilhas Canárias
category-M = Ceuta e Melilha
category-usual = Habitual
term-category = Tipo de imposto
term-category-reason = O motivo indica-se abaixo do total.
term-unit = Unidade
unit-C62 = Peça
unit-HUR = Hora
unit-DAY = Dia
unit-MON = Mês
unit-KGM = Quilograma
unit-MTR = Metro
unit-MTK = Metro quadrado
unit-LTR = Litro
unit-KMT = Quilómetro
unit-LS = Valor global
unit-other = Outra unidade
unit-named = Unidade { $code }
unit-code = Código da unidade
unit-code-hint = Da recomendação 20 da UN/ECE, como TNE para uma tonelada.
item-details-n = Detalhes da linha { $n }
item-details-key = Unidade, tipo de imposto, descontos (Alt Enter)
item-details-more = Há mais dados para faturas eletrónicas
item-details-changes = { $n ->
    [one] um desconto ou encargo
    [many] { $n } de descontos ou encargos
   *[other] { $n } descontos ou encargos
}
adjustment-allowance = Desconto
adjustment-charge = Encargo
adjustment-add-allowance = Adicionar desconto
adjustment-add-charge = Adicionar encargo
adjustment-label = { $kind } { $n }
adjustment-mode = Em
adjustment-reason = Motivo
adjustment-remove = Remover { $kind } { $n }
adjustment-alone-off = Descontado apenas do que é tributado a { $rate } %.
adjustment-alone-off-untaxed = Descontado apenas do que não tem imposto.
adjustment-alone-on = Acrescentado apenas ao que é tributado a { $rate } %.
adjustment-alone-on-untaxed = Acrescentado apenas ao que não tem imposto.
adjustment-share = Repartir por todas as taxas
adjustment-shared = Repartido por todas as taxas.
adjustment-of-rate = do que é tributado a { $rate } %
adjustment-of-untaxed = do que não tem imposto
adjustment-of-nothing = Nada é tributado a { $rate } %, por isso o valor é zero.
adjustment-of-nothing-untaxed = Tudo é tributado, por isso o valor é zero.
adjustment-rest = Nem todas as taxas têm a sua parte.
sum-lines = Soma das linhas
sum-allowances = Descontos
sum-charges = Encargos
total-untaxed = Sem imposto, { $category }, sobre { $base }
total-untaxed-unsaid = Sem imposto, sobre { $base }
sum-prepaid = Já pago
sum-rounding = Arredondamento
sum-due = Por pagar
rule-proposal = Uma fatura eletrónica é verificada com o imposto arredondado sobre a soma de cada taxa; esta fatura arredonda-o em cada linha.
rule-proposal-take = Arredondar sobre a soma
failures-title = { $n ->
    [0] Nada falta à fatura eletrónica
    [one] Falta uma coisa à fatura eletrónica
    [many] Faltam { $n } de coisas à fatura eletrónica
   *[other] Faltam { $n } coisas à fatura eletrónica
}
failure-fatal = Necessário
failure-advice = Conselho
failure-jump = Ir lá
failure-jump-to = Ir para o campo de: { $message }
jump-back = Voltar à fatura
