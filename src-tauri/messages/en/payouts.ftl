# Money that goes to the bank account: balances, payouts, asking for one.

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
payouts-same-as = Pays out of the same payout account as “{ $other }”. Where all accounts stand together, its payouts are counted there.
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
unclear-title = { $amount }: it is not clear whether this payout was made.
unclear-body = It may have been made. Nothing is sent again by itself, and no other payout can be asked for until this is clear.
sending-title = { $amount } is being sent.
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

balance-of = Balance of { $name }
payouts-overview-none = Once money is paid out, its months, its schedule and where it goes stand here.
account-side-of = How { $name } is paid out
offer-heard = { $amount } to { $destination }: check and confirm.
candidate-likely = probably this one
