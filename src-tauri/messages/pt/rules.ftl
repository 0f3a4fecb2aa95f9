# O que uma regra das faturas eletrónicas acha errado, em português, pelas chaves de `say!` nas fontes Rust. Valores,
# taxas, datas e códigos preenchem os espaços. Um artigo é uma linha da fatura, um desconto baixa-a, um encargo
# aumenta-a.

## The document

rule-profile-missing = Escolha o tipo de fatura eletrónica.
rule-issue-date-missing = Indique a data de emissão.
rule-items-missing = Uma fatura eletrónica precisa de pelo menos um artigo.
rule-period-backwards = O período faturado acaba em { $to }, antes de começar em { $from }.
rule-attachment-reference-missing = Dê um número ou um nome a este documento anexo.
rule-tax-in-currency-missing = Indique todo o imposto também em { $currency }, já que o declara em { $currency }.
rule-earlier-reference-missing = Indique o número da fatura anterior.
rule-delivery-country-missing = Escolha o país da morada de entrega.
rule-tax-point-twice = Diga quando o imposto se torna exigível com uma data ou com uma regra, não com ambas.
rule-payment-means-missing = Escolha a forma de pagamento da fatura.
rule-account-number-missing = Indique o IBAN ou o número da conta para a qual se paga.
rule-card-number-whole = Nunca indique um número de cartão inteiro: bastam os últimos quatro a seis algarismos.
rule-transfer-account-missing = Para receber por transferência, indique a conta para a qual se paga.
rule-due-date-missing = Indique o vencimento, ou as condições de pagamento por palavras.
rule-process-missing = Indique o processo de negócio a que esta fatura pertence.
rule-notes-several = Junte todas as observações numa só nota.
rule-buyer-reference-missing = Indique uma referência do comprador ou um número de encomenda. Peça ao seu cliente.
rule-profile-unknown = Escolha de novo o tipo de fatura eletrónica.
rule-tax-currency-same = Não indique a moeda do imposto se for a da fatura.
rule-process-unknown = Não indique o processo de negócio, ou indique um do Peppol.
rule-customer-electronic-address-missing = Indique o endereço em que o seu cliente recebe faturas eletrónicas. Peça-o ao seu cliente.
rule-business-electronic-address-missing = Indique o endereço de onde a sua empresa envia faturas eletrónicas; serve o seu e-mail.
rule-mandate-missing = Indique a referência do mandato do débito direto.
rule-item-begins-early = Este artigo começa em { $from }, antes do período faturado, que começa em { $whole }.
rule-item-ends-late = Este artigo acaba em { $to }, depois do período faturado, que acaba em { $whole }.
rule-germany-tax-rate-missing = As administrações alemãs querem uma taxa de imposto em cada artigo, 0 se não houver.
rule-germany-buyer-reference-missing = As administrações alemãs precisam de uma referência do comprador (Leitweg-ID). Peça-a ao seu cliente.
rule-germany-document-kind = As administrações alemãs esperam uma fatura, uma fatura parcial ou final, uma fatura retificativa, uma fatura emitida pelo cliente ou uma nota de crédito.
rule-xrechnung-version = Esta não é a versão atual de XRechnung; escolha de novo XRechnung.
rule-attachments-alike = Dois documentos anexos chamam-se { $name }; mude o nome de um.
rule-corrected-invoice-missing = Indique a fatura que esta retifica.
rule-delivery-date-missing = Indique o dia ou o período em que entregou ou fez o trabalho.
rule-attachment-address-wrong = Indique o endereço inteiro do documento, como https://example.com/plan.pdf.

## Parties

