# Every word of the window. Short, plain, no blame: what happened, what it means, what to do.

app-name = Counterfoil
close = Close
loading = Loading
none-mark = —
nothing = nothing
dash = –
show = Show
show-more = Show { $n } more
show-older = Show older
copy = Copy
copied-said = Copied.
copy-failed = This could not be copied. Mark the text and press Ctrl C.
decide = Decide
undo = Undo
undo-changes = Undo changes
try-again = Try again
ask-no = Go back
search-clear = Clear the search
back-to-list = Back to the list
start-failed = Counterfoil could not open your data
error-detail = Details for a problem report
error-internal = Something went wrong inside Counterfoil. What is stored is unchanged. Please try again.

## Navigation

nav-label = Main
nav-invoices = Invoices
nav-customers = Customers
nav-sync = Sync
nav-settings = Settings
nav-waiting = { $n } waiting

## First run

first-title = Welcome to Counterfoil
first-body = Write invoices, print them, and see when the money comes, with or without a network.
first-local-title = Start on this computer
first-local-body = No account needed. Everything stays here; you can connect an account later.
first-local-go = Write an invoice
first-connect-title = Connect an account
first-connect-body = Your customers and invoices come here, and what you write is sent for you.
first-connect-go = Sign in
first-practise-title = Practise with sample data
first-practise-body = An invented business with invoices to play with. Nothing leaves this computer.
first-practise-go = Have a look
first-busy = One moment…
first-back = Other ways to begin
first-promise = Your data is kept in one folder on this computer, and passwords only in its keyring.

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
tab-ready = Ready
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
status-ready = Ready
status-paid = Paid
status-canceled = Canceled
status-overdue = Overdue
sync-pending = to send
sync-conflict = conflict
sync-parked = set aside
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
invoices-none-ready-body = Invoices that are ready and not paid yet stand here.
invoices-none-paid = Nothing paid yet
invoices-none-paid-body = Paid invoices come in from the service by themselves.
invoices-none-canceled = Nothing canceled
invoices-none-canceled-body = Invoices that were withdrawn stand here.
invoices-none-waiting = Nothing is waiting
invoices-none-waiting-body = Every change has reached the service.
unsaved-label = Unfinished drafts
unsaved-title = Not saved yet:
unsaved-continue = Continue
unsaved-discard = Discard
unsaved-more = { $n ->
    [one] One more unfinished draft
   *[other] { $n } more unfinished drafts
}
discard-title = Discard what was typed into { $title }?
discard-body = What was typed since it was last saved is lost. A saved invoice stays as it was.
discard-confirm = Discard

## One invoice

