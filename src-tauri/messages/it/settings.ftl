# Account e impostazioni.

## Accounts

accounts-title = Account
accounts-none = Nessun account è collegato. Anche senza può scrivere, stampare, esportare e segnare fatture come pagate; un account le invia per Lei e dice che cosa è stato pagato.
account-age = dati letti { $ago }
account-connected = Collegato
account-choose_service = Scelga un servizio
account-sign_in_needed = Accesso necessario
account-other_user = Altra persona
account-practice = Prova
account-practise-again = Ricomincia la prova
account-add = Collega un account
account-connected-said = L’account è collegato.
account-remove = Rimuovi
account-remove-title = Rimuovere { $name }?
account-remove-body = Ciò che viene dal servizio è rimosso da questo computer, e la password dal portachiavi. Le modifiche non ancora inviate vanno perse. Il servizio tiene le proprie.
account-remove-confirm = Rimuovi
account-removed-said = { $name } è rimosso.
connect-url = Indirizzo del servizio
connect-url-hint = Trincico; solo https.
connect-way = Accedi con
connect-way-password = E-mail e password
connect-way-token = Token di accesso
connect-user = E-mail
connect-secret-password = Password
connect-secret-token = Token di accesso
connect-secret-hint = Va nel portachiavi di questo computer e in nessun altro posto.
connect-name = Nome di questo account
connect-name-hint = Facoltativo; per esempio il nome della Sua azienda.
connect-go = Collega
connect-busy = Collegamento…
services-body = Con quale di questi lavora qui?
services-none = Questo account non ha ancora un servizio. Ne crei uno sul servizio, poi torni.
sign-in-body = Il servizio chiede un nuovo accesso. Ciò che attende l’invio resta.
sign-in-other = Ha avuto accesso una persona diversa da quella a cui appartengono questi dati. Acceda come quella persona; fino ad allora nulla viene inviato.
sign-in-user-hint = Lasci vuoto per usare un token.
sign-in-secret = Password o token
sign-in-go = Accedi

## Settings

settings-sections = Sezioni
settings-business = Azienda
settings-business-body = Compare come mittente su ogni fattura.
settings-documents = Documenti
settings-documents-body = L’aspetto delle fatture da ora in poi. Ciò che è emesso tiene il proprio.
settings-accounts = Account
settings-accounts-body = Facoltativo: servizi che inviano fatture per Lei e dicono che cosa è stato pagato.
settings-appearance = Aspetto
settings-appearance-body = Segue il sistema, se non sceglie altro.
settings-data = I Suoi dati
settings-data-body = Tutto è in questa cartella.
settings-keys = Tasti
settings-keys-body = Nulla richiede il mouse.
settings-about = Informazioni
theme-system = Sistema
theme-light = Chiaro
theme-dark = Scuro
zoom-label = Dimensione di tutto
zoom-said = Dimensione: { $size }
about-version = Counterfoil { $version }
about-body = La parte del conto che resta a Lei.
business-name = Nome dell’azienda
business-bank = Banca
business-iban = IBAN
business-bic = BIC
business-currency = Valuta usuale
business-days = Giorni per il pagamento
business-days-wrong = Indichi giorni interi, da 0 a 3650, o lasci vuoto.
business-save = Salva azienda
business-saved = La Sua azienda è salvata.
business-unsaved = Non ancora salvato
documents-save = Salva documenti
documents-saved = I Suoi documenti sono salvati.
look-template = Modello
template-classic = Classico
template-modern = Moderno
template-compact = Compatto
template-din5008 = DIN 5008
look-accent = Colore d’accento
look-accent-pick = Scegli un colore
look-accent-text = Colore in sei cifre
look-accent-placeholder = nessuno
look-accent-none = Nessun colore
look-accent-hint = Viene scurito dove il bianco sopra si leggerebbe male.
look-accent-wrong = Indichi un colore come # e sei cifre, da 0 a 9 e da a a f, o lasci vuoto.
look-paper = Carta
paper-a4 = A4
paper-letter = US Letter
look-language-hint = Dove il cliente non ne ha una propria.
look-code = Codice di pagamento (per le app bancarie) accanto ai dati di pagamento
sample-of = { $name }, la Sua fattura più recente, con queste scelte.
sample-none = Una fattura inventata con queste scelte.
sample-item = Una voce di esempio
logo-label = Logo
logo-hint = PNG, JPEG o SVG, stampato in cima alla pagina.
logo-none = Nessun logo
logo-alt = Il Suo logo
logo-remove = Rimuovi logo
logo-too-large = Questa immagine supera i 4 MB. Ne scelga una più piccola; il logo non è cambiato.

## Language

settings-language = Lingua
settings-language-body = Di questa finestra. Ciò che ricevono i clienti ha una lingua propria.
language-label = Lingua della finestra
language-system = Come questo computer

settings-notices = Avvisi
settings-notices-body = Ciò che il sistema Le dice mentre guarda altrove.
notice-invoice_paid = Una fattura è stata pagata
notice-payout_arrived = È arrivato un accredito
notice-payout_failed = Un accredito è fallito
notice-payout_returned = Un accredito è tornato indietro dopo l’arrivo
notice-said = { $title }: { $body }
