# Contas e definições.

## Accounts

accounts-title = Contas
accounts-none = Nenhuma conta está ligada. Sem ela pode escrever, imprimir, exportar e marcar faturas como pagas; uma conta envia-as por si e diz o que foi pago.
account-age = dados lidos { $ago }
account-connected = Ligada
account-choose_service = Escolha um serviço
account-sign_in_needed = É preciso iniciar sessão
account-other_user = Outra pessoa
account-practice = Prática
account-practise-again = Praticar de novo
account-add = Ligar uma conta
account-connected-said = A conta está ligada.
account-remove = Remover
account-remove-title = Remover { $name }?
account-remove-body = O que veio do serviço é removido deste computador, e a palavra-passe do porta-chaves. As alterações ainda não enviadas perdem-se. O serviço mantém o que é seu.
account-remove-confirm = Remover
account-removed-said = { $name } foi removida.
connect-url = Endereço do serviço
connect-url-hint = Trincico; só https.
connect-way = Iniciar sessão com
connect-way-password = E-mail e palavra-passe
connect-way-token = Token de acesso
connect-user = E-mail
connect-secret-password = Palavra-passe
connect-secret-token = Token de acesso
connect-secret-hint = Vai para o porta-chaves deste computador e para mais lado nenhum.
connect-name = Nome desta conta
connect-name-hint = Opcional; por exemplo, o nome da sua empresa.
connect-go = Ligar
connect-busy = A ligar…
services-body = Com qual destes trabalha aqui?
services-none = Esta conta ainda não tem serviço. Crie um no serviço e volte.
sign-in-body = O serviço pede um novo início de sessão. O que espera para ser enviado é mantido.
sign-in-other = Iniciou sessão outra pessoa que não a dona destes dados. Inicie sessão como ela; até lá nada é enviado.
sign-in-user-hint = Deixe vazio para usar um token.
sign-in-secret = Palavra-passe ou token
sign-in-go = Iniciar sessão

## Settings

settings-sections = Secções
settings-business = Empresa
settings-business-body = Figura em cada fatura como emissor.
settings-documents = Documentos
settings-documents-body = O aspeto das faturas a partir de agora. O que está emitido mantém o seu.
settings-accounts = Contas
settings-accounts-body = Opcional: serviços que enviam faturas por si e dizem o que foi pago.
settings-appearance = Aparência
settings-appearance-body = Segue o sistema, salvo se escolher.
settings-data = Os seus dados
settings-data-body = Tudo está nesta pasta.
settings-keys = Teclas
settings-keys-body = Nada precisa do rato.
settings-about = Acerca
theme-system = Sistema
theme-light = Claro
theme-dark = Escuro
zoom-label = Tamanho de tudo
zoom-said = Tamanho: { $size }
about-version = Counterfoil { $version }
about-body = A parte da conta que fica consigo.
business-name = Nome da empresa
business-bank = Banco
business-iban = IBAN
business-bic = BIC
business-currency = Moeda habitual
business-days = Prazo de pagamento em dias
business-days-wrong = Indique dias inteiros, de 0 a 3650, ou deixe vazio.
business-save = Guardar empresa
business-saved = A sua empresa está guardada.
business-unsaved = Ainda não guardado
documents-save = Guardar documentos
documents-saved = Os seus documentos estão guardados.
look-template = Modelo
template-classic = Clássico
template-modern = Moderno
template-compact = Compacto
template-din5008 = DIN 5008
look-accent = Cor de destaque
look-accent-pick = Escolher uma cor
look-accent-text = Cor em seis dígitos
look-accent-placeholder = nenhuma
look-accent-none = Sem cor
look-accent-hint = É escurecida onde o branco sobre ela se leria mal.
look-accent-wrong = Indique uma cor como # e seis dígitos, de 0 a 9 e de a a f, ou deixe vazio.
look-paper = Papel
paper-a4 = A4
paper-letter = US Letter
look-language-hint = Quando o cliente não tem uma própria.
look-code = Código de pagamento (para aplicações bancárias) junto dos dados de pagamento
sample-of = { $name }, a sua fatura mais recente, com estas escolhas.
sample-none = Uma fatura inventada com estas escolhas.
sample-item = Um artigo de exemplo
logo-label = Logótipo
logo-hint = PNG, JPEG ou SVG, impresso no topo da página.
logo-none = Sem logótipo
logo-alt = O seu logótipo
logo-remove = Remover logótipo
logo-too-large = Esta imagem tem mais de 4 MB. Escolha uma menor; o logótipo não mudou.

## Language

settings-language = Língua
settings-language-body = Desta janela. O que os clientes recebem tem a sua própria língua.
language-label = Língua da janela
language-system = Como este computador

settings-notices = Avisos
settings-notices-body = O que o sistema lhe diz enquanto olha para outro lado.
notice-invoice_paid = Uma fatura foi paga
notice-payout_arrived = Chegou uma transferência
notice-payout_failed = Falhou uma transferência
notice-payout_returned = Uma transferência voltou depois de ter chegado
notice-said = { $title }: { $body }
