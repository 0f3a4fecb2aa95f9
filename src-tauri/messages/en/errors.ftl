# What went wrong, and what is told in passing, in English, by the keys of `say!` in the Rust sources. A
# blank is filled with a text, a number, an amount, a date or another of these sentences.

## An invoice and what is entered in it

error-invoice-account-fixed = This invoice is at its service already and stays in that account.
error-reference-issued = This invoice was issued as “{ $reference }” and keeps that number. For another one cancel it and duplicate it.
error-einvoice-canceled = This invoice is canceled, and no e-invoice of this kind was issued with it; none is made any more.
error-reference-taken = “{ $reference }” is the reference of another invoice.
error-invoice-final = This invoice is { $status } by now and cannot change any more. What you typed is kept; copy it into a new invoice.
error-invoice-no-draft = This invoice is no longer a draft. Set it back to draft to change it.
error-invoice-changed = This invoice changed while you were writing. What you typed is kept; look at both before you save.
error-service-issues-itself = The service of “{ $account }” issues its invoices itself; choose another account, or none.
error-date-wrong = “{ $text }” is not a date; write it like 2026-11-30.
error-price-missing = Give a price.
error-quantity-missing = Give a quantity.
error-tax-missing = Give a tax.
error-tax-empty = No tax on row { $row }. Is that right?
error-tax-zero = 0 % is said as zero-rated. If row { $row } is exempt or the customer owes the tax, choose that in its details.
error-preceding-missing = A credit note names the invoice that it credits.
error-leitweg-mistyped = The check digits of “{ $reference }” do not fit. Compare the Leitweg-ID with what you were given.
error-read-as = “{ $text }” was read as { $number }.
error-invoice-unknown = No invoice has the id or reference “{ $asked }”.
error-invoice-several = Several invoices have this reference: { $ids }.
error-status-move = An invoice that is { $before } cannot become { $after }.
error-paid-served = A service says itself when this invoice is paid.
error-paid-not-owed = Only an issued invoice that is not paid yet can be marked as paid.
error-paid-future = { $day } is yet to come. Give the day on which the money came.
error-paid-early = The invoice is dated { $day }, after that day. If it was paid before, say so once more.
error-paid-not-noted = No payment was noted for this invoice.
error-email-draft = This is a draft. Issue it, then send it.
error-email-none = The customer has no e-mail address. Enter it there, then send again.
error-email-not-one = “{ $address }” is not an e-mail address. Mend it at the customer, then send again.
error-invoice-unsaved = This invoice has changes that are not saved yet. Save or discard them first.
error-invoice-stays = An invoice that is { $status } stays.
error-invoice-not-deletable = Only a draft that no service has can be deleted. Cancel this invoice instead.
error-invoice-issued = This invoice was issued, so it is not deleted: its document is kept and its number stays used. Cancel it instead.
error-invoice-being-sent = This draft may already be on its way to the service; sync first.
error-nothing-read = Nothing was read.
error-original-damaged = The kept original of invoice “{ $reference }” is damaged, so it is not handed out. A backup of the store has it.
error-original-none = Of invoice “{ $reference }” as it is now, nothing was issued from this computer; there is no original to hand out.
error-status-draft = draft
error-status-ready = issued
error-status-paid = paid
error-status-canceled = canceled
error-stored-too-large = The stored amounts are too large.
error-adjustment-amount-negative = An amount here is not negative; choose discount or surcharge instead.
error-adjustment-percent-negative = A percentage here is not negative; choose discount or surcharge instead.
error-tax-rate-range = A tax rate is a percentage between 0 and 1000.
error-not-a-number = “{ $text }” is not a number.
error-other-currency = “{ $text }” names another currency; the amount is in { $currency }.
error-changed-elsewhere = This was changed or emptied elsewhere meanwhile. Save again to keep yours.
error-changed-elsewhere-to = This was changed elsewhere meanwhile, to “{ $value }”. Save again to keep yours.
error-business-name-missing = Give the name of your business.
error-iban-wrong = This IBAN does not add up; compare it with your bank statement.
error-currency-unknown = “{ $code }” is not a currency code such as EUR, USD or JPY.
error-customer-name-missing = Give a business name, a person's name or an e-mail address.
error-email-wrong = This is not an e-mail address; one looks like name@example.com.
error-due-before-issue = The due date { $due } is before the issue date { $issued }.
error-items-too-many = An invoice has at most { $most } items.
error-customer-missing = Choose whom the invoice goes to.
error-reference-missing = Give the invoice a reference.
error-items-missing = An invoice needs at least one item before it is issued.
error-trincico-tax-rule = Trincico computes tax per line; choose that rule for an invoice kept there.
error-trincico-prices-with-tax = Trincico knows prices without tax only; enter them so for an invoice kept there.
error-trincico-reference = Give the invoice a reference; Trincico keeps none without one.
error-trincico-adjustments = Trincico keeps no discounts or surcharges; put them into items.
error-trincico-item-adjustments = Trincico keeps no discounts or surcharges and prices of one unit only; put them into the price.
error-trincico-price-decimals = { $most ->
    [one] Trincico takes prices with at most one decimal in { $currency }.
   *[other] Trincico takes prices with at most { $most } decimals in { $currency }.
}
error-trincico-quantity-whole = Trincico takes whole quantities only; put the fraction into the price.
error-price-quantity = A price is for more than no units.
error-item-name-missing = Give the item a name.
error-decimals-too-many = { $most ->
    [one] At most one decimal can be kept here.
   *[other] At most { $most } decimals can be kept here.
}
error-too-long = { $length ->
    [one] This has one character; at most { $most } fit.
   *[other] This has { $length } characters; at most { $most } fit.
}
error-line-too-large = Price times quantity is larger than can be kept.
error-adjustment-too-large = This amount is larger than can be kept.
error-total-too-large = The total is larger than can be kept.
error-trincico-minor-units = Trincico keeps whole minor units only.
error-trincico-whole-quantities = Trincico keeps whole quantities only.

