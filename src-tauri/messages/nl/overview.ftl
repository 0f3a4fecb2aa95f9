# Wat men u schuldt, wat te laat, betaald en verwacht is, in één oogopslag.

nav-overview = Overzicht
command-overview = Naar het overzicht
overview-money = Wat openstaat en wat is betaald
overview-empty = Er is hier nog niets te zien
overview-empty-body = Hier ziet u wat men u schuldt, wat te laat is en wanneer er geld komt. Het begint met de eerste factuur.
overview-nothing-owed = Niemand is u iets schuldig, en deze maand is niets betaald.
figure-outstanding = Openstaand
figure-overdue = Te laat
figure-paid = Deze maand betaald
figure-paid-plain = Betaald
figure-count = { $n ->
    [one] { $n } factuur
   *[other] { $n } facturen
}
counted = Hoe wordt dit geteld?
counted-outstanding = Elke factuur die uitgegeven en niet betaald is, met wat er nog van te betalen is: wat al is betaald gaat eraf, en creditnota’s verlagen het totaal.
counted-overdue = De openstaande facturen die vóór vandaag vervielen. Een factuur zonder vervaldatum is nooit te laat.
counted-paid = Betaalde facturen op de dag die u noteerde; waar een dienst zegt dat ze betaald zijn, op de dag van hun laatste wijziging, in wereldtijd (UTC): diensten noemen geen andere dag, en zo’n factuur verandert niet meer.
counted-calendar = Openstaande facturen op de dag waarop ze vervallen, en uitbetalingen op de dag waarop ze volgens de dienst aankomen, tot en met { $date }. Facturen die te laat zijn, worden hier niet verwacht; ze staan hierboven.
calendar-title = Geld dat wordt verwacht
calendar-none = Tot { $date } vervalt er niets en is er geen uitbetaling onderweg.
calendar-unknown = Dag niet genoemd
calendar-payout = Uitbetaling komt aan
calendar-payout-late = Uitbetaling is laat
calendar-due = { $n ->
    [one] { $n } factuur vervalt
   *[other] { $n } facturen vervallen
}
calendar-all = { $n ->
    [one] { $n } regel tonen
   *[other] Alle { $n } regels tonen
}
calendar-fewer = Minder tonen
paid-title = Betaald per maand
paid-label = Betaald per maand, { $currency }
paid-invoices = Facturen
paid-none = In de laatste twaalf maanden is niets betaald.
paid-words = { $n ->
    [one] { $amount } uit { $n } factuur
   *[other] { $amount } uit { $n } facturen
}
waits-title = Wat op u wacht
wait-payouts = { $n ->
    [one] { $n } uitbetaling is onduidelijk
   *[other] { $n } uitbetalingen zijn onduidelijk
}
wait-acts = { $n ->
    [one] { $n } opdracht is onduidelijk
   *[other] { $n } opdrachten zijn onduidelijk
}
wait-conflicts = { $n ->
    [one] { $n } factuur is op twee plaatsen gewijzigd
   *[other] { $n } facturen zijn op twee plaatsen gewijzigd
}
wait-parked = { $n ->
    [one] { $n } factuur is apart gezet
   *[other] { $n } facturen zijn apart gezet
}
wait-pending = { $n ->
    [one] { $n } factuur is te verzenden
   *[other] { $n } facturen zijn te verzenden
}
wait-drafts = { $n ->
    [one] { $n } concept is niet af
   *[other] { $n } concepten zijn niet af
}
days-late = Vervallen vóór { $date }
days-due = Vervalt op { $date }
days-paid = Betaald in { $month }
days-clear = Alle tonen
invoices-none-days = Geen factuur op deze dagen
invoices-none-currency = Geen zulke factuur in { $currency }
