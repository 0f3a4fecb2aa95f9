# One invoice: its page, its conflicts, what was handed out.

## One invoice

detail-label = Invoice
detail-none = No invoice chosen
detail-none-body = Choose one from the list, or press J and K to walk through it.
detail-unfound = The search “{ $search }” does not find this invoice.
detail-due = Due { $date }.
detail-local = Kept on this computer only.
action-edit = Edit
action-ready = Issue
action-draft = Back to draft
action-cancel = Cancel invoice
action-delete = Delete
actions-more = More
action-pdf = Save PDF
action-pdf-busy = Saving…
edit-ready = An issued invoice is fixed. Put it back to draft to change it.
problem-in-item = Item { $n }: { $message }
status-set-draft = { $name } is a draft again.
status-set-ready = { $name } is issued.
status-set-canceled = { $name } is canceled.
status-set-paid = { $name } is paid.
action-email = Send by e-mail…
action-paid = Mark as paid…
action-unpaid = Not paid after all
action-duplicate = Duplicate
paid-panel-title = { $n ->
    [one] Mark as paid
   *[other] Mark { $n } invoices as paid
}
paid-panel-body = It is noted on this computer. You can take it back.
paid-on = Paid on
paid-go = Mark as paid
paid-early-go = It was paid before that
paid-said = { $n } invoices are paid.
unpaid-said-one = { $name } waits for its payment again.
unpaid-said = { $n } invoices wait for their payment again.
paid-left-out = { $n ->
    [one] Left out: { $name }. { $why }
   *[other] { $n } were left out, { $name } first: { $why }
}
paid-you-say = You say when it is paid.
paid-served = { $account } says when it is paid.
email-with_file = Your mail program is asked to write to { $to }, with { $file }. Look whether the file is attached, then send it there.
email-without_file = Your mail program opens with a message to { $to }. Attach this file to it: { $file }
email-nowhere = No mail program could be opened on this computer. { $file } is saved: attach it to a message to { $to } yourself.
email-no-address = { $name } has no e-mail address. Enter it, then send again.
email-to-customer = Open customer
email-draft = A draft is not sent. Issue it first.
sender-none = Your name and address are not on it yet.
sender-no-name = Your name is not on it yet.
sender-no-address = Your address is not on it yet.
sender-body = What is issued is kept as it is. An invoice has to say who issued it; you can fill that in now and come back.
sender-fill = Fill in now
sender-anyway = Issue anyway
out-title = { $name } was handed out already
out-body = It was saved, printed or sent since it was issued; whoever has it would hold another invoice than yours. What is right then: cancel it, and write a corrected invoice that names it.
out-correct = Cancel and correct
out-anyway = Back to draft anyway
out-corrected = { $name } is canceled. This is the corrected invoice, yet a draft.
cancel-title = Cancel { $name }?
cancel-body = A canceled invoice cannot be paid or changed any more. Its number stays used.
cancel-confirm = Cancel invoice
delete-title = Delete { $name }?
delete-body = This draft is only on this computer. It cannot be brought back.
delete-confirm = Delete
deleted-said = { $name } is deleted.
saved-title = { $pages ->
    [0] Saved:
    [one] Saved, one page:
   *[other] Saved, { $pages } pages:
}
saved-open = Open
saved-reveal = Show in folder
saved-as = Save elsewhere…
page-alt = { $label }, page { $page } of { $pages } as it will print
page-of = Page { $page } of { $pages }
page-previous = Previous page
page-next = Next page
conflict-title = Changed in two places.
conflict-body = Both values are kept until you choose.
conflict-mine = On this computer
conflict-theirs = At the service
conflict-field = Field
conflict-final-title = It is closed at the service.
conflict-final-body = It cannot change there any more. What you keep of yours becomes a new draft.
conflict-effect = Total would be { $total } ({ $difference })
conflict-effect-total = Total would be { $total }
conflict-effect-none = The total stays the same
conflict-result = Total with this choice:
conflict-outcome-kept = Everything that does not differ is merged from both sides.
conflict-outcome-new_draft = It goes into a new draft; this invoice becomes what it is at the service.
conflict-outcome-theirs = This invoice becomes what it is at the service. Your changes are dropped.
conflict-apply = Apply choice
conflict-keep-mine = Keep all mine
conflict-keep-theirs = Keep all theirs
conflict-copy = Make a copy
conflict-way-mine = Keep all mine: each field above as on this computer, the rest merged.
conflict-way-mine-final = Keep all mine: a new draft with each field above as on this computer.
conflict-way-theirs = Keep all theirs: everything as at the service; what was changed only here and not sent yet is dropped.
conflict-way-copy = Make a copy: the same, and yours becomes a new draft.
taken-title = { $name } is taken by another invoice at the service.
taken-body = { $name } is free. Nothing is sent until you choose; the other invoice is not touched.
taken-use = Use { $name }
taken-again = Keep mine and try again
taken-settled = It is { $name } now and will be sent.
conflict-settled-fields = Your choice is kept.
conflict-settled-keep_mine = Yours is kept and will be sent.
conflict-settled-keep_theirs = The service’s version is taken over.
conflict-settled-copy = The service’s version is taken over; yours is a new draft.
gone-title = It is no longer at the service.
gone-body = It is kept here until you choose.
gone-anew = Make it there again
gone-anew-said = It will be made at the service again.
gone-delete = Delete it here too
gone-delete-title = Delete { $name } here too?
gone-delete-body = It is already gone at the service. Deleting it here cannot be undone.
total-title = The service computes another total.
total-body = It is { $mine } here and { $theirs } there, from the same items. It is not issued while they differ.
total-rounding = The service rounds the tax of each item. Rounded that way the totals are the same.
total-unexplained = No way of rounding tax explains it. The items are the same on both sides.
total-take = Round tax as the service does
total-take-said = Tax is rounded as at the service; it will be issued.
total-draft = Leave it a draft
total-draft-said = It stays a draft on both sides.
total-again = Ask the service again
total-again-said = The service is asked again; it is issued once the totals agree.
waiting-pending = Waiting to be sent.
waiting-parked = Set aside after several tries.
waiting-since = { $what } Since { $since }.
waiting-answer = Last answer: { $answer }
retry-said = It will be tried again now.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Save as UBL…
einvoice-save-cii = Save as CII…
einvoice-save-hint = For customers who ask for an XML invoice; most take UBL.
original-label = Issued documents
original-sound = Issued document kept, { $date }, sound.
original-damaged = The issued document of { $date } is damaged and is not handed out any more. A backup of your data may still have it.
original-verify = Verify
original-hide = Hide
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = since { $from }
original-until = { $from } to { $to }
original-size = { $n } kB
original-broken = damaged
original-fingerprint = Fingerprint: shows that the file is the one that was issued.
original-copy = Copy the fingerprint of the { $kind }
original-copied = Fingerprint copied.