## A customer

error-customer-changed = This customer changed while you were writing. What you typed is kept; look at both before you save.
error-customer-at-service = The service has this customer, so it stays here too.
error-customer-being-sent = This customer may already be on its way to the service; sync first.
error-customer-other-account = This customer belongs to another account; choose one of this account.

## Accounts, signing in and the service

error-account-name-taken = An account is named “{ $name }” already; choose another name.
error-password-missing = Give the password or a token.
error-service-unknown = The account has no such service.
error-service-chosen = Another service was chosen for this account; connect a second account for this one.
error-no-account = No account is connected.
error-account-unknown = No account is named “{ $name }”; there is { $names }.
error-account-twice = “{ $what }” is connected already, as the account “{ $account }”.
error-other-user = Another person signed in than the one whose data this is. Nothing was sent and what waits is kept; sign in as the same person, or connect a new account.
error-other-user-person = Another person ({ $person }) signed in than the one whose data this is. Nothing was sent and what waits is kept; sign in as the same person, or connect a new account.
error-other-user-owner = Another person signed in than the one whose data this is ({ $owner }). Nothing was sent and what waits is kept; sign in as the same person, or connect a new account.
error-other-user-named = Another person ({ $person }) signed in than the one whose data this is ({ $owner }). Nothing was sent and what waits is kept; sign in as the same person, or connect a new account.
error-credentials-wrong = The service did not accept this sign-in. Check the name and the password, secret or token.
error-device-not-whole = A device is a whole number.
error-device-missing = A server of this kind wants to know which device asks; give its number.
error-secret-missing = Give the secret or the token.
error-client-missing = Give the client's identity.
error-user-missing = Give the user's name.
error-message-password-missing = The service sends messages only with a password of their own. Enter it in the account's settings.
error-address-wrong = this is not an address of the form https://host
error-address-not-https = the address must begin with https://; plain http is for this computer only
error-address-with-name = the address must not hold a name or a password
error-address-with-query = the address must end with its path, without ? or #
error-offline = The service could not be reached. What you saved is kept on this computer.
error-timed-out = The service did not answer. What you saved is kept on this computer.
error-not-secure = The secure connection to the service could not be made. What you saved is kept on this computer.
error-sign-in-refused = The service did not accept the sign-in. Sign in again; what you saved is kept on this computer.
error-went-on-as-other = The service went on as another person, so nothing was done. What you saved is kept on this computer.
error-unavailable = The service cannot answer just now. What you saved is kept on this computer. Try again later.
error-answer-senseless = The service's answer made no sense to this program. What you saved is kept on this computer.
error-not-at-service = The service does not have this record.
error-service-refused = The service refused this: { $answer }
error-account-has-none = “{ $account }” is an account of { $title }, which has none.
error-sign-in-missing = The keyring has no sign-in for this account. Sign in again; what waits is kept.

## Sync and what waits

error-choice-unknown = “{ $key }” does not differ. What can be chosen: { $known }.
error-choice-missing = Choose a side for “{ $key }” too. Nothing was changed.
error-service-not-chosen = Choose the service of the account “{ $account }” first.
error-customers-endless = The service's list of customers goes round in circles, so some of them may be missing here. What came is kept, and what waited was sent. Sync again later; if it stays so, tell the service.
error-invoices-endless = The service's list of invoices goes round in circles, so some of them may be missing here. What came is kept, and what waited was sent. Sync again later; if it stays so, tell the service.
error-sync-other-user = The service went on as another person than the one whose data this is, so sync stopped. Nothing more was sent and what waits is kept; sign in again as the same person.
error-service-gone = The account no longer has the service (shop) that was chosen for it. Nothing was sent and everything here is kept; sync goes on when the service is back. If it is gone for good, remove the account: what was never sent stays on this computer.
error-sign-in-again = The service wants you to sign in again. What waits is kept and goes on after that.
error-wait-seconds = { $seconds ->
    [one] The service asks to wait a second. What waits is kept.
   *[other] The service asks to wait { $seconds } seconds. What waits is kept.
}
error-wait = The service asks to wait. What waits is kept.
error-sync-stopped = Sync was stopped. It goes on where it was next time.
error-sync-not-begun = Sync could not begin
error-sync-running = Sync is already running.

## Payouts

