# Clientes, e o que as faturas eletrónicas querem saber deles.

## For e-invoices, of a business or a customer

trade-title = Para faturas eletrónicas
trade-empty = Nada indicado
trade-body-customer = Fica neste computador. Imprime-se a morada acima; uma fatura eletrónica quer as suas partes.
trade-body-here = Fica neste computador.
trade-body-business = Imprime-se a morada acima; uma fatura eletrónica quer as suas partes. O seu número de IVA é o NIF acima.
address-street = Rua e número
address-additional = Segunda linha
address-third = Terceira linha
address-postcode = Código postal
address-city = Localidade
address-subdivision = Região
address-country = País
address-country-none = Não indicado
trade-registration = Número de registo
trade-registration-hint = Num registo comercial.
trade-tax_registration = Número fiscal local
trade-tax_registration-hint = Se não tiver número de IVA.
trade-trading_name = Nome comercial
trade-contact_name = Contacto
trade-language = Língua dos documentos
language-usual = Como a empresa
language-en = Inglês
language-de = Alemão
language-fr = Francês
language-es = Espanhol
language-it = Italiano
language-pl = Polaco
language-pt = Português
language-nl = Neerlandês
electronic-scheme = As faturas eletrónicas vão para
electronic-none = Não indicado
electronic-address = Endereço eletrónico
scheme-EM = E-mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Alemanha)
scheme-0009 = SIRET (França)
scheme-vat = Número de IVA, { $country }
scheme-other = Outro esquema
scheme-code = Esquema
scheme-code-hint = O seu código na lista EAS, quatro caracteres.

## Customers

customer-new = Novo cliente
customer-search = Procurar nome, e-mail, telefone
customers-grid = Clientes por nome
customers-first = O seu primeiro cliente
customers-first-body = Os clientes criados ao escrever uma fatura também aparecem aqui.
customers-not-found = Ninguém encontrado para «{ $search }»
customers-not-found-body = Procurado em nomes, endereços de e-mail e números de telefone.
customer-panel = Cliente
customer-none = Nenhum cliente escolhido
customer-none-body = Escolha um da lista, ou prima N para criar um.
customer-here = Estes ficam neste computador e são impressos na fatura.
customer-here-address = Tal como é impresso nas faturas escritas aqui; fica neste computador.
customer-vat = Número de IVA
vat-form = Os números de IVA que começam assim são como { $form }. Este é impresso tal como está.
customer-save = Guardar
customer-saved = { $name } está guardado.
customer-delete = Eliminar
customer-delete-title = Eliminar { $name }?
customer-delete-body = As faturas já escritas mantêm o seu texto.
customer-erase-title = Eliminar { $name } também no serviço?
customer-erase-body = O serviço retira para sempre o nome, a morada e tudo o que é pessoal; os contratos e as faturas ficam lá sem nome. Aqui o cliente também desaparece, a não ser que uma fatura o nomeie.
customer-erase-confirm = Eliminar { $name } para sempre
