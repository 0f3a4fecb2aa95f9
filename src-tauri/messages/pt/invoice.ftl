# Uma fatura: a sua página, os seus conflitos, o que foi entregue.

## One invoice

detail-label = Fatura
detail-none = Nenhuma fatura escolhida
detail-none-body = Escolha uma da lista, ou percorra-a com J e K.
detail-unfound = A pesquisa «{ $search }» não encontra esta fatura.
detail-due = Vence { $date }.
detail-local = Só neste computador.
action-edit = Editar
action-ready = Emitir
action-draft = Voltar a rascunho
action-cancel = Anular fatura
action-delete = Eliminar
actions-more = Mais
action-pdf = Guardar PDF
action-pdf-busy = A guardar…
edit-ready = Uma fatura emitida é definitiva. Volte a pô-la em rascunho para a alterar.
problem-in-item = Artigo { $n }: { $message }
status-set-draft = { $name } é de novo um rascunho.
status-set-ready = { $name } está emitida.
status-set-canceled = { $name } está anulada.
status-set-paid = { $name } está paga.
action-email = Enviar por e-mail…
action-paid = Marcar como paga…
action-unpaid = Afinal não está paga
action-duplicate = Duplicar
paid-panel-title = { $n ->
    [one] Marcar como paga
    [many] Marcar { $n } faturas como pagas
   *[other] Marcar { $n } faturas como pagas
}
paid-panel-body = Fica anotado neste computador. Pode voltar atrás.
paid-on = Paga em
paid-go = Marcar como paga
paid-early-go = Sim, foi paga antes
paid-said = { $n } faturas estão pagas.
unpaid-said-one = { $name } volta a esperar o pagamento.
unpaid-said = { $n } faturas voltam a esperar o pagamento.
paid-left-out = { $n ->
    [one] Ficou de fora { $name }. { $why }
    [many] Ficaram de fora { $n }, a primeira { $name }: { $why }
   *[other] Ficaram de fora { $n }, a primeira { $name }: { $why }
}
paid-you-say = É você quem anota quando é paga.
paid-served = { $account } dirá quando estiver paga.
email-with_file = O programa de correio deve escrever a { $to }, com { $file }. Veja se o ficheiro vai anexado e envie a partir dali.
email-without_file = O programa de correio abre uma mensagem para { $to }. Anexe este ficheiro: { $file }
email-nowhere = Não foi possível abrir um programa de correio neste computador. { $file } está guardado: anexe-o a uma mensagem para { $to }.
email-no-address = { $name } não tem endereço de e-mail. Introduza-o e envie de novo.
email-to-customer = Abrir cliente
email-draft = Um rascunho não se envia. Emita-o primeiro.
sender-none = O seu nome e a sua morada ainda não constam dela.
sender-no-name = O seu nome ainda não consta dela.
sender-no-address = A sua morada ainda não consta dela.
sender-body = O que é emitido fica como está. Uma fatura tem de dizer quem a emite; pode preenchê-lo agora e voltar.
sender-fill = Preencher agora
sender-anyway = Emitir mesmo assim
out-title = { $name } já foi entregue
out-body = Desde que foi emitida foi guardada, impressa ou enviada; quem a tem ficaria com outra fatura. O correto é anulá-la e escrever uma fatura retificativa que a nomeie.
out-correct = Anular e retificar
out-anyway = Voltar a rascunho mesmo assim
out-corrected = { $name } está anulada. Esta é a fatura retificativa, ainda um rascunho.
cancel-title = Anular { $name }?
cancel-body = Uma fatura anulada já não pode ser paga nem alterada. O seu número fica usado.
cancel-confirm = Anular fatura
delete-title = Eliminar { $name }?
delete-body = Este rascunho está só neste computador. Não poderá ser recuperado.
delete-confirm = Eliminar
deleted-said = { $name } foi eliminada.
saved-title = { $pages ->
    [0] Guardado:
    [one] Guardado, uma página:
    [many] Guardado, { $pages } de páginas:
   *[other] Guardado, { $pages } páginas:
}
saved-open = Abrir
saved-reveal = Mostrar na pasta
saved-as = Guardar noutro sítio…
page-alt = { $label }, página { $page } de { $pages } tal como será impressa
page-of = Página { $page } de { $pages }
page-previous = Página anterior
page-next = Página seguinte
conflict-title = Alterada em dois sítios.
conflict-body = Os dois valores são mantidos até escolher.
conflict-mine = Neste computador
conflict-theirs = No serviço
conflict-field = Campo
conflict-final-title = Está fechada no serviço.
conflict-final-body = Lá já não pode mudar. O que mantiver da sua versão passa a um novo rascunho.
conflict-effect = O total seria { $total } ({ $difference })
conflict-effect-total = O total seria { $total }
conflict-effect-none = O total fica igual
conflict-result = Total com esta escolha:
conflict-outcome-kept = Tudo o que não difere é unido dos dois lados.
conflict-outcome-new_draft = Passa para um novo rascunho; esta fatura fica como está no serviço.
conflict-outcome-theirs = Esta fatura fica como está no serviço. As suas alterações são descartadas.
conflict-apply = Aplicar a escolha
conflict-keep-mine = Manter a minha versão
conflict-keep-theirs = Manter a do serviço
conflict-copy = Fazer uma cópia
conflict-way-mine = Manter a minha versão: cada campo acima como neste computador, o resto unido.
conflict-way-mine-final = Manter a minha versão: um novo rascunho com cada campo acima como neste computador.
conflict-way-theirs = Manter a do serviço: tudo como no serviço; o que só foi alterado aqui e ainda não enviado é descartado.
conflict-way-copy = Fazer uma cópia: o mesmo, e a sua versão passa a um novo rascunho.
taken-title = { $name } já pertence a outra fatura no serviço.
taken-body = { $name } está livre. Nada é enviado até escolher; a outra fatura não é tocada.
taken-use = Usar { $name }
taken-again = Manter o meu e tentar de novo
taken-settled = Agora é { $name } e será enviada.
conflict-settled-fields = A sua escolha é mantida.
conflict-settled-keep_mine = A sua versão é mantida e será enviada.
conflict-settled-keep_theirs = A versão do serviço é adotada.
conflict-settled-copy = A versão do serviço é adotada; a sua é um novo rascunho.
gone-title = Já não está no serviço.
gone-body = É mantido aqui até escolher.
gone-anew = Criar lá de novo
gone-anew-said = Será criado de novo no serviço.
gone-delete = Eliminar também aqui
gone-delete-title = Eliminar { $name } também aqui?
gone-delete-body = No serviço já não existe. Eliminar aqui não pode ser anulado.
total-title = O serviço calcula outro total.
total-body = Aqui é { $mine } e lá { $theirs }, a partir dos mesmos artigos. Não é emitida enquanto diferirem.
total-rounding = O serviço arredonda o imposto de cada artigo. Arredondados assim, os totais são iguais.
total-unexplained = Nenhuma forma de arredondar o imposto o explica. Os artigos são os mesmos dos dois lados.
total-take = Arredondar o imposto como o serviço
total-take-said = O imposto é arredondado como no serviço; será emitida.
total-draft = Deixar em rascunho
total-draft-said = Fica um rascunho dos dois lados.
total-again = Perguntar de novo ao serviço
total-again-said = O serviço é consultado de novo; é emitida quando os totais coincidirem.
waiting-pending = À espera de ser enviada.
waiting-parked = Posta de lado após várias tentativas.
waiting-since = { $what } Desde { $since }.
waiting-answer = Última resposta: { $answer }
retry-said = Tenta-se agora de novo.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Guardar como UBL…
einvoice-save-cii = Guardar como CII…
einvoice-save-hint = Para clientes que pedem uma fatura em XML; a maioria aceita UBL.
original-label = Documentos emitidos
original-sound = Documento emitido guardado, { $date }, íntegro.
original-damaged = O documento emitido de { $date } está danificado e já não é entregue. Talvez ainda exista numa cópia de segurança dos seus dados.
original-verify = Verificar
original-hide = Ocultar
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = desde { $from }
original-until = { $from } a { $to }
original-size = { $n } kB
original-broken = danificado
original-fingerprint = Impressão digital: mostra que o ficheiro é o que foi emitido.
original-copy = Copiar a impressão digital: { $kind }
original-copied = Impressão digital copiada.
