# What waits, what came of each run, what was asked for.

## Sync

sync-state = Where things stand
sync-local = On this computer only
sync-local-more = Nothing is sent anywhere.
sync-running = Syncing
sync-ended = Sync ended. { $state }
sync-synced = Synced { $ago }
sync-never = Not synced yet
sync-offline = Offline
sync-practice-off = Practice is over
sync-practice-off-more = An earlier version kept it among your own records. Remove it in Settings.
sync-offline-since = Offline since { $since }
sync-offline-more = Everything you do is kept here.
sync-offline-pending = { $n ->
    [one] One change is kept here and sent later.
   *[other] { $n } changes are kept here and sent later.
}
sync-pending-count = { $n ->
    [one] One change to send
   *[other] { $n } changes to send
}
sync-pending-soon = Sent shortly.
sync-paused = Automatic sync is off.
sync-decide = { $n ->
    [one] One record needs you
   *[other] { $n } records need you
}
sync-decide-more = Nothing is lost. Decide under Sync.
sync-failed = The last sync did not finish
sync-sign-in = A new sign-in is needed
sync-sign-in-more = What waits is kept. Sign in under Settings.
sync-other-user = Another person signed in
sync-other-user-more = Nothing is sent until the right person signs in.
sync-choose = Choose a service
sync-choose-more = One step is left under Settings.
sync-now = Sync now
sync-cancel = Stop syncing
sync-automatic = Send and fetch automatically.
sync-automatic-body = Switched off, changes are kept here until you press Sync now.
sync-conflicts = Changed in two places
sync-conflicts-body = Both values are kept. Nothing is sent until you choose.
conflict-totals = Total here { $mine }, at the service { $theirs }
conflict-totals-same = Total { $mine } on both sides
sync-parked-title = Set aside
sync-parked-body = The service refused these several times. They are safe here; mend them or try again.
sync-pending-title = Waiting to be sent
sync-pending-body = These are saved here and go out in this order.
sync-unknown = Unclear payouts
sync-unknown-body = Whether these arrived is not known yet.
sync-no-account = Nothing waits to be sent
sync-no-account-body = No account is connected, so everything you do is kept on this computer. With an account, your invoices are sent for you, and the service says what was paid.
sync-nothing = Nothing is waiting
sync-nothing-body = Every change has reached the service.
column-record = Record
column-what = What happens
column-since = Since
column-actions = Actions
kind-invoice = Invoice
kind-customer = Customer
sync-tabs = Views of sync
sync-tab-waiting = Waiting
sync-tab-history = History
sync-tab-requests = Requests
column-answer = Last answer
record-gone = This is not on this computer any more.
history-none = Nothing was synced yet
history-none-body = Each sync is written down here: what came, what was sent, and how it ended.
history-shown = { $n ->
    [one] One run is shown.
   *[other] { $n } runs are shown.
}
run-nothing = Nothing new
run-nothing-times = Nothing new, { $times } times since { $since }
run-times = { $title }, { $times } times since { $since }
run-received = Received { $what }
run-invoices = { $n ->
    [one] one invoice
   *[other] { $n } invoices
}
run-customers = { $n ->
    [one] one customer
   *[other] { $n } customers
}
run-sent = Sent { $what }
run-changes = { $n ->
    [one] one change
   *[other] { $n } changes
}
run-unreadable = { $n ->
    [one] One record at the service was not understood
   *[other] { $n } records at the service were not understood
}
run-ended-running = Under way
run-ended-interrupted = Interrupted
run-ended-cancelled = Stopped by you
run-ended-offline = Offline
run-ended-unavailable = The service asked to wait
run-ended-sign_in_needed = A new sign-in was needed
run-ended-other_user = Another person was signed in
run-ended-early = Did not finish
run-records = What became of each record
run-rest = { $n ->
    [one] and one more
   *[other] and { $n } more
}
effect-arrived = arrived
effect-sent = sent
effect-conflict = conflict
effect-set_aside = set aside
effect-waits = still waits
requests-body = The latest requests that changed something or failed. Passwords, tokens and bank details are hidden before anything is written down.
requests-failed = Only what failed
requests-account = Account
requests-every-account = Every account
requests-none = Nothing was asked yet
requests-none-body = What is sent to a service is listed here, with what it answered.
requests-none-found = Nothing here
requests-none-found-body = No request of this kind is kept.
requests-shown = { $n ->
    [one] One request is shown.
   *[other] { $n } requests are shown.
}
request-ms = { $n } ms
request-sent = Sent
request-received = Received
request-no-body = Empty.
request-account = Account: { $name }.
request-fault = Why: { $fault }.
outcome-succeeded = done
outcome-not_sent = not sent
outcome-rejected = refused
outcome-absent = not there
outcome-unknown = unclear
outcome-succeeded-body = The service did it.
outcome-not_sent-body = Nothing left this computer.
outcome-rejected-body = The service answered that it did not do it.
outcome-unknown-body = It left this computer and no answer settles it; the next sync looks what came of it.
fault-offline = the service could not be reached
fault-tls = the secure connection could not be made
fault-timed_out = no answer in time
fault-sign_in_needed = a new sign-in is needed
fault-other_user = another person is signed in
fault-forbidden = this sign-in may not do that
fault-not_found = it is not there
fault-already_exists = it exists already
fault-status_denied = its status does not allow it
fault-not_processable = the service cannot process it as it is
fault-invalid = something in it was not accepted
fault-too_many = too many requests; it asked to wait
fault-unavailable = the service failed
fault-malformed = the answer made no sense
fault-refused = this computer does not send that
stage-starting = Starting…
stage-profile = Profile
stage-customers = Customers
stage-invoices = Invoices
stage-sending = Sending
stage-of = { $stage }: { $done } of { $total }
stage-done = { $stage }: { $done }
