# A janela em português: o que cada ecrã diz, a entrada, o primeiro arranque.

app-name = Counterfoil
close = Fechar
loading = A carregar
none-mark = —
nothing = nada
dash = –
show = Mostrar
show-more = Mostrar mais { $n }
show-older = Mostrar anteriores
copy = Copiar
quoted = «{ $text }»
copied-said = Copiado.
copy-failed = Não foi possível copiar. Selecione o texto e prima Ctrl C.
decide = Decidir
undo = Anular
undo-changes = Anular alterações
try-again = Tentar novamente
of-what = { $act }: { $name }
ask-no = Voltar
search-clear = Limpar a pesquisa
search-found = { $n ->
    [0] Nada encontrado para «{ $search }»
    [one] Um resultado
    [many] { $n } de resultados
   *[other] { $n } resultados
}
search-found-first = Mais de { $n } resultados
back-to-list = Voltar à lista
start-failed = O Counterfoil não conseguiu abrir os seus dados
window-anew = A janela parou e foi aberta de novo. O que escreveu continua lá, exceto o último segundo.
error-detail = Detalhes para comunicar um problema
error-internal = Algo correu mal no Counterfoil. O que está guardado não mudou. Tente novamente.

## Navigation

nav-label = Navegação principal
nav-invoices = Faturas
nav-customers = Clientes
nav-sync = Sincronização
nav-settings = Definições
nav-waiting = { $n } em espera

## First run

first-title = Damos-lhe as boas-vindas ao Counterfoil
first-body = Escreva faturas, imprima-as e veja quando chega o dinheiro, com ou sem rede.
first-local-title = Começar neste computador
first-local-body = Sem conta. Tudo fica aqui; pode ligar uma conta mais tarde.
first-local-go = Escrever uma fatura
first-connect-title = Ligar uma conta
first-connect-body = Os seus clientes e faturas chegam aqui, e o que escreve é enviado por si.
first-connect-go = Iniciar sessão
first-practise-title = Praticar com dados de exemplo
first-practise-body = Uma empresa inventada com faturas para experimentar. Nada sai deste computador.
first-practise-go = Dar uma olhadela
practice-bar = Nada aqui é real, e os seus próprios registos ficam intactos.
practice-leave = Sair da prática
practice-goes = O que fez na prática desaparece então, tal como ao fechar o programa.
practice-begins = A abrir a prática…
practice-ends = A abrir os seus próprios registos…
practice-left-said = A prática terminou. Estes são os seus próprios registos.
practice-notice = Prática: { $title }
handed-practice-title = { $n ->
    [one] Abrir «{ $name }» na prática?
    [many] Abrir { $n } de ficheiros na prática?
   *[other] Abrir { $n } ficheiros na prática?
}
handed-practice-body = Está em prática, e o que se abre aqui desaparece com ela. Os seus próprios registos podem recebê-lo: a prática termina então, e o que fez nela desaparece.
handed-practice-leave = Sair da prática e abrir
handed-practice-here = Abrir na prática
first-busy = Um momento…
first-connected = { $n ->
    [one] Uma conta ligada
    [many] { $n } de contas ligadas
   *[other] { $n } contas ligadas
}
first-back = Outras formas de começar
first-promise = Os seus dados ficam numa pasta deste computador, e as palavras-passe só no seu porta-chaves.