rule-business-address-missing = Indique a morada postal da sua empresa.
rule-business-country-missing = Escolha o país da sua empresa.
rule-customer-address-missing = Indique a morada postal do seu cliente.
rule-customer-country-missing = Escolha o país do seu cliente.
rule-payee-name-missing = Indique o nome do beneficiário do pagamento.
rule-payee-is-seller = O beneficiário do pagamento é o vendedor; não indique o beneficiário.
rule-representative-name-missing = Indique o nome do representante fiscal.
rule-representative-address-missing = Indique a morada postal do representante fiscal.
rule-representative-country-missing = Escolha o país do representante fiscal.
rule-representative-vat-number-missing = Indique o número de IVA do representante fiscal.
rule-electronic-address-kind-missing = Escolha que tipo de endereço é: um e-mail, um GLN, um número de IVA ou outro.
rule-vat-number-country = Um número de IVA começa com as duas letras maiúsculas do seu país, como DE123456789; a Grécia usa EL.
rule-business-number-missing = Indique o seu número de IVA, ou o seu número no registo comercial.
rule-germany-contact-missing = As administrações alemãs precisam de uma pessoa ou um departamento de contacto na sua empresa, com telefone e e-mail.
rule-germany-business-city-missing = As administrações alemãs precisam da localidade da sua empresa.
rule-germany-business-postcode-missing = As administrações alemãs precisam do código postal da sua empresa.
rule-germany-contact-name-missing = As administrações alemãs precisam do nome de uma pessoa ou de um departamento de contacto na sua empresa.
rule-germany-phone-missing = As administrações alemãs precisam do número de telefone da sua empresa.
rule-germany-email-missing = As administrações alemãs precisam do e-mail da sua empresa.
rule-germany-customer-city-missing = As administrações alemãs precisam da localidade do seu cliente.
rule-germany-customer-postcode-missing = As administrações alemãs precisam do código postal do seu cliente.
rule-germany-delivery-city-missing = As administrações alemãs precisam da localidade da morada de entrega.
rule-germany-delivery-postcode-missing = As administrações alemãs precisam do código postal da morada de entrega.
rule-germany-tax-number-missing = As administrações alemãs precisam do número de IVA ou do número fiscal da sua empresa.
rule-phone-wrong = Um número de telefone tem pelo menos três algarismos.
rule-customer-numbers-several = Uma fatura eletrónica indica um só número do seu cliente; retire os outros.

## Items, allowances and charges

rule-item-number-missing = Numere o artigo.
rule-price-negative = Numa fatura eletrónica um preço nunca é inferior a 0; indique antes uma quantidade negativa.
rule-gross-price-negative = O preço antes do desconto nunca é inferior a 0.
rule-item-period-backwards = O período deste artigo acaba em { $to }, antes de começar em { $from }.
rule-item-property-incomplete = Uma propriedade de um artigo tem um nome e um valor.
rule-item-number-kind-missing = Escolha que tipo de número é, por exemplo um GTIN.
rule-item-code-list-missing = Escolha a lista de onde vem este código.
rule-item-tax-kind-missing = Escolha o tipo de imposto deste artigo.
rule-amount-missing = Indique o valor.
rule-tax-kind-missing = Escolha aqui o tipo de imposto.
rule-charge-reason-missing = Indique o motivo deste encargo.
rule-allowance-reason-missing = Indique o motivo deste desconto.
rule-percentage-wrong = { $percent } % de { $base } não são { $stated }; retire o que não estiver certo.
rule-percentage-base-missing = Indique o valor a que se aplica a percentagem.
rule-percentage-missing = Indique a percentagem, ou retire o valor a que se aplica.
rule-discount-wrong = { $gross } menos o desconto de { $discount } não dá o preço de { $price }.
rule-item-amount-wrong = O preço vezes a quantidade não dá { $amount }, o valor deste artigo.
rule-price-units-wrong = Um preço vale para mais de 0 unidades.

## Payment as Germany's public authorities ask for it

