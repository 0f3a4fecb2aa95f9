# The list of invoices.

## Invoices

invoice-new = New invoice
invoice-search = Search reference, customer, item
invoice-tabs = Which invoices to show
invoice-untitled = Untitled invoice
invoice-no-customer = No customer yet
invoice-saved = { $name } is saved.
invoices-grid = Invoices, newest first
tab-all = All
tab-draft = Drafts
tab-ready = Open
tab-paid = Paid
tab-canceled = Canceled
tab-waiting = Waiting
column-customer = Customer
column-reference = Reference
column-due = Due
column-status = Status
column-amount = Amount
column-name = Name
column-net = Amount
status-draft = Draft
status-ready = Open
status-paid = Paid
status-canceled = Canceled
status-overdue = Overdue
meaning-draft = Not issued yet: it can still be changed, and nobody owes it.
meaning-ready = Issued and fixed, and waits for the payment.
meaning-paid = The service says that the customer paid it.
meaning-paid-here = You noted that it was paid on { $date }.
meaning-paid-noted = You noted that it was paid.
invoices-none-paid-here = Issued invoices that you mark as paid stand here.
selection-ready = Issue ({ $n })
selection-paid = Mark as paid ({ $n })…
selection-none-payable = None of them waits for a payment that you note.
selection-ready-said = { $n ->
    [one] One invoice is issued.
   *[other] { $n } invoices are issued.
}
selection-ready-failed = { $n } of { $of } are issued. { $name } stays a draft: { $message }
meaning-canceled = Withdrawn. It cannot be paid any more, and its number stays used.
meaning-overdue = Issued, and its due date has passed without payment.
meaning-credit-ready = Issued and fixed. The amount goes to the customer; nobody owes it to you.
meaning-credit-paid = Issued and settled: the customer has the amount.
credit-note-name = Credit note
sync-pending = To send
sync-conflict = Conflict
sync-parked = Set aside
due-today = today
due-tomorrow = tomorrow
due-yesterday = yesterday
due-in = in { $days } days
due-ago = { $days } days ago
ago-now = just now
ago-seconds = { $n } s ago
ago-minutes = { $n } min ago
ago-hours = { $n } h ago
ago-days = { $n ->
    [one] a day ago
   *[other] { $n } days ago
}
since-day = { $day }, { $time }
day-today = Today
day-yesterday = Yesterday
age-local = Kept on this computer
age-never = { $name } · not read yet
age-service = { $name } · as of { $ago }
age-offline = Offline · { $name } as of { $ago }
invoices-first = Your first invoice
invoices-unread-body = What your accounts hold comes in with the first sync. You can write invoices already; they are kept here.
invoices-first-body = It is kept here as you type. Add items, look at the page, save it.
invoices-first-nameless = It is kept here as you type. Your business and its bank details, once entered, are printed on every invoice.
invoices-first-business = Enter your business
invoices-coming = Your invoices are on their way
invoices-coming-body = They appear here as they come in. You can already write new ones.
invoices-not-found = Nothing found for “{ $search }”
invoices-not-found-body = Looked in references, customers and items of all invoices in this tab.
invoices-none-draft = No drafts
invoices-none-draft-body = Every invoice is issued. Press N to write a new one.
invoices-none-ready = No open invoices
invoices-none-ready-body = Invoices that are issued and not paid yet stand here.
invoices-none-paid = Nothing paid yet
invoices-none-paid-body = Paid invoices come in from the service by themselves.
invoices-none-canceled = Nothing canceled
invoices-none-canceled-body = Invoices that were withdrawn stand here.
invoices-none-waiting = Nothing is waiting
invoices-none-waiting-body = Every change has reached the service.
unsaved-label = Unfinished drafts
unsaved-title = Begun, not finished:
unsaved-kept = (kept on this computer)
unsaved-continue = Continue
unsaved-discard = Discard
unsaved-more = { $n ->
    [one] One more unfinished draft
   *[other] { $n } more unfinished drafts
}
discard-title = Discard what was typed into { $title }?
discard-body = What was typed since it was last saved is lost. A saved invoice stays as it was.
discard-confirm = Discard

## Several invoices

selection-label = Chosen invoices
selection-count = { $n ->
    [one] One invoice chosen
   *[other] { $n } invoices chosen
}
selection-clear = Choose none
selection-saving = Saving { $n } of { $of }…
selection-stop = Stop
selection-saved = PDFs saved: { $n } of { $of }.
selection-failed = PDFs saved: { $n } of { $of }. Then this went wrong: { $message }

selection-export = Export…