error-no-payouts = This account has no payouts.
error-no-payout-account = This account has no payout account yet. Set it up first.
error-schedule-denied = The plan does not allow the schedule “{ $schedule }”. It allows { $allowed }.
error-payout-account-exists = There is a payout account that is set up already. Nothing was changed.
error-payouts-unwatched = Payouts could not be looked after
error-offer-expired = This offer was used already or has expired. Nothing was sent by this; look at the latest payout, then ask again.
error-payout-not-sent = The payout was not sent
error-payout-not-read-again = What can be paid out could not be read once more, so nothing was sent. { $why }
error-amount-too-large = The amount is larger than can be kept.
error-amount-decimals = { $decimals ->
    [one] { $currency } has one decimal; the amount has more.
   *[other] { $currency } has { $decimals } decimals; the amount has more.
}
error-payout-not-unclear = The outcome of this payout is not unclear, so there is nothing to decide.
error-payout-confirm-amount = To confirm, type the amount that was asked for: { $amount }.
error-payout-other = This payout is not one that the request can have become.
error-payout-open = Another payout from the same payout account is not clear yet. Nothing was sent.
error-payout-being-sent = The payout of { $amount } from “{ $account }” is being sent, so no other can be asked for. Nothing was sent.
error-payout-unclear = The payout of { $amount } from “{ $account }” is not clear yet, so no other can be asked for. Nothing was sent.
error-amount-not-positive = The amount has to be more than zero.
error-payout-by-schedule = The payout account pays out by itself ({ $schedule }). Change its schedule to “on_demand” to ask for a payout.
error-payout-no-balance = Nothing can be paid out in { $currency }. There is a balance in no currency.
error-payout-other-balance = Nothing can be paid out in { $currency }. There is a balance in { $others }.
error-payout-above-balance = The amount { $wanted } is above the balance: { $limit } can be paid out.
error-payout-above-instant = The amount { $wanted } is above the balance: { $limit } can be paid out at once.
error-payout-no-instant = Nothing can be paid out at once in { $currency }. Ask for a payout at the bank's next time.
error-payout-no-bank = No bank account of the payout account takes { $currency }. There is one for { $others }.
error-payout-bank-not-instant = { $bank } takes no instant payouts. Ask for a payout at the bank's next time.
error-payout-required = The payment provider still asks for this before it pays out: { $what }.
error-payout-account-pending = The payout account is pending, so nothing can be paid out. Finish setting it up at the payment provider.
error-payout-account-suspended = The payout account is suspended, so nothing can be paid out. Ask the service or the payment provider why.
error-payout-account-deleted = The payout account is deleted, so nothing can be paid out. Ask the service or the payment provider why.
error-payout-account-state = The payout account is { $state }, so nothing can be paid out. Ask the service or the payment provider why.

## Payments, the plan and pages outside

error-act-under-way = This is still under way. Finish it or give it up first.
error-act-unclear = “{ $title }” is unclear. Nothing else can be done here until it is: refresh, or look at the service and close it.
error-act-open = “{ $title }” is still under way. Finish it or give it up first.
error-starting = Another window or command is just starting. Try again in a moment.
error-nothing-sent = Nothing was sent
error-missing-payment = This payment is not here.
error-invoice-status-there = At the service the invoice is { $status }; sync, and look at it again.
error-invoice-only-here = This invoice is on this computer only. Sync it to its service first.
error-invoice-no-page = This invoice's service has no page for it.
error-invoice-not-ready-there = The service does not have this invoice as issued yet. Sync first.
error-invoice-not-ready = Only an invoice that is issued and not paid can be paid or sent.
error-plan-is-yours = { $plan } is your plan already.
error-plan-follows = { $plan } follows already.
error-subscription-ended = The subscription was ended already; it runs on until its period ends.
error-no-subscription = There is no active subscription at the service.
error-plan-not-offered = The service does not offer this plan any more.
error-page-no-address = the service gave no web address
error-page-not-https = the address at { $host } is not encrypted (https)
error-page-hides-host = the address hides its host, { $host }, behind a name
error-page-odd-port = the address at { $host } uses an unusual port
error-page-other-host = { $host } is not a place that this program sends people to
error-visit-over = This visit is over. Begin again; the service tells what came of it.
error-page-not-opened = The service wants a page opened that this program does not open: { $why }. Nothing was opened.
error-page-gone = This page belongs to an earlier run of the program; it cannot be come back to any more.
error-no-browser = No browser could be opened on this computer. Open the address by hand.

## Bills, cards, contracts and orders elsewhere

