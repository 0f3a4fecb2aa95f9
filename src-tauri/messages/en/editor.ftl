# Writing an invoice.

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
editor-save-ready = Save & issue
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
date-placeholder = YYYY-MM-DD
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
item-remove-key = Remove (Ctrl Shift Backspace)
item-removed = “{ $name }” is removed.
item-removed-empty = The row is removed.
item-moved = Moved to row { $n }
items-hint = Enter: next row · Alt ↑↓: move · Alt Enter: more · paste a table
items-pasted = { $n ->
    [one] One row pasted.
   *[other] { $n } rows pasted.
}
items-pasted-beyond = Pasted. What is beyond the columns of an item stands in its description.
items-left-out = { $n ->
    [one] One row left out: { $rows }.
   *[other] { $n } rows left out: { $rows }.
}
rule-per_line = on each line
rule-per_line-hint = Each line’s tax is rounded, then added up.
rule-per_rate = on the sum of each rate
rule-per_rate-hint = Lines of one rate are added up, then taxed.
total-sub = Subtotal
total-tax = Tax { $rate } % of { $base }
total-amount = Total
total-none = The total cannot be computed yet.
total-outside = { $n ->
    [one] One row is not in the total: { $rows }
   *[other] { $n } rows are not in the total: { $rows }
}
total-other-per_line = Rounded once per rate it would be { $amount } ({ $difference }).
total-other-per_rate = Rounded on each line it would be { $amount } ({ $difference }).
rule-followed-per_line = Trincico rounds tax on each line: the total becomes { $amount } instead of { $before }.
rule-followed-per_rate = On this computer tax is rounded once per rate: the total becomes { $amount } instead of { $before }.
rule-followed-mirrored = Tax is rounded as in the invoice it refers to: the total becomes { $amount } instead of { $before }.
missing-title = { $n ->
    [one] One thing is missing before it can be issued
   *[other] { $n } things are missing before it can be issued
}

## A record that changed while it was being edited
changed-title = { $name } changed while you were writing
changed-body = Somebody changed it at the service, or another window did. Saving puts what you typed in its place, there too. Going back keeps what you typed here, unsaved.
changed-confirm = Save what I typed

field-prices_include_tax = Prices include tax
rule-included-hint = Prices include tax: it is taken out of the sum of each rate.
total-sub-included = Without tax
total-tax-included = incl. tax { $rate } % on { $base }
