# Messages that have no place yet in a file of their area (src-tauri/messages/en).

nav-overview = Overview
command-overview = Go to the overview
overview-money = What is owed and paid
overview-empty = Nothing to look at yet
overview-empty-body = Here you will see what you are owed, what is overdue, and when money comes. It begins with the first invoice.
overview-nothing-owed = Nobody owes you anything, and nothing was paid this month.
figure-outstanding = Outstanding
figure-overdue = Overdue
figure-paid = Paid this month
figure-paid-plain = Paid
figure-count = { $n ->
    [one] { $n } invoice
   *[other] { $n } invoices
}
counted = How is this counted?
counted-outstanding = Every invoice that is ready and not paid, with what is still to be paid of it: prepayments are taken off, credit notes count against it.
counted-overdue = Those of the outstanding ones that were due before today. An invoice without a due date is never overdue.
counted-paid = Paid invoices by the day of their last change, in world time (UTC): services tell no other day, and a paid invoice does not change any more.
counted-calendar = Ready invoices on the day on which they are due, and payouts on the day on which the service says they arrive, up to { $date }. Overdue invoices are not expected here; they stand above.
calendar-title = Money that is expected
calendar-none = Nothing is due and no payout is on its way until { $date }.
calendar-unknown = Day not told
calendar-payout = Payout arrives
calendar-due = { $n ->
    [one] { $n } invoice is due
   *[other] { $n } invoices are due
}
calendar-all = { $n ->
    [one] Show { $n } entry
   *[other] Show all { $n } entries
}
calendar-fewer = Show fewer
paid-title = Paid by month
paid-label = Paid by month, { $currency }
paid-invoices = Invoices
paid-none = Nothing was paid in the last twelve months.
paid-words = { $n ->
    [one] { $amount } from { $n } invoice
   *[other] { $amount } from { $n } invoices
}
waits-title = What waits for you
wait-payouts = { $n ->
    [one] { $n } payout is unclear
   *[other] { $n } payouts are unclear
}
wait-acts = { $n ->
    [one] { $n } act is unclear
   *[other] { $n } acts are unclear
}
wait-conflicts = { $n ->
    [one] { $n } invoice was changed on both sides
   *[other] { $n } invoices were changed on both sides
}
wait-parked = { $n ->
    [one] { $n } invoice was set aside
   *[other] { $n } invoices were set aside
}
wait-pending = { $n ->
    [one] { $n } invoice is to be sent
   *[other] { $n } invoices are to be sent
}
wait-drafts = { $n ->
    [one] { $n } draft is not finished
   *[other] { $n } drafts are not finished
}
days-late = Due before { $date }
days-due = Due on { $date }
days-paid = Paid in { $month }
days-clear = Show all
invoices-none-days = No invoice on these days
## Accounts elsewhere

nav-wallet = Wallet
nav-bills = Bills
nav-contracts = Contracts
nav-catalogue = Catalogue
command-wallet = Go to the wallet
command-bills = Go to bills
command-contracts = Go to contracts
command-catalogue = Go to the catalogue
elsewhere-unread = Nothing was read yet
elsewhere-offline = Offline, and nothing was read yet
elsewhere-unread-body = What this account shows comes in with the next sync.

## Connecting an account of any system

connect-system = Service
connect-system-trincico = Trincico
connect-system-billwerk = billwerk
connect-system-pm2 = PM2 Plus
connect-system-funding-sources = FundingSources
connect-hint-trincico = Your customers, your invoices, and what is paid out.
connect-hint-billwerk = Customers, contracts and invoices of a subscription business.
connect-hint-pm2 = What you pay for the monitoring of your servers.
connect-hint-funding-sources = What pays for your subscriptions at 2cloud.
connect-address-hint = Begins with https.
connect-user-billwerk = Client id
connect-user-pm2 = Client id
connect-user-pm2-hint = Optional; only where the token was made for a program of your own.
connect-user-funding-sources = User name
connect-secret-billwerk = Client secret
connect-secret-pm2 = Refresh token
connect-secret-funding-sources = Secret
connect-dialect = How the server answers
connect-dialect-wiki = As the vendor’s pages say
connect-dialect-server = As the published server does
connect-device = Device
connect-device-hint = The number of the device that asks.