error-no-email = This is no e-mail address.
error-not-emptied = The service has no way to empty this. It has “{ $now }”; change it, or leave it.
error-user-name-missing = A user has a name.
error-user-taken = Somebody else has this name or address already.
error-characters-most = At most { $most } characters.
error-cursor = This list cursor is not one of ours; start at the first page.
error-bill-unknown = There is no bill “{ $id }” here.
error-billed-missing = This invoice or draft is not here. Refresh the list.
error-billed-draft-gone = This draft is not here any more. Refresh the list.
error-billed-no-pdf = A draft has no PDF before the service sends it.
error-event-unknown = “{ $event }” is not an event that the service documents.
error-event-missing = Choose at least one event.
error-webhook-address = Give an https address, such as https://hooks.example.com/billing.
error-contract-not-here = This contract is not here. Refresh the list.
error-usage-missing = This usage is not here. Refresh the contract.
error-usage-billed = This usage was billed already, so it stays.
error-end-before-start = The end must be after the start.
error-description-missing = Say what stands on the invoice.
error-tax-unknown = The catalogue does not tell how this contract is taxed. Sync, and try again.
error-end-missing = Say when the contract ends.
error-end-before-begin = A contract ends after it began.
error-contract-ended = This contract has ended already.
error-above-zero = Give a number above zero.
error-six-decimals = Give at most six decimals.
error-day-wrong = Give a day as year, month, day: 2026-11-30.
error-component-missing = Choose a component.
error-contract-missing = Choose a contract.
error-variant-missing = Choose a plan variant.
error-component-wrong = This is not the identity of a component.
error-contract-wrong = This is not the identity of a contract.
error-variant-wrong = This is not the identity of a plan variant.
error-account-another-system = “{ $account }” is an account of another system.
error-order-without-identity = The service made an order and did not tell its identity, so it cannot be committed from here.
error-order-decided = This order was decided about before: { $status }.
error-customer-not-there = The service does not have this customer yet; sync first.
error-order-for-whom = Choose either a customer or a contract that changes.
error-order-not-here = This order was not made from here; look it up by its identity.
error-owner-missing = Say who owns the account.
error-not-an-iban = This is not an IBAN; look for a typing error.
error-bank-gone = The service has no bank account here any more.
error-card-gone = The service does not have this card any more.
error-only-card = It is the only card, and it pays for a subscription. Add another card first, or end the subscription.
error-address-empty = Enter at least one part of the address.
error-account-other-system = “{ $account }” is not an account of { $title }.
error-source-missing = Give what the provider calls it, such as cus_1.
error-nothing-to-change = Enter what is to change.
error-card-number = This looks like the number of a card, which is never entered here. Nothing was sent.
error-no-plan-offered = The service offers no plan at present.
error-plan-unknown = There is no plan “{ $wanted }”; there is { $names }.
error-bucket-has-plan = The bucket has the plan { $plan } already.
error-trial-denied = A trial is for a bucket without a subscription; this one has { $plan }.
error-no-card = There is no card that could pay. Add one on the vendor's page first.

## Documents, printing and data out

error-days-swapped = The last day is before the first day.
error-period-empty = There is no invoice in this period, so nothing was written.
error-folder-not-made = The folder could not be made
error-ids-and-days = Name invoices or days, not both.
error-pack-draft = “{ $reference }” is a draft, and a pack holds what was issued; leave it out.
error-copies = Print between 1 and { $most } copies.
error-print-file = The file for the printer could not be written
error-print-canceled = The print job was canceled in the queue.
error-pdf-not-made = The PDF could not be made: { $why }.
error-pdf-not-read = The PDF could not be read: { $why }.
error-page-not-shown = The page could not be shown: { $why }.
error-no-font = No font on this computer can print { $characters }. Write it another way, or install a font that has it.
error-no-font-more = No font on this computer can print { $characters } and { $more } more. Write it another way, or install a font that has it.
error-logo-kind = The logo is not a PNG, JPEG or SVG picture; choose a file ending in .png, .jpg or .svg.
error-logo-bytes = The logo's file has { $size } MB and at most { $most } MB fit; save a smaller copy and choose that.
error-logo-pixels = The logo has { $width } × { $height } pixels and at most { $most } on each side fit; save a smaller copy and choose that.
error-logo-text = The logo contains text; convert the text to paths and save it again.
error-logo-outside = The logo refers to other pictures or files; save it as a plain SVG, or as a PNG, and choose that.
error-logo-elaborate = The logo has effects or more shapes than can be printed; save it as a PNG and choose that.
error-logo-damaged = The logo's file is damaged and cannot be read; save it again or choose another.
error-export-not-written = The export could not be written: { $why }.
error-pack-not-written = { $path } could not be written: { $why }.
error-pack-entry = { $name } could not be put into the pack: { $why }.
error-pack-incomplete = The pack is not complete, because one of its files could not be added.
error-export-too-large = The total of all invoices in { $currency } is larger than can be kept.
error-print-no-service = This computer's print service does not answer, so nothing was printed. Start it, or save the PDF and print it from there.
error-print-timed-out = The system's print service did not answer in time.
error-printer-unknown = There is no printer called “{ $printer }” on this computer.
error-printer-closed = The printer “{ $printer }” takes no jobs: { $reason }.
error-print-refused = The printer “{ $printer }” refused the job: { $reason }.
error-print-not-allowed = The system's print service does not allow this user to print.
error-print-file-unreadable = { $path } cannot be read: { $why }.
error-print-nothing = There is nothing to print.
error-print-copies = { $copies } copies cannot be printed; choose 1 to { $most }.
error-print-one-file = This system prints one file at a time.
error-print-job-unknown = The print service no longer knows the job.
error-print-answer = The system's print service answered something unexpected: { $answer }.
error-picture-cut = The picture did not arrive whole.

## E-invoices that come in and go out

