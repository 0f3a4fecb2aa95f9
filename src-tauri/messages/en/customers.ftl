# Customers, and what e-invoices want to know of them.

## For e-invoices, of a business or a customer

trade-title = For e-invoices
trade-empty = Nothing given
trade-body-customer = Stays on this computer. What is printed is the address above; an e-invoice wants its parts.
trade-body-here = Stays on this computer.
trade-body-business = What is printed is the address above; an e-invoice wants its parts. Your VAT number is the tax number above.
address-street = Street and number
address-additional = Second line
address-third = Third line
address-postcode = Post code
address-city = City
address-subdivision = Region
address-country = Country
address-country-none = Not given
trade-registration = Registration number
trade-registration-hint = In a register of companies.
trade-tax_registration = Local tax number
trade-tax_registration-hint = Where you have no VAT number.
trade-trading_name = Trading name
trade-contact_name = Contact
trade-language = Language of documents
language-usual = As the business
language-en = English
language-de = German
language-fr = French
language-es = Spanish
language-it = Italian
language-pl = Polish
language-pt = Portuguese
language-nl = Dutch
electronic-scheme = E-invoices go to
electronic-none = Not given
electronic-address = Electronic address
scheme-EM = E-mail
scheme-0088 = GLN
scheme-0204 = Leitweg-ID (Germany)
scheme-0009 = SIRET (France)
scheme-vat = VAT number, { $country }
scheme-other = Another scheme
scheme-code = Scheme
scheme-code-hint = Its code in the EAS list, four characters.

## Customers

customer-new = New customer
customer-search = Search name, e-mail, telephone
customers-grid = Customers by name
customers-first = Your first customer
customers-first-body = Customers made while writing an invoice appear here too.
customers-not-found = Nobody found for “{ $search }”
customers-not-found-body = Looked in names, e-mail addresses and telephone numbers.
customer-panel = Customer
customer-none = No customer chosen
customer-none-body = Choose one from the list, or press N for a new one.
customer-here = These stay on this computer and are printed on the invoice.
customer-here-address = As it is printed on invoices written here; stays on this computer.
customer-vat = VAT number
vat-form = VAT numbers that begin like this look like { $form }. This one is printed as it is.
customer-save = Save
customer-saved = { $name } is saved.
customer-delete = Delete
customer-delete-title = Delete { $name }?
customer-delete-body = Invoices already written keep their text.
customer-erase-title = Delete { $name } at the service too?
customer-erase-body = The service takes out name, address and everything else personal, for good; contracts and invoices there stay without a name. Here the customer goes too, unless invoices name it.
customer-erase-confirm = Delete { $name } for good
