# O painel lateral: explicar um total, importar, imprimir, exportar dados.

## The panel at the side

explain-open = Explicar
explain-open-label = Explicar este total
explain-title = Como { $name } chega ao seu total
explain-body = Cada passo por ordem. Onde um resultado foi arredondado, o número exato está antes.
explain-nothing = Ainda não há nada para somar.
explain-what = O quê
explain-how = Como
explain-exact = Exato
explain-exact-none = não arredondado
explain-result = Valor
explain-whole = A fatura inteira
explain-line = Linha { $n }: { $name }
explain-line-nameless = Linha { $n }
step-line_gross = Preço vezes quantidade
step-line_allowance = Desconto na linha
step-line_charge = Encargo na linha
step-line_net = Linha antes do imposto
step-line_tax = Imposto da linha
step-line_sum = Soma das linhas
step-allowance = Desconto
step-charge = Encargo
step-sub_amount = Soma antes do imposto
step-tax = Imposto
step-tax_amount = Soma dos impostos
step-amount = Valor total
step-due = Por pagar
step-tax_included = Imposto incluído
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate } %
import-open = Importar…
import-title = Importar uma fatura eletrónica
import-at = { $n } de { $of }
import-seller = De
import-buyer = Para
import-number = Número
import-kind = Tipo
import-issued = Emitida
import-due = Vencimento
import-lines = Linhas
import-form = Formato
import-profile = Perfil
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL dentro de um PDF
import-in-pdf-cii = CII dentro de um PDF
import-amount = Valor
import-stated = No ficheiro
import-computed = Calculado aqui
import-difference = Diferença
import-sub_amount = Antes do imposto
import-tax_amount = Imposto
import-same = Igual ao cêntimo
import-differs = O ficheiro e as suas linhas dão valores diferentes
import-failures = { $n ->
    [one] Uma regra do seu perfil não é cumprida
    [many] { $n } de regras do seu perfil não são cumpridas
   *[other] { $n } regras do seu perfil não são cumpridas
}
import-ignored = { $n ->
    [one] Uma parte não tem lugar aqui e fica de fora
    [many] { $n } de partes não têm lugar aqui e ficam de fora
   *[other] { $n } partes não têm lugar aqui e ficam de fora
}
import-twin = Já está aqui uma fatura com o número { $reference }.
import-twin-show = Vê-la
import-another = Esta fatura é de «{ $seller }», não da sua empresa. Importada, torna-se um rascunho seu para o comprador dela. Serve para faturas que escreveu com outro programa.
import-customer = O seu cliente
import-customer-found = { $name }, que já está aqui
import-customer-new = Um novo cliente, { $name }
import-customer-search = Procurar outro cliente
import-customer-count = { $n ->
    [0] Nenhum cliente corresponde.
    [one] Um cliente corresponde.
    [many] { $n } de clientes correspondem.
   *[other] { $n } clientes correspondem.
}
import-go = Importar
import-go-twin = Importar mesmo assim
import-busy = A importar…
import-skip = Deixar esta de fora
import-skip-last = Deixar esta de fora e terminar
import-done = { $name } foi importada.
import-done-many = Ficheiros importados: { $n } de { $of }.
drop-hint = Largue para ver estas faturas eletrónicas
drop-refused = Só se podem importar ficheiros XML e PDF. Os outros ficam de fora.
print-open = Imprimir…
print-title = { $n ->
    [one] Imprimir uma fatura
    [many] Imprimir { $n } de faturas
   *[other] Imprimir { $n } faturas
}
print-what = O que é impresso
print-more = { $n ->
    [one] e mais uma
    [many] e mais { $n }
   *[other] e mais { $n }
}
print-none = Este computador não tem impressora. Adicione uma nas definições do sistema, ou guarde o PDF.
print-printer = Impressora
print-default = a habitual do sistema
print-copies = Cópias de cada uma
print-copies-wrong = Indique um número inteiro, de 1 a { $most }.
print-view = Abrir no visualizador
print-go = Imprimir
print-busy = A imprimir…
print-pages = { $n ->
    [one] uma página
    [many] { $n } de páginas
   *[other] { $n } páginas
}
print-done = { $printer } aceitou-o como trabalho { $job }: { $invoices }, { $pages }.
print-unclear = Não foi possível saber o que foi feito dele: veja a impressora antes de imprimir de novo.
export-open = Exportar…
export-title = Exportar dados
export-format = O quê
export-chosen = { $invoices }, como escolhidas na lista
export-csv = Uma tabela de faturas
export-csv-hint = CSV, uma linha por fatura.
export-lines = Uma tabela das suas linhas
export-lines-hint = CSV, uma linha por artigo.
export-json = Tudo
export-json-hint = JSON, para outros programas.
export-pack = O pacote de fim de mês
export-pack-hint = Para o seu contabilista: um ZIP de PDF, faturas eletrónicas e tabelas, com somas de verificação.
export-period = Emitidas
period-this-month = Este mês
period-last-month = O mês passado
period-this-year = Este ano
period-all = Desde sempre
period-custom = Dias à escolha
export-from = De
export-to = Até
export-days = { $from } a { $to }
export-days-from = A partir de { $from }
export-days-to = Até { $to }
export-days-all = Todas as faturas
export-backwards = O último dia é anterior ao primeiro.
export-local = Para uma folha de cálculo neste computador
export-local-hint = Com o seu sinal decimal e separador; caso contrário vírgula e ponto, como diz a norma.
export-go = Escolher onde…
export-busy = A escrever…
export-done = Escrito, { $invoices }:
export-numbers = Números: faltam { $missing }, { $doubled } usados duas vezes; numbers.csv enumera-os.
