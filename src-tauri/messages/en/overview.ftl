# What is owed, overdue, paid and expected, at a glance.

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
counted-outstanding = Every invoice that is issued and not paid, with what is still to be paid of it: prepayments are taken off, credit notes count against it.
counted-overdue = Those of the outstanding ones that were due before today. An invoice without a due date is never overdue.
counted-paid = Paid invoices by the day that you noted, or, where a service says that they are paid, by the day of their last change, in universal time (UTC): services tell no other, and such an invoice changes no more.
counted-calendar = Open invoices on the day on which they are due, and payouts on the day on which the service says they arrive, up to { $date }. Overdue invoices are not expected here; they stand above.
calendar-title = Money that is expected
calendar-none = Nothing is due and no payout is on its way until { $date }.
calendar-unknown = Day not told
calendar-payout = Payout arrives
calendar-payout-late = Payout is late
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
invoices-none-currency = No such invoice in { $currency }
