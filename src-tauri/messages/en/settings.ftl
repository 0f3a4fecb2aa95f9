# Accounts and settings.

## Accounts

accounts-title = Accounts
accounts-none = No account is connected. You can write, print, export and mark invoices as paid without one; an account sends them for you and tells what was paid.
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
settings-accounts-body = Optional: services that send invoices for you and say what was paid.
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
zoom-label = Size of everything
zoom-said = Size: { $size }
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
sample-of = { $name }, your newest invoice, with these choices.
sample-none = An invented invoice with these choices.
sample-item = An item of a sample
logo-label = Logo
logo-hint = PNG, JPEG or SVG, printed at the top of the page.
logo-none = No logo
logo-alt = Your logo
logo-remove = Remove logo
logo-too-large = This picture is larger than 4 MB. Choose a smaller one; the logo is unchanged.

## Language

settings-language = Language
settings-language-body = Of this window. What customers receive has a language of its own.
language-label = Language of the window
language-system = As this computer

settings-notices = Notices
settings-notices-body = What the system tells you while you look elsewhere.
notice-invoice_paid = An invoice was paid
notice-payout_arrived = A payout arrived
notice-payout_failed = A payout failed
notice-payout_returned = A payout came back after it had arrived
notice-said = { $title }: { $body }
