# Every word of the window. Short, plain, no blame: what happened, what it means, what to do.
# What every screen says, the way in, and the first run.

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
quoted = “{ $text }”
copied-said = Copied.
copy-failed = This could not be copied. Mark the text and press Ctrl C.
decide = Decide
undo = Undo
undo-changes = Undo changes
try-again = Try again
of-what = { $act }: { $name }
ask-no = Go back
search-clear = Clear the search
search-found = { $n ->
    [0] Nothing found for “{ $search }”
    [one] One found
   *[other] { $n } found
}
search-found-first = More than { $n } found
back-to-list = Back to the list
start-failed = Counterfoil could not open your data
window-anew = The window stopped and was opened anew. What you had typed is where you left it, but for the last second.
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
practice-bar = Nothing here is real, and your own books are untouched.
practice-leave = Leave practice
practice-goes = What you did in practice goes away then, as it does when the program ends.
practice-begins = Opening practice…
practice-ends = Opening your own books…
practice-left-said = Practice is over. These are your own books.
practice-notice = Practice: { $title }
handed-practice-title = { $n ->
    [one] Open “{ $name }” in practice?
   *[other] Open { $n } files in practice?
}
handed-practice-body = You are practising, and what is opened here goes away with practice. Your own books can have it: they are opened, practice ends, and what you did in it goes away.
handed-practice-leave = Leave practice and open it
handed-practice-here = Open in practice
first-busy = One moment…
first-connected = { $n ->
    [one] One account connected
   *[other] { $n } accounts connected
}
first-back = Other ways to begin
first-promise = Your data is kept in one folder on this computer, and passwords only in its keyring.