error-pdf-without-einvoice = This PDF carries no e-invoice.
error-import-replaced = The file is not the one that was shown any more, so nothing was taken in. Look at it again.
error-import-twin = An invoice of this seller with the number “{ $reference }” is here already, so nothing was taken in.
error-why-not-there = it is not there
error-why-not-readable = this user may not read it
error-file-not-read = The file could not be read: { $why } ({ $name }).
error-file-too-large = The file is larger than 64 MB; no e-invoice is.
error-in-file = { $what } ({ $name })
error-file-amount-too-large = An amount in the file is larger than can be kept.
error-einvoice-not-written = The e-invoice was not written: { $element } has the control character { $character }, which XML cannot hold; remove it.
error-einvoice-unreadable = This is no e-invoice that can be read: { $why }.
error-xml-empty = the file is empty
error-xml-too-large = the file has { $size } MB; an e-invoice of up to 20 MB can be read
error-xml-other-file = the file is { $what }, not the XML of an e-invoice
error-xml-encoding-unknown = the file declares the encoding “{ $encoding }”, which cannot be read; UTF-8 is usual
error-xml-encoding-wrong = the file is said to be { $encoding }, but at byte { $byte } it is not
error-xml-doctype = the file has a DOCTYPE, by which other files are drawn in; no e-invoice has one
error-xml-entity = the file uses the entity “{ $entity }”, which XML does not know
error-xml-too-deep = the file's elements stand more than 64 deep in each other; no e-invoice needs that
error-xml-too-many-elements = the file has more than 1,000,000 elements; no e-invoice needs that many
error-xml-too-many-lines = the invoice has { $lines } lines; up to 10,000 can be read
error-xml-too-many-adjustments = the invoice has { $count } discounts and surcharges; up to 1,000 can be read
error-xml-malformed = the file is not well-formed XML in line { $line }: { $what }
error-xml-no-invoice = the file is a “{ $root }”, not an invoice; UBL begins with Invoice or CreditNote, CII with CrossIndustryInvoice
error-xml-missing = { $element } is missing: { $expected }
error-xml-unfit = { $element } says “{ $found }”, where { $expected } is expected

## Backups and the way back

error-backup-settings-unreadable = The settings of backups cannot be read
error-backup-settings-wrong = The settings of backups cannot be read, so none is made by itself. Remove { $path } and set them again.
error-backup-not-read = The backup could not be read
error-backup-not-written = The backup could not be written
error-backup-newer = This backup was made by a newer version of Counterfoil. Update the program to open it.
error-backup-store-foreign = The store in this backup holds { $what }, which Counterfoil did not make, so it was not opened.
error-backup-store-unreadable = The store in this backup is no store that can be read.
error-backup-store-damaged = The store in this backup is damaged.
error-backup-folder-not-made = The folder for backups could not be made
error-backup-folder-missing = The folder for backups is not there ({ $folder }). If it is on another disk, connect it.
error-backup-not-proved = The backup that was written does not read as it was written. It was removed; check the disk.
error-backup-not-named = The backup could not be given its name
error-folder-missing = This folder is not there. Choose one that is.
error-backups-kept = Keep between 1 and 365 backups.
error-passphrase-missing = The keyring has no passphrase for backups. Enter it again in Settings, Backup.
error-backup-unreadable = The backup cannot be read
error-data-folder-not-written = The data folder cannot be written
error-backup-differs = This backup does not hold what it says: { $what }.
error-backup-other-format = its store has another format
error-backup-other-rows = there are { $count } rows of { $table }
error-backup-table-missing = a table is missing
error-backup-other-sums = the sums of its invoices are others
error-rescue-not-needed = Your data can be opened after all, so it was not replaced. Start the program again.
error-rescue-nothing = Nothing could be read of the damaged file.
error-rescue-no-backup = No backup was found; `counterfoil backup rescue` saves what can still be read.
error-rescue-lost = Changed since then: { $invoices ->
    [one] one invoice
   *[other] { $invoices } invoices
}, { $customers ->
    [one] one customer
   *[other] { $customers } customers
}.
error-rescue-lost-unknown = What was changed since then is not in it.
error-rescue-backup = The last good backup is of { $at } (UTC). { $since } `counterfoil backup restore "{ $path }"` brings it back and keeps the damaged file; `counterfoil backup rescue` saves what can still be read of it.
error-store-damaged-way = The file with your data is damaged. Nothing was changed. { $way }
error-the-payout-of = the payout of { $amount }
error-restore-unclear = It is not clear yet whether { $title } was made, and the backup may not know of it. Say under Sync what became of it, then bring the backup back; nothing was changed.
error-not-a-backup = This file is not a backup of Counterfoil.
error-backup-newer-form = This backup was made by a newer version of Counterfoil (its form is { $found }; this version knows { $known }). Update the program to open it.
error-passphrase-needed = This backup is sealed. Its passphrase is needed to open it.
error-passphrase-wrong = This passphrase does not open the backup.
error-backup-costly = This backup asks for more work to open it than a backup of Counterfoil does.
error-backup-damaged = This backup is damaged: { $what }.
error-backup-foreign = This file holds “{ $name }”, which no backup of Counterfoil holds, so it was not opened.
error-backup-link = In this file “{ $name }” is a link, which no backup of Counterfoil holds, so it was not opened.
error-backup-doubled = This file holds two files of one name, so it was not opened.
error-backup-too-large = In this file “{ $name }” would become far larger than it can be, so it was not opened.
error-backup-part-missing = “{ $name }” is missing in this backup.
error-backup-part-changed = This backup is damaged: “{ $name }” is not what was backed up.

## What is kept, files and the program itself

