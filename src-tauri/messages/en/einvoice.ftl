# What an e-invoice says beyond the page.

## An e-invoice

number-unread = This is not a number; one looks like 1234.50.
number-read = Read as { $number }.
einvoice-title = E-invoice
profile-none = Paper only
profile-en16931 = E-invoice (EN 16931)
profile-xrechnung = XRechnung
profile-peppol = Peppol
profile-none-hint = Nothing is checked beyond what the page needs.
profile-en16931-hint = What business customers in the European Union accept.
profile-xrechnung-hint = What German authorities ask for.
profile-peppol-hint = What is sent over the Peppol network.
term-profile = Handed out as
term-kind = Kind of document
kind-380 = Invoice
kind-381 = Credit note
kind-384 = Corrected invoice
kind-326 = Partial invoice
code-other = Another: { $code }
term-preceding = Earlier invoice
term-preceding-date = Its date
term-buyer_reference = Buyer reference
term-buyer_reference-hint = With German authorities the Leitweg-ID.
term-order = Order number
term-contract = Contract
term-project = Project
term-delivery = Delivered
term-period-from = Period from
term-period-to = Period to
term-means = Paid by
means-usual = Transfer to your account
means-58 = SEPA transfer
means-30 = Transfer
means-48 = Card
means-10 = Cash
means-57 = Standing agreement
means-97 = Set off between both
term-payment_terms = Terms of payment in words
term-prepaid = Already paid
term-prepaid-hint = Taken off what is still to be paid.
term-exemption = Why no tax: { $category }
term-exemption-hint = Stands on the document. Write another, or leave it.
category-S = taxed
category-Z = zero rate
category-E = exempt
category-AE = reverse charge
category-K = within the Union
category-G = export
category-O = not subject to tax
category-L = Canary Islands
category-M = Ceuta and Melilla
category-usual = Usual
term-category = Kind of tax
term-category-reason = The reason is given below the total.
term-unit = Unit
unit-C62 = Piece
unit-HUR = Hour
unit-DAY = Day
unit-MON = Month
unit-KGM = Kilogram
unit-MTR = Metre
unit-MTK = Square metre
unit-LTR = Litre
unit-KMT = Kilometre
unit-LS = Lump sum
unit-other = Another unit
unit-named = Unit { $code }
unit-code = Code of the unit
unit-code-hint = From UN/ECE Recommendation 20, such as TNE for a tonne.
item-details-n = Details of row { $n }
item-details-key = Unit, kind of tax, discounts (Alt Enter)
item-details-more = More is given for e-invoices
item-details-changes = { $n ->
    [one] one discount or surcharge
   *[other] { $n } discounts or surcharges
}
adjustment-allowance = Discount
adjustment-charge = Surcharge
adjustment-add-allowance = Add discount
adjustment-add-charge = Add surcharge
adjustment-label = { $kind } { $n }
adjustment-mode = In
adjustment-reason = Reason
adjustment-remove = Remove { $kind } { $n }
adjustment-alone-off = Taken off what is taxed at { $rate } % alone.
adjustment-alone-off-untaxed = Taken off what bears no tax alone.
adjustment-alone-on = Added to what is taxed at { $rate } % alone.
adjustment-alone-on-untaxed = Added to what bears no tax alone.
adjustment-share = Share it out over all rates
adjustment-shared = Shared out over all rates.
adjustment-of-rate = of what is taxed at { $rate } %
adjustment-of-untaxed = of what bears no tax
adjustment-of-nothing = Nothing is taxed at { $rate } %, so this comes to nothing.
adjustment-of-nothing-untaxed = Everything bears tax, so this comes to nothing.
adjustment-rest = Not every rate has its share.
sum-lines = Sum of the lines
sum-allowances = Discounts
sum-charges = Surcharges
total-untaxed = No tax, { $category }, on { $base }
total-untaxed-unsaid = No tax, on { $base }
sum-prepaid = Already paid
sum-rounding = Rounded by
sum-due = Still to be paid
rule-proposal = An e-invoice is checked with tax rounded on the sum of each rate; this invoice rounds it on each line.
rule-proposal-take = Round on the sum
failures-title = { $n ->
    [0] Nothing is missing for the e-invoice
    [one] One thing is missing for the e-invoice
   *[other] { $n } things are missing for the e-invoice
}
failure-fatal = Needed
failure-advice = Advice
failure-jump = Go there
failure-jump-to = Go to the field of: { $message }
jump-back = Back to the invoice
