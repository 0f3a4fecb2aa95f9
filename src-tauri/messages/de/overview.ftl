# Was geschuldet, überfällig, bezahlt und erwartet ist, auf einen Blick.

nav-overview = Überblick
command-overview = Zum Überblick
overview-money = Was offen und was bezahlt ist
overview-empty = Hier ist noch nichts zu sehen
overview-empty-body = Hier sehen Sie, was man Ihnen schuldet, was überfällig ist und wann Geld kommt. Das beginnt mit der ersten Rechnung.
overview-nothing-owed = Niemand schuldet Ihnen etwas, und in diesem Monat wurde nichts bezahlt.
figure-outstanding = Offen
figure-overdue = Überfällig
figure-paid = In diesem Monat bezahlt
figure-paid-plain = Bezahlt
figure-count = { $n ->
    [one] { $n } Rechnung
   *[other] { $n } Rechnungen
}
counted = Wie wird das gezählt?
counted-outstanding = Jede Rechnung, die gestellt und nicht bezahlt ist, mit dem, was davon noch zu zahlen ist: Was schon gezahlt wurde, ist abgezogen, und Gutschriften mindern die Summe.
counted-overdue = Die offenen Rechnungen, die vor heute fällig waren. Eine Rechnung ohne Fälligkeit ist nie überfällig.
counted-paid = Bezahlte Rechnungen nach dem Tag, den Sie vermerkt haben; wo ein Dienst sagt, dass sie bezahlt sind, nach dem Tag ihrer letzten Änderung, in Weltzeit (UTC): Dienste nennen keinen anderen Tag, und eine solche Rechnung ändert sich nicht mehr.
counted-calendar = Offene Rechnungen an dem Tag, an dem sie fällig sind, und Auszahlungen an dem Tag, an dem sie laut dem Dienst ankommen, bis { $date }. Überfällige Rechnungen werden hier nicht erwartet; sie stehen oben.
calendar-title = Geld, das erwartet wird
calendar-none = Bis { $date } ist nichts fällig und keine Auszahlung unterwegs.
calendar-unknown = Tag nicht genannt
calendar-payout = Auszahlung kommt an
calendar-payout-late = Auszahlung ist überfällig
calendar-due = { $n ->
    [one] { $n } Rechnung ist fällig
   *[other] { $n } Rechnungen sind fällig
}
calendar-all = { $n ->
    [one] { $n } Eintrag zeigen
   *[other] Alle { $n } Einträge zeigen
}
calendar-fewer = Weniger zeigen
paid-title = Bezahlt nach Monat
paid-label = Bezahlt nach Monat, { $currency }
paid-invoices = Rechnungen
paid-none = In den letzten zwölf Monaten wurde nichts bezahlt.
paid-words = { $n ->
    [one] { $amount } aus { $n } Rechnung
   *[other] { $amount } aus { $n } Rechnungen
}
waits-title = Was auf Sie wartet
wait-payouts = { $n ->
    [one] { $n } Auszahlung ist unklar
   *[other] { $n } Auszahlungen sind unklar
}
wait-acts = { $n ->
    [one] { $n } Auftrag ist unklar
   *[other] { $n } Aufträge sind unklar
}
wait-conflicts = { $n ->
    [one] { $n } Rechnung wurde an zwei Stellen geändert
   *[other] { $n } Rechnungen wurden an zwei Stellen geändert
}
wait-parked = { $n ->
    [one] { $n } Rechnung wurde zurückgestellt
   *[other] { $n } Rechnungen wurden zurückgestellt
}
wait-pending = { $n ->
    [one] { $n } Rechnung ist zu senden
   *[other] { $n } Rechnungen sind zu senden
}
wait-drafts = { $n ->
    [one] { $n } Entwurf ist nicht fertig
   *[other] { $n } Entwürfe sind nicht fertig
}
days-late = Fällig vor { $date }
days-due = Fällig am { $date }
days-paid = Bezahlt im { $month }
days-clear = Alle zeigen
invoices-none-days = Keine Rechnung an diesen Tagen
invoices-none-currency = Keine solche Rechnung in { $currency }