error-to-mend = Something entered has to be mended.
error-inside = Something went wrong inside the program. What was saved is safe.
error-why-disk-full = the disk is full
error-why-not-allowed = this user may not write there
error-why-no-folder = the folder does not exist
error-why-refused = the system refused
error-file = { $what }: { $why } ({ $path }).
error-no-home = No home folder was found; name a data folder in { $variable }.
error-data-folder-not-made = The data folder could not be made
error-file-not-written = The file could not be written
error-account-no-plan = The account “{ $account }” has no plan here.
error-restore-running = A backup is being brought back just now. Try again in a moment.
error-data-open-elsewhere = Another window or command of Counterfoil has your data open. Close it and try again. Nothing was changed.
error-data-folder-unusable = The data folder cannot be used
error-store-newer = Your data was written by a newer version of Counterfoil. Nothing was changed; update the program to open it.
error-store-damaged = The file with your data is damaged. Nothing was changed; a copy made before the last update may lie beside it.
error-store-foreign = The file with your data holds { $what }, which Counterfoil did not make. Nothing was changed.
error-store-locked = Your data is encrypted and needs its key.
error-disk-full = The disk is full, so this was not saved. Free some space and try again; what you typed is still here.
error-store-busy = Another window or command is writing just now. Try again in a moment.
error-account-name-in-use = The account name “{ $name }” is already in use.
error-customer-in-use = { $count ->
    [one] One invoice names this customer, so it stays.
   *[other] { $count } invoices name this customer, so it stays.
}
error-payout-not-clear = It is not clear yet whether a payout of this account was made. Nothing was changed; decide what became of it first.
error-store = The data could not be read or written. Nothing was lost.
error-store-closed = The file with your data could not be opened again after a backup was to be brought back, so nothing can be saved now. Close Counterfoil and start it again.
error-missing-account = This account is not here.
error-missing-act = This act is not here.
error-missing-conflict = This conflict is not here.
error-missing-customer = This customer is not here.
error-missing-invoice = This invoice is not here.
error-missing-payout = This payout is not here.
error-missing-payout-request = This payout request is not here.
error-missing-request = This request is not here.
error-missing-sync = This sync is not here.
error-keyring-missing = The system's keyring could not be reached. Start a desktop session with a keyring, or give the secret for one run in COUNTERFOIL_SECRET. ({ $why })
error-keyring-locked = The system's keyring is locked. Unlock it and try again.
error-keyring-failed = The system's keyring failed: { $why }
error-file-not-opened = No program on this computer opened the file. It is saved; open it from the file manager.
error-report-not-written = The report could not be written there. Choose another place.
error-practice-not-started = The practice server could not be started on this computer. Nothing was changed; try again, or start without it.
error-in-practice = Practice does not do this: it is for your own books. Leave practice first.
error-practice-not-made = The folder for practice could not be made
error-practice-not-cleared = The folder of an earlier practice could not be removed
error-file-not-chosen = This file was not chosen in this run. Choose it again.
error-file-not-made = This file was not made in this run, so it is not opened from here. Make the document again, or open it in the file manager.
error-in-program = Something went wrong in the program. What was saved before is safe.

## Told in passing, while one looks elsewhere

told-payout-arrived = A payout arrived
told-payout-arrived-body = { $amount } arrived.
told-payout-arrived-at = { $amount } arrived at { $bank }.
told-payout-returned = A payout came back
told-payout-returned-body = The bank sent { $amount } back after it had arrived.
told-payout-returned-to = The bank sent { $amount } back after it had arrived. It was to go to { $bank }.
told-payout-failed = A payout failed
told-payout-failed-body = { $amount } did not arrive.
told-payout-failed-to = { $amount } did not arrive. It was to go to { $bank }.
told-invoice-paid = An invoice was paid
told-invoice-paid-body = { $reference }, { $amount }, { $customer }
told-invoices-paid = { $n ->
    [one] One invoice was paid
   *[other] { $n } invoices were paid
}
told-invoices-paid-more = { $names } and { $more } more
told-keyring-waits = The keyring waits to be unlocked
told-keyring-waits-body = Unlock it in the window that the system shows. What was begun here goes on after that.

## What waits to be sent, and on what it waits

told-waits-made-ready = To be made at the service, then issued.
told-waits-ready = To be brought up to date and issued at the service.
told-waits-canceled = To be canceled at the service.
told-waits-draft = To go back to draft at the service.
told-waits-decision = Waits for your decision.
told-waits-set-aside = Set aside after failing.
told-waits-made = To be made at the service.
told-waits-changes = Changes to be sent.
told-waits-payout = { $amount } to { $bank }
told-waits-act = It is not known whether this was done. Look at the service, then close it.

## A payout that was asked for. Behind { $because } stands what the service said, after a space, or nothing

