# A paleta e as teclas.

## Palette and keys

palette-label = Procurar um comando, uma fatura, um cliente
palette-placeholder = Procurar um comando, uma fatura, um cliente
palette-none = Nada encontrado.
palette-commands = Comandos
palette-invoices = Faturas
palette-customers = Clientes
command-new-invoice = Nova fatura
command-new-customer = Novo cliente
command-sync-now = Sincronizar agora
command-import = Importar uma fatura eletrónica
command-export = Exportar dados
command-invoices = Ir para faturas
command-customers = Ir para clientes
command-sync = Ir para sincronização
command-settings = Ir para definições
command-keys = Mostrar as teclas
command-theme = Alternar entre claro e escuro
keys-title = Teclas
keys-everywhere = Em todo o lado
keys-list = Numa lista
keys-editor = Ao escrever
key-palette = Procurar tudo
key-keys = Mostrar as teclas
key-new = Novo
key-search = Procurar
key-back = Voltar
key-sync = Sincronizar agora
key-screens = Ir para um ecrã
key-move = Mover
key-ends = Primeiro, último
key-open = Abrir
key-edit = Editar
key-pdf = Guardar PDF
key-print = Imprimir
key-select = Escolher várias
key-cell = Célula seguinte
key-row = Linha seguinte
key-move-row = Mover a linha
key-details = Unidade, tipo de imposto, descontos
key-remove-row = Remover a linha
key-paste = Colar linhas de uma folha de cálculo
key-undo-row = Anular a remoção ou a colagem
key-save = Guardar
key-save-ready = Guardar e emitir

## The menu bar of macOS, in the words of its other programs

menu-file = Ficheiro
menu-edit = Edição
menu-go = Ir
menu-window = Janela
menu-help = Ajuda
menu-about = Acerca do Counterfoil
menu-hide = Ocultar o Counterfoil
menu-hide-others = Ocultar outros
menu-show-all = Mostrar tudo
menu-quit = Sair do Counterfoil
menu-undo = Anular
menu-redo = Refazer
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Colar
menu-select-all = Selecionar tudo
menu-minimize = Minimizar
menu-fullscreen = Ecrã inteiro
menu-close = Fechar a janela
hint-palette = Ctrl K encontra qualquer fatura, cliente ou comando.
hint-walk = J e K percorrem a lista, Enter abre, Esc volta.
hint-search = Prima / para procurar nos clientes.
hint-save = Ctrl S guarda o que foi alterado aqui.
hint-close = Não mostrar mais
