# Cópias de segurança, dados que não abrem, relatórios de problemas.

settings-backup = Cópia de segurança
settings-backup-body = Uma cópia de tudo num ficheiro, verificada inteira ao ser feita. Não contém palavras-passe nem tokens.
backup-practice = Da prática não se faz cópia de segurança. Dos seus próprios registos sim, como lá definiu.
backup-never = Ainda não há cópia de segurança.
backup-last = A última cópia boa foi feita { $ago }.
backup-now = Fazer uma cópia agora
backup-making = A fazer a cópia…
backup-made-said = { $name } está feita e verificada inteira.
backup-reveal = Mostrar
backup-whole-said = A cópia está inteira: { $invoices }, { $customers }.
backup-of = Feita { $ago }
backup-before = O que estava aqui antes de uma reposição, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] Uma fatura
    [many] { $n } de faturas
   *[other] { $n } faturas
}
backup-sealed = selada
backup-proved = verificada inteira { $ago }
backup-unproved = ainda não verificada
backup-verify = Verificar
backup-verifying = A verificar…
backup-restore = Repor…
backup-undo = Voltar a ela…
backup-other = Outro ficheiro…
backup-every = Automaticamente
backup-every-off = Nunca
backup-every-daily = Todos os dias
backup-every-weekly = Todas as semanas
backup-keep = Manter as últimas
backup-folder = Pasta
backup-choose-folder = Escolher…
backup-beside = Esta pasta está no mesmo disco que os seus dados. Uma pasta noutro disco, ou copiada para outro lado, sobrevive à perda deste computador.
backup-seal = Selar as cópias com uma frase-passe
backup-seal-body = Ninguém pode ler uma cópia selada sem a sua frase-passe, e ninguém a pode recuperar: se perder a frase, perde também a cópia. Guarde-a em papel, longe deste computador. O porta-chaves guarda-a para as cópias feitas automaticamente.
backup-passphrase = Frase-passe
backup-passphrase-new = Nova frase-passe
backup-passphrase-again = A mesma outra vez
backup-passphrase-differs = As duas não são iguais.
backup-plan-save = Guardar
backup-plan-said = As cópias fazem-se como definiu.
nav-backup-failed = A última cópia de segurança falhou
verify-title = Verificar uma cópia de segurança
restore-title = Repor uma cópia de segurança
restore-holds = Feita { $time } pela versão { $version }, verificada inteira: { $invoices } e { $customers }.
restore-sum-draft = Rascunhos: { $n }
restore-sum-ready = Emitidas: { $n }
restore-sum-paid = Pagas: { $n }
restore-sum-canceled = Anuladas: { $n }
restore-lost = Tudo aqui é substituído. Alterado aqui desde essa cópia, e que não está nela: { $invoices } e { $customers }. Aqui agora: { $now }.
restore-body = Primeiro faz-se uma cópia do que está aqui, para poder voltar a ele. Algumas contas podem pedir que inicie sessão de novo.
restore-type = Para continuar, escreva { $word }
restore-word = repor
restore-go = Repor
restore-going = A repor…
restore-look = Abrir
restore-close = Fechar
restore-said = A cópia foi reposta.
restore-said-paused = A cópia foi reposta. A sincronização automática está desligada: veja primeiro o que espera, pode ter sido enviado entretanto.
restore-undo = Anular
restore-undone-said = O que estava aqui antes voltou.
rescue-title = Os seus dados não podem ser abertos
rescue-body = O ficheiro com os seus dados está danificado. Não foi alterado, e é mantido escolha o que escolher aqui.
rescue-back = Voltar a uma cópia de segurança
rescue-backup = A última cópia boa foi feita { $time }.
rescue-lost = Alterado desde então, e que não está nela: { $invoices } e { $customers }.
rescue-lost-unknown = O que mudou desde então não está nela; quanto é, já não se pode ler.
rescue-none = Nenhuma cópia foi encontrada. Se tiver uma noutro sítio, escolha-a.
rescue-restore = Repor esta cópia
rescue-said = A cópia foi reposta. O ficheiro danificado é mantido: { $path }
rescue-salvage = Salvar o que ainda se pode ler
rescue-salvage-body = Escreve cada registo legível, e os documentos tal como emitidos, num ZIP que outros programas abrem.
rescue-salvage-go = Guardar…
rescue-saved = { $n ->
    [one] Um registo foi guardado: { $path }
    [many] { $n } de registos foram guardados: { $path }
   *[other] { $n } registos foram guardados: { $path }
}
report-open = Relatório de problema…
report-title = Relatório de problema
report-body = O que ajuda a encontrar uma falha: versões, definições, quantos registos há e as últimas linhas do registo técnico. Sem nomes, valores, moradas nem palavras-passe. Leia-o aqui; não é enviado a lado nenhum. Pode guardá-lo e dá-lo a quem quiser.
report-making = A reunir…
report-save = Guardar…
report-saved = Guardado: { $path }
