# The panel at the side: explaining a total, importing, printing, handing out data.

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
step-line_allowance = Discount on the line
step-line_charge = Surcharge on the line
step-line_net = Line before tax
step-line_tax = Tax of the line
step-line_sum = Sum of the lines
step-allowance = Discount
step-charge = Surcharge
step-sub_amount = Sum before tax
step-tax = Tax
step-tax_amount = Sum of the taxes
step-amount = Total
step-due = Still to be paid
step-reason = { $what }: { $reason }
step-category = { $what }, { $category }
step-rate = { $what } { $rate } %
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
import-another = This invoice is from “{ $seller }”, not from your business. Taken in, it becomes a draft of your own to its buyer. It is meant for invoices that you wrote with another program.
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
import-done-many = Files imported: { $n } of { $of }.
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
print-unclear = It could not be asked what became of it: look at the printer before you print again.
export-open = Export…
export-title = Export
export-format = What
export-csv = A table of invoices
export-csv-hint = CSV, one row an invoice.
export-lines = A table of their lines
export-lines-hint = CSV, one row a line.
export-json = Everything
export-json-hint = JSON, for other programs.
export-pack = The month-end pack
export-pack-hint = For your tax adviser: one ZIP of PDFs, e-invoices and tables, with checksums.
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
export-numbers = Numbers: { $missing } missing, { $doubled } used twice; numbers.csv lists them.

step-tax_included = Tax within it
export-chosen = { $invoices }, as chosen in the list
