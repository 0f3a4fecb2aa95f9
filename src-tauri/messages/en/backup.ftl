# Backups, data that cannot be opened, problem reports.

settings-backup = Backup
settings-backup-body = A copy of everything in one file, proved whole when it is made. Passwords and tokens are not in it.
backup-practice = Practice is not backed up. Your own books are, as you set it there.
backup-never = There is no backup yet.
backup-last = The last good backup was made { $ago }.
backup-now = Back up now
backup-making = Backing up…
backup-made-said = { $name } is made and proved whole.
backup-reveal = Show
backup-whole-said = The backup is whole: { $invoices }, { $customers }.
backup-of = Made { $ago }
backup-before = What was here before a restore, { $ago }
backup-size = { $n } kB
backup-invoices = { $n ->
    [one] One invoice
   *[other] { $n } invoices
}
backup-sealed = sealed
backup-proved = proved whole { $ago }
backup-unproved = not proved yet
backup-verify = Verify
backup-verifying = Verifying…
backup-restore = Restore…
backup-undo = Go back to it…
backup-other = Another file…
backup-every = By itself
backup-every-off = Never
backup-every-daily = Each day
backup-every-weekly = Each week
backup-keep = Keep the latest
backup-folder = Folder
backup-choose-folder = Choose…
backup-beside = This folder is on the same disk as your data. A folder on another disk, or one that is copied elsewhere, survives the loss of this computer.
backup-seal = Seal backups with a passphrase
backup-seal-body = Nobody can read a sealed backup without its passphrase, and nobody can bring it back: if you lose the passphrase, the backup is lost too. Keep it on paper, away from this computer. The keyring keeps it for the backups that are made by themselves.
backup-passphrase = Passphrase
backup-passphrase-new = New passphrase
backup-passphrase-again = The same again
backup-passphrase-differs = The two are not the same.
backup-plan-save = Save
backup-plan-said = Backups go as you set.
nav-backup-failed = The last backup failed
verify-title = Verify a backup
restore-title = Restore a backup
restore-holds = Made { $time } by version { $version }, proved whole: { $invoices } and { $customers }.
restore-sum-draft = Drafts: { $n }
restore-sum-ready = Issued: { $n }
restore-sum-paid = Paid: { $n }
restore-sum-canceled = Canceled: { $n }
restore-lost = Everything here is replaced. Changed here since that backup, and not in it: { $invoices } and { $customers }. Here now: { $now }.
restore-body = What is here now is backed up first, so that you can go back to it. Some accounts may ask you to sign in again.
restore-type = To go on, type { $word }
restore-word = restore
restore-go = Restore
restore-going = Restoring…
restore-look = Open
restore-close = Close
restore-said = The backup is restored.
restore-said-paused = The backup is restored. Sync by itself is off: look first at what waits, it may have been sent since.
restore-undo = Undo
restore-undone-said = What was here before is back.
rescue-title = Your data cannot be opened
rescue-body = The file with your data is damaged. It was not changed, and it is kept whatever you choose here.
rescue-back = Go back to a backup
rescue-backup = The last good backup was made { $time }.
rescue-lost = Changed since then, and not in it: { $invoices } and { $customers }.
rescue-lost-unknown = What was changed since then is not in it; how much that is cannot be read any more.
rescue-none = No backup was found. If you have one elsewhere, choose it.
rescue-restore = Restore this backup
rescue-said = The backup is restored. The damaged file is kept: { $path }
rescue-salvage = Save what can still be read
rescue-salvage-body = Writes every record that can be read, and the documents as they were issued, to one ZIP that other programs open.
rescue-salvage-go = Save…
rescue-saved = { $n ->
    [one] One record is saved: { $path }
   *[other] { $n } records are saved: { $path }
}
report-open = Problem report…
report-title = Problem report
report-body = What helps to find a fault: versions, settings, how many records there are, and the last lines of the log. No names, amounts, addresses or passwords. Read it here; it is sent nowhere. You may save it and give it to whom you like.
report-making = Gathering…
report-save = Save…
report-saved = Saved: { $path }
