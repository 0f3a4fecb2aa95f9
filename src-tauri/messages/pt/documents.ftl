# What documents say in Portuguese. A number decides the form of the words after it by the rules of CLDR.

## What the document is, and where it stands

invoice = Fatura
credit-note = Nota de crédito
corrected-invoice = Fatura retificativa
status-draft = Rascunho
status-paid = Paga
status-canceled = Anulada
page = Página {$page} de {$pages}

## The head

to = Para
number = Número
date = Data
due = Vencimento
due-on = vence em {$date}
tax-id = NIF
vat-id = NIF
your-tax-id = O seu NIF
buyer-reference = Sua referência
order = Encomenda
contract = Contrato
project = Projeto
delivery-date = Entrega
delivery-address = Morada de entrega
period = Período
period-from = desde {$date}
period-to = até {$date}
preceding = Relativa a
phone = Telefone

## The table

item = Descrição
quantity = Qtd.
price = Preço
price-with-tax = Preço c/ IVA
tax = IVA
amount = Valor
price-for = Preço por {$shown}
carried-forward = A transportar
brought-forward = Transporte

## The sums

line-sum = Soma de {$count ->
    [one] {$shown} linha
    [many] {$shown} de linhas
    *[other] {$shown} linhas
}
allowance = Desconto
charge = Encargo
of-rate = {$name} sobre o que é tributado a {$rate}
of-untaxed = {$name} sobre o que não tem IVA
subtotal = Subtotal
tax-of = IVA {$rate} sobre {$base}
tax-within = IVA incluído {$rate} sobre {$base}
without-tax = Sem IVA
untaxed-Z = Taxa zero sobre {$base}
untaxed-E = Isento sobre {$base}
untaxed-AE = Autoliquidação sobre {$base}
untaxed-K = Transmissão intracomunitária sobre {$base}
untaxed-G = Exportação sobre {$base}
untaxed-O = Não sujeito sobre {$base}
untaxed-none = Sem imposto sobre {$base}
total = Total {$currency}
tax-in = IVA em {$currency}
prepaid = Já pago
rounding = Arredondamento
amount-due = Valor a pagar {$currency}

## Why no tax is due, where nothing else is written

reason-E = Isento de IVA.
reason-AE = IVA – autoliquidação: o imposto é devido pelo cliente.
reason-K = Transmissão intracomunitária isenta de IVA.
reason-G = Exportação isenta de IVA.
reason-O = Operação não sujeita a IVA.

## How to pay

pay-paid = Esta fatura está paga. Não resta nada a pagar.
pay-canceled = Esta fatura foi anulada. Por favor, não a pague.
pay-nothing = Nada a pagar.
pay-credited = Este valor é creditado a seu favor.
pay-debit = O valor é cobrado por débito direto.
pay-by = Pagar até {$date}
payment = Pagamento
bank = Banco
account-holder = Titular
reference = Referência
mandate = Mandato
creditor = Identificador do credor
account = Conta

## The message that goes with it

letter-subject = {$document} de {$name}
letter-hello = Bom dia,
letter-attached = Segue em anexo, em PDF: {$document}, {$amount}.
letter-due = Agradeço o pagamento até {$date}.
letter-regards = Com os melhores cumprimentos

## Days, by CLDR's long form

day-month-year = {$day} de {$month} de {$year}
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

## Units of measure, by their codes of UN/ECE Recommendation 20

unit-MIN = {$count ->
    [one] minuto
    *[other] minutos
}
unit-HUR = {$count ->
    [one] hora
    *[other] horas
}
unit-DAY = {$count ->
    [one] dia
    *[other] dias
}
unit-WEE = {$count ->
    [one] semana
    *[other] semanas
}
unit-MON = {$count ->
    [one] mês
    *[other] meses
}
unit-ANN = {$count ->
    [one] ano
    *[other] anos
}
unit-PR = {$count ->
    [one] par
    *[other] pares
}
unit-SET = {$count ->
    [one] conjunto
    *[other] conjuntos
}
unit-LS = {$count ->
    [one] valor global
    *[other] valores globais
}