told-request-sending = The payout of { $amount } is being sent.
told-request-listed = The service took the payout of { $amount }, and it is in the list.
told-request-taken = The service took the payout of { $amount }. It is not in the list yet; that can take a while.
told-request-several = { $several ->
    [one] The service took the payout of { $amount }, and one payout like it has appeared. Say whether it is this one.
   *[other] The service took the payout of { $amount }, and { $several } payouts like it have appeared. Say which one it is; if nobody else made the others, it was made more than once: ask the service.
}
told-request-not-sent = The payout of { $amount } never left this computer, so nothing was paid out.{ $because }
told-request-refused = The service refused the payout of { $amount }, so nothing was paid out.{ $because }
told-request-unclear = The payout of { $amount } may have been made. { $what } { $next }
told-request-found = It was not clear whether the payout of { $amount } was made; you found it in the list.
told-request-given-up = It was not clear whether the payout of { $amount } was made; you decided that it was not.
told-request-died = The program ended while the payout was being sent.
told-request-unconfirmed = The service said no, but its list could not be read to the end to confirm that.{ $because }
told-request-unsaid = The answer does not say whether it was made.{ $because }
told-request-looked-for = It is looked for at every sync; no other payout can be asked for until this is clear. If the service or your bank says that it was not made, close it by typing the amount.
told-request-one-like-it = One payout of this amount has appeared since: it is probably this one. Confirm it by typing the amount.
told-request-some-like-it = { $several ->
    [one] One payout of this amount has appeared since. Confirm it by typing the amount.
   *[other] { $several } payouts of this amount have appeared since. Choose the one that it is, and type the amount.
}

## What a payout consists of

told-parts-add-up = These payments add up to the payout, in this one way only.
told-parts-none-fits = No payment that is kept here fits this payout's currency and days.
told-parts-none-adds-up = No selection of the payments adds up to this payout.
told-parts-several-add-up = More than one selection of the payments adds up to this payout.
told-parts-too-many = There are too many payments to tell which make up this payout.
told-parts-net-unknown = What arrived of some payments after fees is not known.
told-parts-guessed = { $what } Those shown fit its currency and days, and nothing says more.

## Why a sync ended, and why a call failed

told-run-interrupted = The program ended while this sync was under way. The next one goes on where it was.
told-why-offline = The service could not be reached.
told-why-timed-out = The service did not answer in time.
told-why-not-secure = The secure connection to the service could not be made.

## What came of an act that costs money or cannot be undone

told-act-died = The program ended before it was clear what came of this. It may have been done.
told-act-page = Go on at { $host }: { $purpose }
told-act-page-unexpected = The service wants a page opened where none was expected.
told-act-closed = Closed by you. { $answer }
told-act-sending = It is being sent.
told-act-page-not-secure = The service wants a page opened whose address is not encrypted (https), or none at all. Nothing was opened.
told-act-sign-in = Nothing was sent: the service wants you to sign in first.
told-act-not-sent = Nothing was sent, so nothing was done: { $why }
told-act-unclear = It may have been done, or not: { $why } Nothing is sent again by itself. Refresh to see what the service shows; if that does not tell, look there and close this.
told-act-back = You came back from the page, but the service does not show it yet. It may take some minutes; refresh later, or look at the service and close this.
told-act-finished = You finished it on the page.
told-act-left-unchanged = You left the page without finishing; the service shows no change.
told-act-late-unchanged = Nobody came back from the page in time; the service shows no change.
told-act-left = You left the page without finishing.
told-act-late = Nobody came back from the page in time. It may still have been finished there; refresh, or look at the service and close this.

## What such an act does: its title, without a full stop

told-title-plan = Change the plan to { $plan }
told-title-end = End the subscription
told-title-end-plan = End the subscription { $plan }
told-title-card = Change the card that is charged
told-title-pay-out = Enable paying out
told-title-pay = Pay { $reference }
told-title-send = Send { $reference } to the customer
told-title-trial = Begin the trial of { $plan }
told-title-subscribe = Subscribe to { $plan }
told-title-remove-source = Remove the funding source { $name }
told-title-remove-card = Remove the card ending in { $digits }
told-title-remove-bank = Remove the bank account ending in { $digits }
told-title-usage = Add { $quantity } to the usage of { $contract }
told-title-no-usage = Remove usage of { $contract }
told-title-component = Add a component to { $contract }
told-title-line = Put “{ $text }” on the next invoice of { $contract }
told-title-priced = { $name } for { $total }
told-title-end-contract = End the contract { $contract } on { $day }
told-title-send-invoice = Send the invoice to { $name }
told-title-commit = Commit the order of { $name }
told-title-approve = Approve the order of { $name }
told-title-decline = Decline the order of { $name }
told-title-hook = Tell { $url } of events
told-title-no-hook = Remove a webhook
told-title-erase = Delete { $name }

## What a page of the service is for, said after “Go on at the page: ”

told-page-plan = pay for { $plan }.
told-page-card = give the card that is charged from now on.
told-page-pay-out = say where your money goes.
told-page-pay = pay { $reference }.
told-page-agree = agree to the payment for { $plan }.
told-page-agree-yourself = agree to the payment for { $plan }. The service names no page of its own for that; say here when you have done it.

## What was done

