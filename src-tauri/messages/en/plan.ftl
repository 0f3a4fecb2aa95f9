# What the service itself costs, and acts that cost money.

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
change-unpriced = The service does not tell what { $name } costs. Paying may go on in your browser.
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
payments-no-account = The service’s payments are listed here once an account is connected.
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

acts-title = Asked for, and not settled
