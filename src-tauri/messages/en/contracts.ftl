# Contracts, the catalogue and what a subscription business issues by itself.

## Contracts

contract-search = Search number, customer or plan
contracts-grid = Contracts
contract-panel = Contract
contract-plan = Plan
contract-balance = Balance
contract-next = Billed on { $day }
contract-number = Number
contract-since = Since
contract-until = Until
contract-next-billing = Next billing
contract-pays = Pays by
contract-pays-none = Nothing on file
contract-notes = Notes
contract-suspended = Billing is stopped for this contract.
contract-phases = Phases
contract-in_trial = In trial
contract-active = Active
contract-ended = Ended
phase-trial = Trial
phase-normal = Regular
phase-inactive = Inactive
contracts-not-found = No contract for “{ $search }”
contracts-not-found-body = Numbers, customers, plans and ids are searched.
contracts-none = No contracts yet
contracts-none-body = A contract begins when an order is committed.
contract-none = No contract chosen
contract-none-body = Choose one in the list to see what it went through and what is used under it.
not-read = Not read yet.
contract-usage = Usage
usage-add = Add usage
usage-body = { $quantity } will be billed once its day is past. It can be removed until then.
usage-none = No usage.
usage-billed = Billed { $day }
usage-due = Billed after { $day }
usage-remove = Remove
usage-remove-title = Remove { $quantity } × { $name }?
usage-remove-body = It will not be billed.
usage-remove-confirm = Remove usage
contract-components = Components
component-add = Add component
component-body = { $quantity } will be billed from the start on.
components-none = No components.
component-until = Until { $day }
component-since = Since { $day }
contract-lines = Lines for the next invoice
line-add = Add line
line-body = { $quantity } will stand on the next invoice.
lines-none = No lines.
line-waits = Waits for the next invoice
contract-discounts = Discounts
discount-percent = { $n }%
part-title = Add { $what } to { $name }?
part-component = Component
part-choose = Choose…
part-quantity = Quantity
part-price = Price of one
part-due = Billed after
part-start = From
part-text = Text on the invoice
contract-end = End the contract
contract-end-look = What would ending it mean?
contract-would-end = It would end on { $day }.
contract-end-unknown = The service does not say when it can end.
contract-last-invoice = A last invoice of { $amount } would follow.
contract-no-last-invoice = No last invoice would follow.
contract-end-title = End the contract of { $name }?
contract-end-body = The contract { $number } ends on { $day }. This cannot be undone from here.
contract-end-confirm = End the contract of { $name }
self-service = The customer’s own page
self-service-body = Whoever opens this page acts for the customer. It is open for an hour, at:
self-service-open = Open in the browser

## The catalogue, orders and webhooks

catalogue-tabs = Parts of the catalogue
catalogue-offers = Plans
catalogue-orders = Orders
catalogue-webhooks = Webhooks
offers-none = Nothing is on offer
offers-none-body = Plans are made at billwerk. They appear here with the next sync.
offer-no-variants = Not sold in any variant.
offer-approval = Orders have to be approved.
length-day = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
length-week = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
length-month = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
length-year = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
offer-setup = { $amount } once
offer-runs = runs { $period }
offer-notice = notice { $period }
offer-includes = includes { $what }
offer-hidden = hidden
orders-from-here = Orders made from here. The service has no list of all its orders.
orders-none = No order was made from here yet.
order-new = New order
order-open = Open
order-approved = Approved
order-completed = Committed
order-declined = Declined
order-search = Find a customer or contract
order-whom = For
order-new-contract = A new contract for
order-changes = Change the contract
order-variant = Plan
order-coupon = Coupon
order-bill-now = Bill what was used until now at once
order-look = See what it comes to
order-make = Make the order
order-made = The order is made. It means nothing until it is committed.
order-commit = Commit
order-commit-title = Commit the order of { $name }?
order-commit-body = The contract runs and { $amount } will be charged. This cannot be undone.
order-commit-unpriced = The contract runs and is charged for; the service does not tell how much. This cannot be undone.
order-approve = Approve
order-approve-title = Approve the order of { $name }?
order-approve-body = An order of { $amount } for { $name } can be committed then.
order-approve-unpriced = The order for { $name } can be committed then. The service does not tell what it comes to.
order-decline = Decline
order-decline-title = Decline the order of { $name }?
order-decline-body = Nothing comes of the order of { $amount } then.
order-decline-unpriced = Nothing comes of the order then.
webhook-new = New webhook
webhook-url = Address (https)
webhook-events = Hears of
webhook-save = Save webhook
webhook-edit = Change
webhook-change-body = The service cannot change a webhook: a new one is made, then this one is removed.
webhook-remove = Remove
webhook-remove-title = Remove the webhook { $url }?
webhook-remove-body = The address hears of nothing any more.
webhooks-none = No address hears of events.
webhooks-body = billwerk calls these addresses when one of the chosen events happens.

## Invoices that a service issues by itself

billed-switch = Which invoices
billed-own = Written here
billed-service = From billwerk
billed-tabs = Issued and drafts
billed-issued = Issued
billed-drafts = Drafts
billed-search = Search number or recipient
billed-grid = Invoices from billwerk
billed-panel = Invoice from billwerk
billed-invoice = Invoice
billed-credit = Credit note
billed-draft = Draft
billed-draft-of = Draft for { $name }
billed-date = Date
billed-kind = Kind
billed-due = Due
billed-sent = Sent
billed-recipient = Recipient
billed-from = Issued by { $name }
billed-not-found = Nothing for “{ $search }”
billed-not-found-body = Numbers, recipients and ids are searched.
billed-none = Nothing was issued yet
billed-no-drafts = No drafts
billed-none-body = The service issues these by itself when a contract is billed.
billed-pick = No invoice chosen
billed-pick-body = Choose one in the list to see it as the service states it.
billed-contract = The contract
billed-pdf = Fetch the service’s PDF
billed-pdf-kept = Save the service’s PDF
billed-saved = Saved: { $path }
billed-open-file = Open
billed-send = Send now
billed-send-title = Send the invoice to { $name }?
billed-send-body = The service makes an invoice of { $amount } and sends it to { $name }. This cannot be undone.
billed-send-confirm = Send { $amount }
billed-send-unpriced = The service makes an invoice of it and sends it to { $name }; it does not tell the amount. This cannot be undone.
billed-send-plain = Send the invoice
stated-lines = Lines
stated-what = For
stated-vat = { $rate } % tax
stated-none = The service does not tell the lines.
sum-vat = Tax
sum-total = Total
stated-differs = This is what the service states. These lines come to { $amount } by our own sum.