rule-germany-account-missing = As administrações alemãs precisam de saber como pagar: indique o IBAN da sua conta.
rule-debit-iban-wrong = Este IBAN não bate certo; peça-o de novo ao seu cliente.
rule-transfer-mixed = Uma transferência não tem cartão nem débito direto; retire-os.
rule-card-number-missing = Indique os últimos quatro a seis algarismos do cartão usado.
rule-card-mixed = Um pagamento com cartão não tem conta nem débito direto; retire-os.
rule-debit-missing = Indique o mandato, o seu identificador do credor e a conta do débito direto.
rule-debit-mixed = Um débito direto não tem conta para a qual se paga nem cartão; retire-os.
rule-creditor-missing = Indique o seu identificador do credor; o seu banco conhece-o.
rule-debit-account-missing = Indique o IBAN da conta debitada.
rule-early-discount-wrong = Uma linha que começa com # é um desconto por pagar cedo e escreve-se como #SKONTO#TAGE=14#PROZENT=2.25#.

## Taxes and sums

rule-tax-rate-missing = Indique a taxa de imposto; 0 se não houver.
rule-items-differ = A soma dos artigos está indicada como { $stated }, mas o cálculo dá { $added }.
rule-allowances-differ = A soma dos descontos está indicada como { $stated }, mas o cálculo dá { $added }.
rule-charges-differ = A soma dos encargos está indicada como { $stated }, mas o cálculo dá { $added }.
rule-total-before-tax-differs = O total sem imposto está indicado como { $stated }, mas o cálculo dá { $added }.
rule-tax-differs = O imposto está indicado como { $stated }, mas o cálculo dá { $added }.
rule-total-with-tax-differs = O total com imposto está indicado como { $stated }, mas o cálculo dá { $added }.
rule-amount-due-differs = O valor por pagar está indicado como { $stated }, mas o cálculo dá { $added }.
rule-tax-far-off = O imposto de { $tax } a { $rate } % sobre { $base } está muito longe do certo. Faça-o arredondar sobre a soma de cada taxa.
rule-tax-inexact = O imposto a { $rate } % soma { $stated }, mas uma fatura eletrónica calcula-o sobre a soma, o que dá { $exact }. Faça-o arredondar sobre a soma de cada taxa.
rule-taxes-missing = Uma fatura eletrónica diz que imposto tem; adicione um artigo.
rule-sum-too-large = A soma destes valores é demasiado grande para se calcular.
rule-decimals-too-many = Numa fatura eletrónica um valor tem no máximo duas casas decimais.
rule-currency-decimals-too-many = Numa fatura eletrónica um valor tem no máximo duas casas decimais. { $currency } tem mais; escolha outra moeda.
rule-supply-date-missing = Os bens ou serviços para outro país da UE precisam do dia ou do período de entrega.
rule-supply-country-missing = Os bens ou serviços para outro país da UE precisam do país onde foram entregues.
rule-outside-vat-mixed = O que fica fora do âmbito do IVA não pode estar ao lado do que não fica; escreva duas faturas.
rule-tax-signs-differ = O imposto é superior a 0 numa moeda e inferior a 0 na outra; corrija o sinal.
rule-document-kind-not-peppol = Este tipo de documento não passa pelo Peppol; escolha outro.
rule-exemption-misplaced = O motivo { $code } não corresponde a este tipo de imposto; escolha outro.

## Codes and numbers; a blank is the code that was given