told-ended-at-period = The subscription is ended; it runs on until its period ends.
told-ended-on = The subscription is ended; it runs on until { $day }.
told-plan-follows = { $plan } starts when the current period ends.
told-plan-changed = You have { $plan } now. The difference is on the next invoice.
told-plan-charged = { $plan } was taken. The payment is taken from your card before the next invoice, without you.
told-plan-page = { $plan } waits for a page to be visited.
told-plan-other = The service took it and says “{ $code }”.
told-done-send = The service sends { $reference } to the customer.
told-done-trial = The trial of { $plan } began.
told-done-trial-for = The trial of { $plan } began. It runs for { $length }.
told-done-subscribe = The bucket has the plan { $plan }.
told-done-source = The funding source is removed.
told-done-card = The card is removed.
told-done-bank = The bank account is removed.
told-done-usage = The usage is added and can be removed until it is billed.
told-done-no-usage = The usage is removed and will not be billed.
told-done-component = The contract has the component now.
told-done-line = The line waits for the next invoice.
told-done-contract-ends = The contract ends on { $day }.
told-done-invoice-number = The invoice { $number } is sent.
told-done-invoice = The invoice is sent.
told-done-contract = The contract { $contract } runs.
told-done-committed = The order is committed.
told-done-approved = The order is approved and can be committed.
told-done-declined = The order is declined; nothing comes of it.
told-done-hook = The address hears of events from now on.
told-done-no-hook = The address hears of events no more.

## What the service shows of it

told-shown-plan = The service shows the plan { $plan }.
told-shown-plan-follows = The service shows that { $plan } follows at the end of the period.
told-shown-no-subscription = The service shows no subscription any more.
told-shown-subscription-ended = The service shows that the subscription was ended.
told-shown-card = The service shows the card ending in { $digits }.
told-shown-can-pay-out = The service shows that the account can pay out.
told-shown-paid = The service shows the invoice as paid.
told-shown-no-card = The service does not show the card any more.
told-shown-no-bank = The service does not show the bank account any more.
told-shown-plan-runs = The service shows that this plan runs.
told-shown-no-source = The service does not show this source any more.
told-shown-no-customer = The service has deleted the customer.
told-shown-contract-end = The service shows the end of the contract.
told-shown-usage = The service shows the usage.
told-shown-no-usage = The service shows the usage no more.
told-shown-component = The service shows the component.
told-shown-line = The service shows the line.
told-shown-order = The service shows what became of the order.
told-shown-invoice = The service shows the invoice.
told-shown-webhook = The service shows the webhook.
told-shown-no-webhook = The service shows the webhook no more.

## Why the service refused it

told-refused-missed-something = The service missed something that it needs. This version of the program may be too old for it.
told-refused-not-understood = The service did not understand the request. This version of the program may be too old for it.
told-refused-something-wrong = The service found something wrong with the request. This version of the program may be too old for it.
told-refused-no-provider = The service could not reach its payment provider.
told-refused-of-another = This belongs to another user of the service.
told-refused-way-to-pay-gone = The service does not know this way to pay any more. Refresh and choose again.
told-refused-plan-gone = The service does not offer this plan any more. Refresh and choose again.
told-refused-no-such-plan = The service has no such plan or way to pay, or you have no active subscription.
told-refused-several-subscriptions = You have more than one active subscription at the service, so it does not know which to change. Ask the service to mend that.
told-refused-plan-is-yours = You have this plan already.
told-refused-plan-not-open = The service does not let you change to this plan.
told-refused-plan-unpriced = The service has not set up the price of this plan yet. Choose another, or ask the service.
told-refused-subscription-gone = The service does not have this subscription any more.
told-refused-not-running = The subscription is not running, so it cannot be ended.
told-refused-subscription-unknown = The payment provider does not know this subscription. Ask the service to mend that.
told-refused-subscription-or-way-gone = The service does not have this subscription or way to pay any more.
told-refused-no-payout-account = The service has no payout account of yours to enable.
told-refused-can-pay-out = The account can pay out already.
told-refused-not-ready-to-pay = Only an invoice that is issued at the service and not paid can be paid.
told-refused-invoice-or-way-gone = The service does not have this invoice or way to pay.
told-refused-no-way-to-pay = The service has no way to pay that is taken by itself. Ask the service to set one up.
told-refused-message-password = The service did not accept the password for messages. Enter it again in the account's settings.
told-refused-no-activation-code = The service has no activation code for this user.
told-refused-message-kind = The service cannot send this kind of message yet.
told-refused-not-ready-to-send = The service sends an invoice only while it is issued and not paid.
told-refused-invoice-or-message-gone = The service does not have this invoice, or no message for it.
told-refused-subscription = The service does not let this bucket have this plan, or wants a card first. Nothing was paid.

## Orders, customers and other records; the first four are what became of an order

error-order-committed = committed
error-order-declined = declined
error-order-timed-out = out of time
error-order-failed = failed
error-no-such-invoice = There is no invoice “{ $id }”.
error-no-such-customer = There is no customer “{ $id }”.
error-record-kind = Say “invoice” or “customer”.
error-customer-nowhere = No service has this customer.
error-customer-under-contract = The contract { $contract } of { $name } has not ended. Nobody with a contract can be deleted; nothing was sent.
error-customer-not-deletable = The service does not let { $name } be deleted. Nothing was sent.

# Both values of what was changed in two places.
told-clash-kept = kept here
told-clash-gone = no longer there
told-clash-replaced = no longer there: “{ $name }” has its place
told-clash-taken = { $reference } is taken by another invoice; { $free } is free
told-clash-status-edited = { $status }, with changes
told-clash-amount = { $amount }
told-clash-removed = removed
told-clash-absent = not here
told-clash-item = item “{ $name }”
told-clash-line = { $quantity } × { $price } at { $tax } %
told-clash-line-named = “{ $name }”, { $line }
told-clash-line-described = { $line }, “{ $description }”
