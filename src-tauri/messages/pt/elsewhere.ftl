# Contas de outros sistemas: como se ligam, e o que se mostra de todas elas.

## Accounts elsewhere

nav-wallet = Carteira
nav-bills = Faturas recebidas
nav-contracts = Contratos
nav-catalogue = Catálogo
command-wallet = Ir para carteira
command-bills = Ir para faturas recebidas
command-contracts = Ir para contratos
command-catalogue = Ir para catálogo
elsewhere-unread = Ainda nada foi lido
elsewhere-offline = Sem ligação, e ainda nada foi lido
elsewhere-unread-body = O que esta conta mostra chega com a próxima sincronização.

## Connecting an account of any system

connect-system = Serviço
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Os seus clientes, as suas faturas e o que lhe é transferido.
connect-hint-billwerk = Clientes, contratos e faturas de um negócio por subscrição.
connect-hint-pm2 = O que paga pela vigilância dos seus servidores.
connect-hint-funding-sources = O que paga as suas subscrições na 2cloud.
connect-address-hint = Começa por https.
connect-user-billwerk = ID de cliente
connect-user-pm2 = ID de cliente
connect-user-pm2-hint = Opcional; só se o token foi criado para um programa seu.
connect-user-funding-sources = Nome de utilizador
connect-secret-billwerk = Segredo de cliente
connect-secret-pm2 = Token de atualização
connect-secret-funding-sources = Segredo
connect-dialect = Como o servidor responde
connect-dialect-wiki = Como dizem as páginas do fabricante
connect-dialect-server = Como faz o servidor publicado
connect-device = Dispositivo
connect-device-hint = O número do dispositivo que faz o pedido.
connect-legal_entity = Entidade jurídica
connect-legal_entity-hint = Só se várias venderem com esta conta: o seu identificador na billwerk.
legal_entity-of = Entidade jurídica { $name }
legal_entity-none = Nenhuma entidade jurídica escolhida; a billwerk escolhe.
legal_entity-edit = Alterar
legal_entity-change-hint = Vazio deixa a escolha à billwerk. O que foi lido de outra desaparece na próxima sincronização.
legal_entity-save = Guardar

## Customers of several accounts

customer-account = Conta
customer-account-none = Só neste computador
customer-of = Cliente de { $name }