rule-code-document = { $code } não é um tipo de fatura nem de nota de crédito; escolha um da lista.
rule-code-tax-point = «{ $code }» não é uma regra sobre quando o imposto se torna exigível; escolha uma da lista.
rule-code-note-subject = «{ $code }» não é um assunto de notas; escolha um da lista.
rule-code-item-list = «{ $code }» não é uma lista que classifique artigos; escolha uma das propostas.
rule-code-country = «{ $code }» não é o código de um país; escolha um da lista.
rule-code-payment-means = «{ $code }» não é uma forma de pagamento; escolha uma da lista.
rule-code-allowance-reason = «{ $code }» não é um motivo de desconto; escolha um da lista.
rule-code-charge-reason = «{ $code }» não é um motivo de encargo; escolha um da lista.
rule-code-exemption = «{ $code }» não é um motivo para não cobrar IVA; escolha um da lista.
rule-code-unit = «{ $code }» não é uma unidade; escolha uma da lista.
rule-attachment-format = Anexe um ficheiro PDF, PNG, JPEG, CSV, XLSX ou ODS; os outros são recusados.
rule-code-register = «{ $code }» não é um registo de identificadores; escolha um da lista.
rule-code-electronic-address = «{ $code }» não é um tipo de endereço eletrónico; escolha um da lista.
rule-number-gln = Isto não é um GLN; compare-o algarismo a algarismo.
rule-number-norwegian = Isto não é um número de organização norueguês; compare-o algarismo a algarismo.
rule-number-danish = Isto não é um número CVR dinamarquês com DK antes; compare-o algarismo a algarismo.
rule-number-belgian = Isto não é um número de empresa belga; compare-o algarismo a algarismo.
rule-number-italian-office = Isto não é o código de um serviço público italiano; compare-o carácter a carácter.
rule-number-italian-tax-code = Isto não é um código fiscal italiano; compare-o carácter a carácter.
rule-number-italian-vat-number = Isto não é um número de IVA italiano; compare-o algarismo a algarismo.
rule-number-swedish = Isto não é um número de organização sueco; compare-o algarismo a algarismo.
rule-number-australian = Isto não é um número de empresa australiano (ABN); compare-o algarismo a algarismo.

# Como algo é tributado: um verbo e o resto, ditos depois de «o que» e de «um artigo que», «um desconto que» ou «um
# encargo que». Sem palavras que concordem em género.

rule-how-normally = tem IVA à taxa normal ou reduzida
rule-how-at-zero = tem IVA à taxa zero
rule-how-exempt = tem isenção de IVA
rule-how-reversed = tem autoliquidação pelo cliente
rule-how-in-union = faz parte de uma entrega para outro país da UE
rule-how-exported = faz parte de uma exportação para fora da UE
rule-how-outside = fica fora do âmbito do IVA
rule-how-canary-islands = tem o imposto das Ilhas Canárias
rule-how-ceuta-melilla = tem o imposto de Ceuta e Melilha

## Sentences with one of these in { $how }

rule-item-needs-vat-number = Um artigo que { $how } precisa do número de IVA da sua empresa.
rule-allowance-needs-vat-number = Um desconto que { $how } precisa do número de IVA da sua empresa.
rule-charge-needs-vat-number = Um encargo que { $how } precisa do número de IVA da sua empresa.
rule-item-needs-tax-number = Um artigo que { $how } precisa do número de IVA ou do número fiscal da sua empresa.
rule-allowance-needs-tax-number = Um desconto que { $how } precisa do número de IVA ou do número fiscal da sua empresa.
rule-charge-needs-tax-number = Um encargo que { $how } precisa do número de IVA ou do número fiscal da sua empresa.
rule-item-needs-customer-vat-number = Um artigo que { $how } precisa do número de IVA do seu cliente.
rule-allowance-needs-customer-vat-number = Um desconto que { $how } precisa do número de IVA do seu cliente.
rule-charge-needs-customer-vat-number = Um encargo que { $how } precisa do número de IVA do seu cliente.
rule-taxed-unsummed = O resumo dos impostos tem de indicar o que { $how }.
rule-outside-vat-numbered = Com o que fica fora do âmbito do IVA, uma fatura eletrónica não indica nenhum número de IVA. Escolha isento ou taxa zero, ou retire o seu número de IVA e o do seu cliente.
rule-rate-above-zero = O que { $how } leva uma taxa superior a 0.
rule-rate-not-negative = O que { $how } leva uma taxa de 0 ou mais.
rule-rate-none = O que { $how } não leva taxa.
rule-rate-zero = O que { $how } leva uma taxa de 0.
rule-taxed-bears-none = Não há imposto sobre o que { $how }.
rule-exemption-missing = Indique por que razão não se cobra IVA sobre o que { $how }.
rule-exemption-unneeded = Retire o motivo para não cobrar IVA sobre o que { $how }.
rule-taxed-differs = A soma do que { $how } está indicada como { $stated }, mas o cálculo dá { $added }.