detail-label = Invoice
detail-none = No invoice chosen
detail-none-body = Choose one from the list, or press J and K to walk through it.
detail-due = Due { $date }.
detail-local = Kept on this computer only.
action-edit = Edit
action-ready = Make ready
action-draft = Back to draft
action-cancel = Cancel invoice
action-delete = Delete
action-pdf = Save PDF
action-pdf-busy = Saving…
edit-ready = An issued invoice is fixed. Put it back to draft to change it.
problem-in-item = Item { $n }: { $message }
status-set-draft = { $name } is a draft again.
status-set-ready = { $name } is ready.
status-set-canceled = { $name } is canceled.
status-set-paid = { $name } is paid.
cancel-title = Cancel { $name }?
cancel-body = A canceled invoice cannot be paid or changed any more. Its number stays used.
cancel-confirm = Cancel invoice
delete-title = Delete { $name }?
delete-body = This draft is only on this computer. It cannot be brought back.
delete-confirm = Delete
deleted-said = { $name } is deleted.
saved-title = { $pages ->
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
total-body = It is { $mine } here and { $theirs } there, from the same items. It is not made ready while they differ.
total-rounding = The service rounds the tax of each item. Rounded that way the totals are the same.
total-unexplained = No way of rounding tax explains it. The items are the same on both sides.
total-take = Round tax as the service does
total-take-said = Tax is rounded as at the service; it will be made ready.
total-draft = Leave it a draft
total-draft-said = It stays a draft on both sides.
total-again = Ask the service again
total-again-said = The service is asked again; it is made ready once the totals agree.
waiting-pending = Waiting to be sent.
waiting-parked = Set aside after several tries.
waiting-since = { $what } Since { $since }.
waiting-answer = Last answer: { $answer }
retry-said = It will be tried again now.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Save as UBL…
einvoice-save-cii = Save as CII…
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
original-copy = Copy the hash of the { $kind }

## Several invoices

selection-label = Chosen invoices
selection-count = { $n ->
    [one] One invoice chosen
   *[other] { $n } invoices chosen
}
selection-export = Export…
selection-clear = Choose none
selection-saving = Saving { $n } of { $of }…
selection-stop = Stop
selection-saved = { $n } of { $of } PDFs are saved.
selection-failed = { $n } of { $of } PDFs are saved. Then this went wrong: { $message }

## The editor

editor-label = Invoice editor
editor-new = New invoice
editor-edit = Editing { $name }
editor-kept = Saved on this computer { $ago }
editor-untouched = Kept on this computer as you type
editor-close = Close; what you typed is kept
editor-discard = Discard
editor-save = Save
editor-save-key = Save as a draft (Ctrl S)
editor-save-ready = Save & make ready
editor-save-ready-key = Save and issue (Ctrl Enter)
editor-page = The page as it will print
editor-show-page = Page
editor-show-form = Form
field-reference = Reference
field-status = Status
field-customer = Customer
field-currency = Currency
field-issue_date = Issued
field-due_date = Due
field-account = Sent to
account-none = Nobody: this computer only
field-tax_rule = Tax is rounded
field-prices_include_tax = Prices include tax
field-note = Note below the total
field-items = Items
field-amount = Total
field-name = Item
field-description = Description
field-price = Price
field-quantity = Quantity
field-tax = Tax %
field-business_name = Business name
field-first_name = First name
field-last_name = Last name
field-email = E-mail
field-phone = Telephone
field-address = Address
field-tax_id = Tax number
field-of-item = Item { $n }, { $field }
customer-placeholder = Type a name, or make a new one
customer-make = New customer “{ $name }”
customer-make-empty = New customer
customer-add = Add customer
date-placeholder = 2026-11-29
date-hint = As you write it: 29.11., +14, today
date-unread = This is not a date; one looks like 2026-11-29.
date-calendar = Choose from a calendar: { $label }
month-previous = Previous month
month-next = Next month
currency-none = None
currency-common = Usual
currency-all = All
item-name-placeholder = What is sold
item-description-placeholder = Description
item-cell = { $field }, row { $n }
item-add = Add a row
item-remove = Remove
item-remove-n = Remove row { $n }
item-remove-key = Remove (Ctrl Backspace)
item-removed = “{ $name }” is removed.
item-removed-empty = The row is removed.
item-moved = Moved to row { $n }
items-hint = Enter: next row · Alt ↑↓: move · Alt Enter: more · paste a table
items-pasted = { $n ->
    [one] One row pasted.
   *[other] { $n } rows pasted.
}
rule-per_line = on each line
rule-per_line-hint = Each line’s tax is rounded, then added up.
rule-per_rate = on the sum of each rate
rule-per_rate-hint = Lines of one rate are added up, then taxed.
rule-included-hint = Prices include tax: it is taken out of the sum of each rate.
total-sub = Subtotal
total-tax = Tax { $rate } % of { $base }
total-sub-included = Without tax
total-tax-included = incl. tax { $rate } % on { $base }
total-amount = Total
total-none = The total cannot be computed yet.
total-other-per_line = Rounded once per rate it would be { $amount } ({ $difference }).
total-other-per_rate = Rounded on each line it would be { $amount } ({ $difference }).
missing-title = { $n ->
    [one] One thing is missing before it can be made ready
   *[other] { $n } things are missing before it can be made ready
}

## An e-invoice

number-unread = This is not a number; one looks like 1234.50.
number-read = Read as { $number }.
einvoice-title = E-invoice
profile-none = Paper only
profile-en16931 = E-invoice (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Nothing is checked beyond what the page needs.
profile-en16931-hint = What business customers in the European Union accept.
profile-xrechnung-hint = What German authorities ask for.
profile-peppol-hint = What is sent over the Peppol network.
term-profile = Handed out as
term-kind = Kind of document
kind-380 = Invoice
kind-381 = Credit note
kind-384 = Corrected invoice
kind-326 = Partial invoice
code-other = Another: { $code }
term-preceding = Earlier invoice
term-preceding-date = Its date
term-buyer_reference = Buyer reference
term-buyer_reference-hint = With German authorities the Leitweg-ID.
term-order = Order number
term-contract = Contract
term-project = Project
term-delivery = Delivered
term-period-from = Period from
term-period-to = Period to
term-means = Paid by
means-usual = Transfer to your account
means-58 = SEPA transfer
means-30 = Transfer
means-48 = Card
means-10 = Cash
means-57 = Standing agreement
means-97 = Set off between both
term-payment_terms = Terms of payment in words
term-prepaid = Already paid
term-prepaid-hint = Taken off what is still to be paid.
term-exemption = Why no tax: { $category }
category-S = taxed
category-Z = zero rate
category-E = exempt
category-AE = reverse charge
category-K = within the Union
category-G = export
category-O = not subject to tax
category-L = Canary Islands
category-M = Ceuta and Melilla
category-usual = As its rate says
term-category = Kind of tax
term-category-reason = The reason is asked for under E-invoice.
term-unit = Unit
unit-usual = Not said (pieces)
unit-C62 = Piece
unit-HUR = Hour
unit-DAY = Day
unit-MON = Month
unit-KGM = Kilogram
unit-MTR = Metre
unit-MTK = Square metre
unit-LTR = Litre
unit-KMT = Kilometre
unit-LS = Lump sum
unit-other = Another unit
unit-named = Unit { $code }
unit-code = Code of the unit
unit-code-hint = From UN/ECE Recommendation 20, such as TNE for a tonne.
item-details-n = Details of row { $n }
item-details-key = Unit, kind of tax, allowances (Alt Enter)
item-details-more = More is given for e-invoices
item-details-changes = { $n ->
    [one] one allowance or charge
   *[other] { $n } allowances or charges
}
adjustment-allowance = Allowance
adjustment-charge = Charge
adjustment-add-allowance = Add allowance
adjustment-add-charge = Add charge
adjustment-label = { $kind } { $n }
adjustment-mode = In
adjustment-reason = Reason
adjustment-remove = Remove { $kind } { $n }
sum-lines = Sum of the lines
sum-allowances = Allowances
sum-charges = Charges
total-untaxed = No tax, { $category }, on { $base }
sum-prepaid = Already paid
sum-rounding = Rounded by
sum-due = Still to be paid
rule-proposal = An e-invoice is checked with tax rounded on the sum of each rate; this invoice rounds it on each line.
rule-proposal-take = Round on the sum
failures-title = { $n ->
    [0] Nothing is missing for the e-invoice
    [one] One thing is missing for the e-invoice
   *[other] { $n } things are missing for the e-invoice
}
failure-fatal = Needed
failure-advice = Advice
failure-jump = Go there
failure-jump-to = Go to the field of: { $message }
jump-back = Back to the invoice

## The panel at the side

explain-open = Explain
explain-open-label = Explain this total
explain-title = How { $name } comes to its total
explain-body = Every step in its order. Where a result was rounded, the exact figure stands before it.
explain-nothing = There is nothing to add up yet.
explain-what = What
explain-how = How
explain-exact = Exact
explain-exact-none = not rounded
explain-result = Amount
explain-whole = The whole invoice
explain-line = Line { $n }: { $name }
explain-line-nameless = Line { $n }
step-line_gross = Price times quantity
step-line_allowance = Allowance on the line
step-line_charge = Charge on the line
step-line_net = Line before tax
step-line_tax = Tax of the line
step-line_sum = Sum of the lines
step-allowance = Allowance
step-charge = Charge
step-sub_amount = Sum before tax
step-tax = Tax
step-tax_included = Tax within it
step-tax_amount = Sum of the taxes
step-amount = Total
step-due = Still to be paid
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
import-open = Import…
import-title = Import an e-invoice
import-at = { $n } of { $of }
import-seller = From
import-buyer = To
import-number = Number
import-kind = Kind
import-issued = Issued
import-due = Due
import-lines = Lines
import-form = Form
import-profile = Profile
import-form-ubl = UBL
import-form-cii = CII
import-in-pdf-ubl = UBL inside a PDF
import-in-pdf-cii = CII inside a PDF
import-amount = Amount
import-stated = In the file
import-computed = Computed here
import-difference = Difference
import-sub_amount = Before tax
import-tax_amount = Tax
import-same = Same to the cent
import-differs = The file and its lines come to different amounts
import-failures = { $n ->
    [one] One rule of its profile is not met
   *[other] { $n } rules of its profile are not met
}
import-ignored = { $n ->
    [one] One part of it has no place here and is left out
   *[other] { $n } parts of it have no place here and are left out
}
import-twin = An invoice with the number { $reference } is here already.
import-twin-show = Look at it
import-customer = Its customer
import-customer-found = { $name }, who is here already
import-customer-new = A new customer, { $name }
import-customer-search = Find another customer
import-customer-count = { $n ->
    [0] No customer fits.
    [one] One customer fits.
   *[other] { $n } customers fit.
}
import-go = Import
import-go-twin = Import nevertheless
import-busy = Importing…
import-skip = Leave this one out
import-skip-last = Leave this one out and finish
import-done = { $name } is imported.
import-done-many = { $n } of { $of } files are imported.
drop-hint = Let go to look at these e-invoices
drop-refused = Only XML and PDF files can be imported. The others are left out.
print-open = Print…
print-title = { $n ->
    [one] Print an invoice
   *[other] Print { $n } invoices
}
print-what = What is printed
print-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
print-none = This computer has no printer. Add one in the system’s settings, or save the PDF.
print-printer = Printer
print-default = the system’s usual one
print-copies = Copies of each
print-copies-wrong = Give a whole number, 1 to { $most }.
print-view = Open in the viewer
print-go = Print
print-busy = Printing…
print-pages = { $n ->
    [one] one page
   *[other] { $n } pages
}
print-done = { $printer } took it as job { $job }: { $invoices }, { $pages }.
export-open = Hand out data…
export-title = Hand out data
export-format = What
export-csv = A table of invoices
export-csv-hint = CSV, one row an invoice.
export-lines = A table of their lines
export-lines-hint = CSV, one row a line.
export-json = Everything
export-json-hint = JSON, for other programs.
export-pack = The month-end pack
export-pack-hint = One ZIP of PDFs, e-invoices and tables, with a list of sums.
export-chosen = { $invoices }, as chosen in the list
export-period = Issued
period-this-month = This month
period-last-month = Last month
period-this-year = This year
period-all = Ever
period-custom = Days of your choice
export-from = From
export-to = To
export-days = { $from } to { $to }
export-days-from = From { $from } on
export-days-to = Until { $to }
export-days-all = Every invoice
export-backwards = The last day stands before the first.
export-local = For a spreadsheet on this computer
export-local-hint = With its decimal mark and separator; otherwise comma and point, as the standard has it.
export-go = Choose where…
export-busy = Writing…
export-done = Written, { $invoices }:

## For e-invoices, of a business or a customer

trade-title = For e-invoices
trade-empty = Nothing given
trade-body-customer = Stays on this computer. What is printed is the address above; an e-invoice wants its parts.
trade-body-business = What is printed is the address above; an e-invoice wants its parts. Your VAT number is the tax number above.
address-street = Street and number
address-additional = Second line
address-postcode = Post code
address-city = City
address-subdivision = Region
address-country = Country
address-country-none = Not given
trade-registration = Registration number
trade-registration-hint = In a register of companies.
trade-tax_registration = Local tax number
trade-tax_registration-hint = Where you have no VAT number.
trade-trading_name = Trading name
trade-contact_name = Contact
trade-language = Language of documents
language-usual = As the business
language-en = English
language-de = German
language-fr = French
language-es = Spanish
language-it = Italian
language-pl = Polish
language-pt = Portuguese
language-nl = Dutch
electronic-scheme = E-invoices go to
electronic-none = Not given
electronic-address = Electronic address
scheme-EM = E-mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Germany)
scheme-0009 = SIRET (France)
scheme-vat = VAT number, { $country }
scheme-other = Another scheme
scheme-code = Scheme
scheme-code-hint = Its code in the EAS list, four characters.

## Customers

customer-new = New customer
customer-search = Search name, e-mail, telephone
customers-grid = Customers by name
customers-first = Your first customer
customers-first-body = Customers made while writing an invoice appear here too.
customers-not-found = Nobody found for “{ $search }”
customers-not-found-body = Looked in names, e-mail addresses and telephone numbers.
customer-panel = Customer
customer-none = No customer chosen
customer-none-body = Choose one from the list, or press N for a new one.
customer-here = These stay on this computer and are printed on the invoice.
customer-save = Save
customer-saved = { $name } is saved.
customer-delete = Delete
customer-delete-title = Delete { $name }?
customer-delete-body = Invoices already written keep their text. The customer is also deleted at the service, if it is there.

## Sync

sync-state = Where things stand
sync-local = On this computer only
sync-local-more = Nothing is sent anywhere.
sync-running = Syncing
sync-synced = Synced { $ago }
sync-never = Not synced yet
sync-offline = Offline
sync-practice-off = Practice is over
sync-practice-off-more = Its service ended with the program. Start it afresh in Settings.
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
sync-unknown-acts = Unclear
sync-unknown-acts-body = Whether these were done is not known. Look at the service, then close them.
sync-no-account = No account is connected
sync-no-account-body = Everything works without one. Connect an account to send invoices and to see payments.
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
history-shown = { $n } runs are shown.
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
requests-shown = { $n } requests are shown.
request-ms = { $n } ms
request-sent = Sent
request-received = Received
request-no-body = Empty.
request-account = Account: { $name }.
request-fault = Why: { $fault }.
outcome-succeeded = done
outcome-not_sent = not sent
outcome-rejected = refused
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

## Accounts

accounts-title = Accounts
accounts-none = No account is connected. Everything works without one.
account-age = data from { $ago }
account-connected = Connected
account-choose_service = Choose a service
account-sign_in_needed = Sign-in needed
account-other_user = Another person
account-practice = Practice
account-practise-again = Practise afresh
account-add = Connect an account
account-connected-said = The account is connected.
account-remove = Remove
account-remove-title = Remove { $name }?
account-remove-body = What came from the service is removed from this computer, and the password from the keyring. Changes that were not sent yet are lost. The service keeps its own.
account-remove-confirm = Remove
account-removed-said = { $name } is removed.
connect-url = Address of the service
connect-url-hint = Trincico; https only.
connect-way = How to sign in
connect-way-password = E-mail and password
connect-way-token = Token
connect-user = E-mail
connect-secret-password = Password
connect-secret-token = Token
connect-secret-hint = Goes into this computer’s keyring and nowhere else.
connect-name = Name for this account
connect-name-hint = Optional; for example the name of your business.
connect-go = Connect
connect-busy = Connecting…
services-body = Which of these do you work with here?
services-none = This account has no service yet. Make one at the service, then come back.
sign-in-body = The service wants a new sign-in. What waits to be sent is kept.
sign-in-other = Another person signed in than the one whose data this is. Sign in as that person; nothing is sent until then.
sign-in-user-hint = Leave empty to use a token.
sign-in-secret = Password or token
sign-in-go = Sign in

## Settings

settings-sections = Sections
settings-business = Business
settings-business-body = Printed on every invoice as the sender.
settings-documents = Documents
settings-documents-body = How invoices look from now on. What is issued keeps the look it has.
settings-accounts = Accounts
settings-accounts-body = Where invoices are sent and payments are seen.
settings-appearance = Appearance
settings-appearance-body = Follows the system unless you choose.
settings-data = Your data
settings-data-body = Everything is in this folder.
settings-keys = Keys
settings-keys-body = Nothing needs the mouse.
settings-about = About
theme-system = System
theme-light = Light
theme-dark = Dark
about-version = Counterfoil { $version }
about-body = The part of the bill that stays with you.
business-name = Name of the business
business-bank = Bank
business-iban = IBAN
business-bic = BIC
business-currency = Usual currency
business-days = Days to pay
business-days-wrong = Give whole days, 0 to 3650, or leave it empty.
business-save = Save business
business-saved = Your business is saved.
business-unsaved = Not saved yet
documents-save = Save documents
documents-saved = Your documents are saved.
look-template = Template
template-classic = Classic
template-modern = Modern
template-compact = Compact
template-din5008 = DIN 5008
look-accent = Accent colour
look-accent-pick = Pick a colour
look-accent-text = Colour as six digits
look-accent-placeholder = none
look-accent-none = No colour
look-accent-hint = It is darkened where white on it would be hard to read.
look-accent-wrong = Give a colour as # and six digits, 0 to 9 and a to f, or leave it empty.
look-paper = Paper
paper-a4 = A4
paper-letter = US Letter
look-language-hint = Where the customer has none of its own.
look-code = Payment code (for banking apps) beside the payment details
sample-of = { $name }, your newest draft, with what is saved.
sample-none = Once there is a draft, its first page is shown here with what is saved.
logo-label = Logo
logo-hint = PNG, JPEG or SVG, printed at the top of the page.
logo-none = No logo
logo-alt = Your logo
logo-remove = Remove logo
logo-too-large = This picture is larger than 4 MB. Choose a smaller one; the logo is unchanged.

## Palette and keys

palette-label = Find a command, an invoice, a customer
palette-placeholder = Find a command, an invoice, a customer
palette-none = Nothing found.
palette-commands = Commands
palette-invoices = Invoices
palette-customers = Customers
command-new-invoice = New invoice
command-new-customer = New customer
command-sync-now = Sync now
command-import = Import an e-invoice
command-export = Hand out data
command-invoices = Go to invoices
command-customers = Go to customers
command-sync = Go to sync
command-settings = Go to settings
command-keys = Show the keys
command-theme = Switch between light and dark
keys-title = Keys
keys-everywhere = Everywhere
keys-list = In a list
keys-editor = In the editor
key-palette = Find anything
key-keys = Show the keys
key-new = New
key-search = Search
key-back = Back
key-sync = Sync now
key-screens = Go to a screen
key-move = Move
key-ends = First, last
key-open = Open
key-edit = Edit
key-pdf = Save PDF
key-print = Print
key-select = Choose several
key-cell = Next cell
key-row = Next row
key-move-row = Move the row
key-details = Unit, kind of tax, allowances
key-remove-row = Remove the row
key-paste = Paste spreadsheet rows
key-undo-row = Undo removing or pasting
key-save = Save
key-save-ready = Save and make ready

## A record that changed while it was being edited
changed-title = { $name } changed while you were writing
changed-body = Somebody changed it at the service, or another window did. Saving puts what you typed in its place, there too. Going back keeps what you typed here, unsaved.
changed-confirm = Save what I typed

## Payouts

nav-payouts = Payouts
nav-plan = Subscription
kind-payout = Payout
kind-act = Request
command-payouts = Go to payouts
command-plan = Go to subscription
command-ask-payout = Ask for a payout
not-known = not known
settings-open = Open Settings
money-never = Not read yet
money-age = As of { $ago }
money-offline = Offline · as of { $ago }
money-refresh = Refresh
money-refreshing = Refreshing…
balance-of = Balance of { $name }
balance-label = Balance by currency
balance-available = Can be paid out
balance-pending = On its way
balance-instant = At once
payouts-overview = Months and bank accounts
payouts-overview-none = Once money is paid out, its months, its schedule and where it goes stand here.
payouts-grid = Payouts, newest first
payout-search = Search amount, destination, number
payout-which-account = Payouts of
payout-tabs = Which payouts to show
payout-label = Payout
payout-status-requested = Requested
payout-status-pending = Pending
payout-status-in_transit = In transit
payout-status-paid = Arrived
payout-status-failed = Failed
payout-status-canceled = Canceled
column-arrival = Arrives
column-destination = To
destination-unknown = Destination not told
payout-instant = at once
payouts-not-found = No payout found for “{ $search }”
payouts-not-found-body = Looked in amounts, destinations, descriptions and numbers of all payouts in this tab.
payouts-none-tab = None here
payouts-none-tab-body = No payout is kept with the status “{ $status }”.
payouts-offline = Offline, and nothing was read yet
payouts-offline-body = The balance and the payouts come in as soon as the service can be reached.
payouts-unread = Nothing was read yet
payouts-unread-body = The balance and the payouts come in with the next sync.
payouts-none = No payouts yet
payouts-none-body = When money goes to your bank account, each payout stands here with what is in it.
payouts-first = From paid invoices to your bank
payouts-first-body = Set up payouts above; from then on the balance and each payout are shown here.
setup-none-title = Payouts are not set up.
setup-none-body = First a payout account is made at the service, then you enable it at the payment provider. Nothing is paid out before that.
setup-deleted-title = The payout account is gone.
setup-deleted-body = It was deleted at the service. Make a new one to be paid out again.
setup-pending-title = One step is left.
setup-pending-body = The payment provider wants to know who you are and where money goes. That is done on its page.
setup-suspended-title = The payment provider stopped payouts.
setup-suspended-body = Your money stays in the balance. Its page says what it asks for.
setup-other-title = The service names a state that this version does not know.
setup-other-body = Balance and payouts are shown as far as they can be read.
setup-method = Provider
setup-create = Set up payouts
setup-enable = Go on at the provider…

## One payout

payout-arrives = { $day } ({ $due })
payout-at-once = At once
payout-standard = At the bank’s next run
payout-automatic = By the schedule
payout-by-hand = Asked for
payout-fact-arrival = Arrives
payout-fact-destination = To
payout-fact-method = How
payout-fact-made = Made
payout-fact-account = From
payout-fact-description = Description
payout-failed-body = The bank did not take it. The money goes back to your balance; check the bank account below or at the provider.
payout-request = You asked for it on this computer, { $since }.
payout-seen = What was seen of it
payout-foot = { $id } · as of { $ago }
parts-title = What is in this payout
parts-matched = { $n ->
    [one] One payment, sure
   *[other] { $n } payments, sure
}
parts-guessed = { $n ->
    [one] One payment that may be in it
   *[other] { $n } payments that may be in it
}
parts-guessed-body = They fit by time and currency, no more. They are not added up.
parts-sum = Together
parts-unexplained = Not explained by payments
column-payment = Payment of
column-paid-on = Paid
sum-gross = Gross
sum-fee = Fee
sum-net = Net

## Accounts for payouts

account-side-of = How { $name } is paid out
bank-title = Where money goes
bank-name = { $name } •••• { $last4 }
bank-nameless = Account
bank-default = receives { $currency }
bank-instant = takes payouts at once
bank-requirements = The provider still asks for:
bank-none = No bank account is known.
bank-change = Change at the provider…
schedule-title = How often money is paid out
schedule-outside = Now: { $frequency }. Your plan does not offer it any more.
schedule-unknown = Not known yet
schedule-save = Save schedule
schedule-said = Money is paid out from now on: { $frequency }.
schedule-said-demand = Money is paid out from now on when you ask for it.
frequency-auto_daily = Every day
frequency-auto_3_days = Every 3 days
frequency-auto_7_days = Every 7 days
frequency-on_demand = When you ask for it
requests-asked = Asked for on this computer
request-state-sending = being sent
request-state-accepted = accepted
request-state-not_sent = not sent
request-state-rejected = refused
request-state-unknown = unclear
request-state-closed = closed by you
months-title = By month
months-label = Payouts by month, { $currency }
months-paid = Arrived
months-expected = Expected
months-table = As a table
month-paid = { $n ->
    [one] { $amount } arrived in one payout
   *[other] { $amount } arrived in { $n } payouts
}
month-expected = { $amount } expected
month-nothing = nothing
month-words = { $month }: { $what }
column-month = Month
column-payouts = Payouts

## Asking for a payout

ask-open = Ask for a payout…
ask-title = Ask for a payout
ask-none = No payout can be asked for
ask-none-body = An account has to be set up and enabled first. Payouts shows what is left to do.
ask-amount = Amount
ask-available = { $amount } can be paid out.
ask-available-unknown = What can be paid out is not known; it is read before anything is sent.
ask-all = All
ask-all-label = All that can be paid out
ask-blocked = No other payout can be asked for until this one is clear.
ask-scheduled = Money goes out by itself: { $frequency }. To ask for a payout, first set the schedule to “When you ask for it” under Months and bank accounts.
ask-nothing-yet = Nothing is sent yet.
ask-continue = Continue
ask-checking = Reading the balance…
speed-label = How soon
speed-standard = At the bank’s next run
speed-standard-body = The usual way; it takes a few working days.
speed-instant = At once
speed-instant-body = Usually within the hour, up to { $amount }. The provider may charge for it.
speed-instant-bank = The bank account for this currency does not take payouts at once.
speed-instant-unknown = How much can be paid out at once is not known.
speed-instant-nothing = Nothing can be paid out at once now.
offer-to = To
offer-from = From
offer-when = How soon
offer-before = Balance before
offer-after = Balance after
offer-read = The balance was read { $ago }.
offer-heard = { $amount } to { $destination }: check and confirm.
offer-once = It is sent once, and cannot be called back from here.
offer-send = Pay out { $amount }
offer-sending = Sending…
outcome-payout-accepted = { $amount } is on its way.
outcome-payout-not_sent = { $amount } was not sent.
outcome-payout-rejected = The service refused to pay out { $amount }.
outcome-payout-closed = The request for { $amount } is closed.
outcome-again = Begin again
outcome-show = Show the payout
unclear-label = A payout that is not clear
unclear-body = It may have been made. Nothing is sent again by itself, and no other payout can be asked for until this is clear.
unclear-asked = Asked for { $since }, to: { $destination }.
unclear-looked = Last looked { $ago }.
unclear-look = Look again
unclear-looking = Looking…
unclear-still = It is still not clear.
resolve-question = What became of it?
candidate-likely = probably this one
candidate-made = made { $since }
resolve-not-made = It was not made
resolve-early = It may still appear until { $day }; it is looked for once more before it is closed.
resolve-amount = Type the amount, { $amount }, to confirm
resolve-amount-wrong = This is another amount.
resolve-link = It is this payout
resolve-close = Close it as not made
resolve-said-made = It is linked to the payout you chose.
resolve-said-not = It is closed as not made.

## Acts that cost money or cannot be undone

act-sending = Being sent.
act-done = Done.
act-visit = Go on outside.
act-not_sent = Not sent.
act-rejected = The service refused it.
act-unknown = It is not clear whether this was done.
act-unknown-body = Nothing is sent again by itself.
act-since = { $name }, { $since }.
act-closed = Closed by you.
acts-title = Asked for, and not settled
act-go-on = Go on…
act-close = It is settled
act-close-title = Is “{ $name }” settled?
act-close-body = Check at the service first whether it was done. From then on it can be asked for again here.
visit-title = Go on outside
visit-host = This page is opened in your browser
visit-offered = Nothing is opened yet. What you enter there does not pass through Counterfoil.
visit-go = Open in the browser
visit-open-again = Open again
visit-cancel = Cancel
visit-open = Waiting for you to come back.
visit-open-body = Finish in the browser; this goes on by itself.
visit-done = Done.
visit-done-body = What changed is read from the service now.
visit-canceled = Not done.
visit-canceled-body = Nothing was changed by it. You can begin again.
visit-expired = Nobody came back in time.
visit-expired-body = If you finished in the browser, the next sync shows what came of it.

## The plan

plan-unread = Nothing was read yet
plan-offline = Offline, and nothing was read yet
plan-unread-body = Your plan and what was paid come in with the next sync.
plan-none = You have no plan at this account. Choose one below.
plan-period = Period
plan-ended = Ended by you
plan-card = Charged to
plan-card-none = No card is known
plan-last = Last payment
plan-pay = Change how you pay…
plan-end = End subscription…
plan-method = Pay with
plan-method-usual = The usual provider
plan-current = Your plan
plan-next = Follows your plan
plan-recommended = Recommended
plan-take = Choose
plan-up = Upgrade
plan-down = Change down
plan-trial = { $n ->
    [one] one day to try it
   *[other] { $n } days to try it
}
plans-title = Plans
plans-differences = Only what differs
plans-feature = What it allows
plans-price = Price
price-unknown = Price not told
price-free = Free
price-each = { $amount } { $interval }
interval-day = { $n ->
    [one] a day
   *[other] every { $n } days
}
interval-week = { $n ->
    [one] a week
   *[other] every { $n } weeks
}
interval-month = { $n ->
    [one] a month
   *[other] every { $n } months
}
interval-year = { $n ->
    [one] a year
   *[other] every { $n } years
}
card-name = { $brand } •••• { $last4 }
card-until = { $name }, until { $month }/{ $year }
subscription-trialing = On trial
subscription-active = Active
subscription-canceled = Ended
subscription-unpaid = Not paid
subscription-canceled_due_update = Replaced
subscription-trialing-body = The trial runs until { $until }. Nothing is charged before that.
subscription-active-body = It renews on { $until }.
subscription-canceled-body = It runs until { $until } and is not charged again. Choose a plan to go on after that.
subscription-unpaid-body = The last charge did not go through. Change the payment method before { $until }.
subscription-canceled_due_update-body = It was replaced by another plan and runs until { $until } at the latest.
subscription-next = It runs until { $until }; then { $next } follows.
subscription-runs = It runs until { $until }.
change-take-title = Subscribe to { $name }?
change-take-body = { $name } costs { $price }. Paying may go on in your browser.
change-up-title = Change to { $name }?
change-up-body = { $name } costs { $price }; you have { $current } now. Paying may go on in your browser.
change-down-title = Change down to { $name }?
change-down-body = { $name } costs { $price }; you have { $current } now. It usually begins when the paid period ends. Compare what it allows first.
change-confirm = { $name }, { $price }
end-title = End your subscription to { $name }?
end-body = It runs on until { $until } and is not charged again. After that, what only the plan allows stops: payouts, services or invoices at the service may be limited. What is kept on this computer stays.
end-confirm = End { $name }
feature-with = Included
feature-without = Not included
feature-limit = { $n }
feature-unlimited = No limit
limits-title = What is used
limit-used = { $used } of { $limit }
limit-most = up to { $limit }
limit-free = { $used }, no limit
limit-near = The limit is near.
limit-reached = The limit is reached; the service refuses more.

## Payments

payments-title = Payments
payments-tabs = Which payments to show
payments-all = All
payments-subscription = For the plan
payments-invoice = For invoices
payments-none = No payments yet.
payments-no-account = Payments are seen once an account is connected.
payment-pending = Pending
payment-completed = Done
payment-refunded = Paid back
payment-failed = Failed
payment-for = For
payment-by = Paid by
payment-made = Made
target-subscription = The plan
target-invoice = An invoice
fee-percent = ({ $percent } %)

## What the service does with an invoice

service-actions = At the service
service-behind = Once what waits here is sent.
link-open = Payment link…
link-title = Payment link of { $name }
link-body = Whoever has this address can see the invoice and pay it. Hand it to your customer only.
link-host = The page is at { $host }.
link-qr = Code that leads to the page of { $name }
link-scan = Scan it to open the page.
send-open = Send by the service…
send-title = Send { $name } by the service
send-body = The service sends the invoice by e-mail to
send-no-email = The customer has no e-mail address. Add one under Customers first.
send-password-title = The service wants its password for messages.
send-password-body = It is another one than that of your sign-in; you find it at the service. It is asked for once.
send-go = Send
message-password = Password for messages
message-password-hint-kept = One is kept in this computer’s keyring. It is never shown.
message-password-keep = Keep password
message-password-replace = Replace password
message-password-forget = Forget it
message-password-kept = The password is kept in the keyring.
message-password-forgotten = The password is forgotten.
profile-title = Profile
profile-name = Name
profile-services = Services
profile-no-services = None known
profile-chosen = worked with here
profile-can-send = The service can send invoices for you.
profile-cannot-send = With this password the service can send invoices for you.
# Messages that have no place yet in a file of their area (src-tauri/messages/en).

## Notices

settings-notices = Notices
settings-notices-body = What the system tells you while you look elsewhere.
notice-payout_arrived = A payout arrived
notice-payout_failed = A payout failed
notice-payout_returned = A payout came back after it had arrived
## Backups
settings-backup = Backup
settings-backup-body = A copy of everything in one file, proved whole when it is made. Passwords and tokens are not in it.
backup-never = There is no backup yet.
backup-last = The last good backup was made { $ago }.
backup-now = Back up now
backup-making = Backing up…
backup-made-said = { $name } is made and proved whole.
backup-reveal = Show
backup-whole-said = The backup is whole: { $invoices } invoices, { $customers } customers.
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
restore-holds = Made { $time } by version { $version }, proved whole: { $invoices } invoices and { $customers } customers.
restore-sum-draft = { $n } drafts
restore-sum-ready = { $n } issued
restore-sum-paid = { $n } paid
restore-sum-canceled = { $n } canceled
restore-lost = Everything here is replaced. Changed here since that backup, and not in it: { $invoices } invoices and { $customers } customers. Here now: { $now } invoices.
restore-body = What is here now is backed up first, so that you can go back to it. Accounts whose sign-in this computer no longer has ask for it again.
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

## Data that cannot be opened
rescue-title = Your data cannot be opened
rescue-body = The file with your data is damaged. It was not changed, and it is kept whatever you choose here.
rescue-back = Go back to a backup
rescue-backup = The last good backup was made { $time }.
rescue-lost = Changed since then, and not in it: { $invoices } invoices and { $customers } customers.
rescue-lost-unknown = What was changed since then is not in it; how much that is cannot be read any more.
rescue-none = No backup was found. If you have one elsewhere, choose it.
rescue-restore = Restore this backup
rescue-said = The backup is restored. The damaged file is kept: { $path }
rescue-salvage = Save what can still be read
rescue-salvage-body = Writes every record that can be read, and the documents as they were issued, to one ZIP that other programs open.
rescue-salvage-go = Save…
rescue-saved = { $n } records are saved: { $path }

## Problem report
report-open = Problem report…
report-title = Problem report
report-body = What helps to find a fault: versions, settings, how many records there are, and the last lines of the log. No names, amounts, addresses or passwords. Read it here; it is sent nowhere. You may save it and give it to whom you like.
report-making = Gathering…
report-save = Save…
report-saved = Saved: { $path }
