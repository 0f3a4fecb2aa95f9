# Jedna faktura: jej strona, jej konflikty, co wydano.

## One invoice

detail-label = Faktura
detail-none = Nie wybrano faktury
detail-none-body = Proszę wybrać z listy albo przejść po niej klawiszami J i K.
detail-unfound = Wyszukiwanie „{ $search }” nie znajduje tej faktury.
detail-due = Termin płatności { $date }.
detail-local = Tylko na tym komputerze.
action-edit = Edytuj
action-ready = Wystaw
action-draft = Wróć do szkicu
action-cancel = Anuluj fakturę
action-delete = Usuń
actions-more = Więcej
action-pdf = Zapisz PDF
action-pdf-busy = Zapisywanie…
edit-ready = Wystawiona faktura jest ostateczna. Aby ją zmienić, trzeba wrócić do szkicu.
problem-in-item = Pozycja { $n }: { $message }
status-set-draft = { $name } znów jest szkicem.
status-set-ready = Wystawiono: { $name }.
status-set-canceled = Anulowano: { $name }.
status-set-paid = Zapłacono: { $name }.
action-email = Wyślij e-mailem…
action-paid = Oznacz jako zapłaconą…
action-unpaid = Jednak niezapłacona
action-duplicate = Powiel
paid-panel-title = { $n ->
    [one] Oznacz jako zapłaconą
    [few] Oznacz { $n } faktury jako zapłacone
    [many] Oznacz { $n } faktur jako zapłacone
   *[other] Oznacz { $n } faktury jako zapłacone
}
paid-panel-body = Zostanie to zapisane na tym komputerze. Można to cofnąć.
paid-on = Zapłacono dnia
paid-go = Oznacz jako zapłaconą
paid-early-go = Tak, zapłacono wcześniej
paid-said = Zapłacone faktury: { $n }.
unpaid-said-one = { $name } znów czeka na zapłatę.
unpaid-said = Faktury, które znów czekają na zapłatę: { $n }.
paid-left-out = { $n ->
    [one] Pominięto: { $name }. { $why }
    [few] Pominięto { $n }, najpierw { $name }: { $why }
    [many] Pominięto { $n }, najpierw { $name }: { $why }
   *[other] Pominięto { $n }, najpierw { $name }: { $why }
}
paid-you-say = O zapłacie decyduje Twój zapis.
paid-served = O zapłacie powie { $account }.
email-with_file = Program pocztowy ma napisać do { $to } z plikiem { $file }. Sprawdź, czy plik jest załączony, i wyślij go tam.
email-without_file = Program pocztowy otwiera wiadomość do { $to }. Załącz ten plik: { $file }
email-nowhere = Na tym komputerze nie udało się otworzyć programu pocztowego. Plik { $file } jest zapisany: załącz go samodzielnie do wiadomości do { $to }.
email-no-address = { $name } nie ma adresu e-mail. Wpisz go i wyślij jeszcze raz.
email-to-customer = Otwórz klienta
email-draft = Szkicu się nie wysyła. Najpierw wystaw fakturę.
sender-none = Nie ma na niej jeszcze Twojej nazwy i adresu.
sender-no-name = Nie ma na niej jeszcze Twojej nazwy.
sender-no-address = Nie ma na niej jeszcze Twojego adresu.
sender-body = To, co wystawione, pozostaje bez zmian. Faktura musi mówić, kto ją wystawia; można to teraz uzupełnić i wrócić.
sender-fill = Uzupełnij teraz
sender-anyway = Wystaw mimo to
out-title = { $name } została już wydana
out-body = Od wystawienia została zapisana, wydrukowana lub wysłana; kto ją ma, miałby inną fakturę niż Ty. Właściwe jest anulowanie jej i napisanie faktury korygującej, która ją wymienia.
out-correct = Anuluj i skoryguj
out-anyway = Mimo to wróć do szkicu
out-corrected = { $name } jest anulowana. To faktura korygująca, na razie szkic.
cancel-title = Anulować { $name }?
cancel-body = Anulowanej faktury nie można już zapłacić ani zmienić. Jej numer pozostaje zajęty.
cancel-confirm = Anuluj fakturę
delete-title = Usunąć { $name }?
delete-body = Ten szkic jest tylko na tym komputerze. Nie da się go przywrócić.
delete-confirm = Usuń
deleted-said = Usunięto: { $name }.
saved-title = { $pages ->
    [0] Zapisano:
    [one] Zapisano jedną stronę:
    [few] Zapisano { $pages } strony:
    [many] Zapisano { $pages } stron:
   *[other] Zapisano { $pages } strony:
}
saved-open = Otwórz
saved-reveal = Pokaż w folderze
saved-as = Zapisz gdzie indziej…
page-alt = { $label }, strona { $page } z { $pages }, tak jak zostanie wydrukowana
page-of = Strona { $page } z { $pages }
page-previous = Poprzednia strona
page-next = Następna strona
conflict-title = Zmieniono w dwóch miejscach.
conflict-body = Obie wartości są zachowane do czasu wyboru.
conflict-mine = Na tym komputerze
conflict-theirs = W usłudze
conflict-field = Pole
conflict-final-title = W usłudze jest zamknięta.
conflict-final-body = Tam nie może się już zmienić. To, co zostanie z Państwa wersji, będzie nowym szkicem.
conflict-effect = Suma wyniosłaby { $total } ({ $difference })
conflict-effect-total = Suma wyniosłaby { $total }
conflict-effect-none = Suma się nie zmienia
conflict-result = Suma przy tym wyborze:
conflict-outcome-kept = Wszystko, co się nie różni, jest łączone z obu stron.
conflict-outcome-new_draft = Trafia do nowego szkicu; ta faktura będzie taka jak w usłudze.
conflict-outcome-theirs = Ta faktura będzie taka jak w usłudze. Zmiany stąd zostaną odrzucone.
conflict-apply = Zastosuj wybór
conflict-keep-mine = Zachowaj moją wersję
conflict-keep-theirs = Zachowaj wersję usługi
conflict-copy = Utwórz kopię
conflict-way-mine = Moja wersja: każde pole powyżej jak na tym komputerze, reszta połączona.
conflict-way-mine-final = Moja wersja: nowy szkic z każdym polem powyżej jak na tym komputerze.
conflict-way-theirs = Wersja usługi: wszystko jak w usłudze; to, co zmieniono tylko tutaj i nie wysłano, zostanie odrzucone.
conflict-way-copy = Kopia: to samo, a wersja stąd staje się nowym szkicem.
taken-title = { $name } należy w usłudze już do innej faktury.
taken-body = { $name } jest wolny. Nic nie zostanie wysłane do czasu wyboru; druga faktura pozostaje nietknięta.
taken-use = Użyj { $name }
taken-again = Zachowaj mój i spróbuj ponownie
taken-settled = Teraz jest to { $name } i zostanie wysłana.
conflict-settled-fields = Wybór został zachowany.
conflict-settled-keep_mine = Wersja stąd zostaje i będzie wysłana.
conflict-settled-keep_theirs = Przyjęto wersję usługi.
conflict-settled-copy = Przyjęto wersję usługi; wersja stąd jest nowym szkicem.
gone-title = Nie ma tego już w usłudze.
gone-body = Tutaj pozostaje do czasu wyboru.
gone-anew = Utwórz tam na nowo
gone-anew-said = Zostanie utworzone w usłudze na nowo.
gone-delete = Usuń także tutaj
gone-delete-title = Usunąć { $name } także tutaj?
gone-delete-body = W usłudze już tego nie ma. Usunięcia tutaj nie da się cofnąć.
total-title = Usługa oblicza inną sumę.
total-body = Tu jest { $mine }, tam { $theirs }, z tych samych pozycji. Dopóki się różnią, faktura nie zostanie wystawiona.
total-rounding = Usługa zaokrągla podatek każdej pozycji. Zaokrąglone w ten sposób sumy są równe.
total-unexplained = Żaden sposób zaokrąglania podatku tego nie wyjaśnia. Pozycje są po obu stronach takie same.
total-take = Zaokrąglaj podatek jak usługa
total-take-said = Podatek jest zaokrąglany jak w usłudze; faktura zostanie wystawiona.
total-draft = Zostaw jako szkic
total-draft-said = Po obu stronach pozostaje szkicem.
total-again = Zapytaj usługę ponownie
total-again-said = Usługa jest pytana ponownie; faktura zostanie wystawiona, gdy sumy będą zgodne.
waiting-pending = Czeka na wysłanie.
waiting-parked = Odłożona po kilku próbach.
waiting-since = { $what } Od { $since }.
waiting-answer = Ostatnia odpowiedź: { $answer }
retry-said = Nastąpi teraz ponowna próba.

## The e-invoice and the kept originals of one invoice

einvoice-save-ubl = Zapisz jako UBL…
einvoice-save-cii = Zapisz jako CII…
einvoice-save-hint = Dla klientów, którzy proszą o fakturę w XML; większość przyjmuje UBL.
original-label = Wystawione dokumenty
original-sound = Wystawiony dokument zachowany, { $date }, nienaruszony.
original-damaged = Wystawiony dokument z dnia { $date } jest uszkodzony i nie jest już wydawany. Być może jest jeszcze w kopii zapasowej danych.
original-verify = Sprawdź
original-hide = Ukryj
original-pdf = PDF
original-ubl = UBL
original-cii = CII
original-since = od { $from }
original-until = od { $from } do { $to }
original-size = { $n } kB
original-broken = uszkodzony
original-fingerprint = Suma kontrolna: pokazuje, że plik jest tym, który wystawiono.
original-copy = Kopiuj sumę kontrolną: { $kind }
original-copied = Skopiowano sumę kontrolną.