## Wallet

wallet-no-buckets = There is nothing here that is paid for.
wallet-add-card = A card’s number is never typed here. Add a card on the service’s own page, then refresh.
vendor-unknown = No page for this is known, so this is only where the service is.
vendor-open = Open in the browser
purse-own = { $name } (yourself)
purse-pays = Pays for { $plan }
purse-pays-nothing = Pays for nothing at present
card-default = Charged
card-make-default = Charge this one
card-address = Address…
card-no-address = No billing address
card-remove = Remove…
card-remove-title = Remove { $name }?
card-remove-body = It cannot be charged for { $name } any more. To use it again, add it on the service’s page.
card-remove-pays = It pays for { $plan } at { $name }. Another card is charged from now on; to use this one again, add it on the service’s page.
card-remove-confirm = Remove the card ending in { $last4 }
cards-none = No card is known here.
card-line1 = Street and number
card-zip = Postal code
card-city = City
card-country = Country
card-save = Save the address
bank-account-name = { $owner }, { $country } •••• { $last4 }
bank-debit = Bank account, charged by direct debit (SEPA)
bank-add = Add a bank account (SEPA)…
bank-owner = Owner of the account
bank-iban = IBAN
bank-iban-hint = The service charges this account by direct debit.
bank-save = Add the account
bank-remove = Remove…
bank-remove-title = Remove the bank account ending in { $last4 }?
bank-remove-body = It cannot be charged for { $name } any more.
bank-remove-confirm = Remove the account ending in { $last4 }
source-remote = Id at the provider
source-remote-hint = Such as cus_1, made on the provider’s page. Never a card’s number.
source-nickname = Name
source-used = Last used { $day }
source-unused = Never used
source-added = added { $day }
source-add = Add a funding source
source-edit = Change…
source-save = Save
source-remove = Remove…
source-remove-title = Remove { $name }?
source-remove-body = Subscriptions that it pays for may stop. The service keeps no copy.
source-remove-confirm = Remove { $name }
sources-none = No funding source is known here.
sources-pay = They pay for your subscriptions at 2cloud. Which of them pays for which is told there.

## Bills

bills-title = Bills
bills-tabs = What to list
bills-invoice = Invoices
bills-receipt = Receipts
bills-charge = Charges
bills-invoice-none = No invoice is known here.
bills-receipt-none = No receipt is known here.
bills-charge-none = No charge is known here.
bills-number = Number
bills-bucket = For
bills-amount = Amount
bills-own = Yourself
bills-paid = Paid in all:
bills-end = No program can end a subscription there: that is done on the service’s own page. It runs on until you have ended it.
bill-paid = Paid
bill-open = Open
bill-draft = Draft
bill-void = Void
bill-failed = Failed
bucket-none = Subscribes to nothing
bucket-ended = Ended { $day }
bucket-trial = In its trial until { $day }
bucket-until = Paid until { $day }
bucket-incomplete = The payment still waits for you. Finish it on the service’s page.
subscribe = Subscribe…
subscribe-change = Change the plan…
subscribe-plan = Plan
subscribe-choose = Choose a plan
subscribe-option = { $plan }, { $price }
subscribe-coupon = Coupon
subscribe-title = Subscribe { $name } to { $plan }?
subscribe-body = The card that is charged pays { $price }. Your bank may ask you first, on a page of its own.
subscribe-change-body = { $name } has { $before } now. The card that is charged pays { $price }. Your bank may ask you first, on a page of its own.
subscribe-confirm = Subscribe to { $plan } for { $price }
trial = Try it…
trial-title = Begin the trial of { $plan } for { $name }?
trial-body = The trial costs nothing, and there is only one. What follows it is up to the service.
trial-confirm = Begin the trial of { $plan }
billing-details = On the bills
billing-edit = Change…
billing-company = Company
billing-vat = VAT number
billing-receipts = Receipts go to
billing-save = Save
billing-user-edit = Change…
billing-username = User name
billing-email = E-mail
visit-finished = I have finished there
