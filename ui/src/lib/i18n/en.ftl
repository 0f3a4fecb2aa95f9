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
outcome-payout-sending = { $amount } is being sent.
outcome-payout-unknown = { $amount }: it is not clear whether this payout was made.
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
