"""Totals of invoices, computed anew with Python's decimal numbers.

Reads one JSON document a line, as totals.rs writes it, and compares every amount that the program
computed with its own. Prints each difference and, at the end, how many invoices were compared.
"""

import json
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction

getcontext().prec = 120


def rounded(amount, decimals):
    # Half away from zero: that is what the decimal module calls "half up".
    return amount.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def adjustment(given, under, decimals):
    if given["amount"] is not None:
        return rounded(Decimal(given["amount"]), decimals)
    base = under if given["base"] is None else rounded(Decimal(given["base"]), decimals)
    return rounded(base * Decimal(given["percent"]) / 100, decimals)


def kind(rate):
    """What is taxed alike: a missing rate is not a rate of 0."""
    return None if rate is None else Decimal(rate)


def whole(given, lines, amounts, decimals):
    """On the whole invoice: a percentage may be of what is taxed at its rate alone."""
    alike = (a for line, a in zip(lines, amounts) if not given["of_rate"] or kind(line["tax"]) == kind(given["tax"]))
    return adjustment(given, sum(alike, Decimal(0)), decimals)


def signed(given, amount):
    return amount if given["charge"] else -amount


def add(groups, rate, net, tax):
    if rate is None or Decimal(rate) == 0:
        return
    group = groups.setdefault(Decimal(rate), [Decimal(0), Decimal(0)])
    group[0] += net
    group[1] += tax


def shared(parts, rate, decimals):
    """Tax within parts that include it, and what each part is without it, by largest remainder.

    Works on whole minor units: parts are numbers of them. A credit is shared as its invoice is.
    """
    gross = sum(parts)
    exact = Fraction(gross) * rate / (100 + rate)
    tax = int(abs(exact) + Fraction(1, 2)) * (1 if exact >= 0 else -1)
    leading = gross or next((p for p in parts if p), 1)
    sign = 1 if leading > 0 else -1
    shares = [Fraction(p * sign) * 100 / (100 + rate) for p in parts]
    nets = [s.numerator // s.denominator for s in shares]
    left = (gross - tax) * sign - sum(nets)
    for at in sorted(range(len(parts)), key=lambda at: (nets[at] - shares[at], at))[:left]:
        nets[at] += 1
    return tax, [net * sign for net in nets]


def inclusive(invoice):
    decimals = invoice["decimals"]
    unit = Decimal(1).scaleb(-decimals)
    # Each part: which line it belongs to, its rate, what it comes to with tax in minor units.
    parts, amounts = [], []
    for at, line in enumerate(invoice["lines"]):
        product, units = Decimal(line["price"]) * Decimal(line["quantity"]), Decimal(line["units"])
        gross = rounded(product / units, decimals)
        parts.append((at, line["tax"], gross))
        amounts.append(gross)
        for given in line["adjustments"]:
            amount = signed(given, adjustment(given, gross, decimals))
            parts.append((at, line["tax"], amount))
            amounts[-1] += amount
    for given in invoice["adjustments"]:
        amount = whole(given, invoice["lines"], amounts, decimals)
        parts.append((None, given["tax"], signed(given, amount)))
    rates = {}
    for at, rate, gross in parts:
        key = None if rate is None else Decimal(rate).normalize()
        rates.setdefault(key, []).append((at, int(gross / unit)))
    nets, before, taxes = [0] * len(invoice["lines"]), 0, 0
    for rate, of_it in rates.items():
        tax, shares = shared([gross for _, gross in of_it], Fraction(rate or 0), decimals)
        taxes += tax
        before += sum(shares)
        for (at, _), net in zip(of_it, shares):
            if at is not None:
                nets[at] += net
    money = lambda minor: minor * unit
    total = money(before + taxes)
    return {
        "line_sum": money(sum(nets)), "sub_amount": money(before), "tax_amount": money(taxes),
        "amount": total, "due": total - Decimal(invoice["prepaid"]) + Decimal(invoice["rounding"]),
        "nets": [money(net) for net in nets],
    }


def compute(invoice):
    if invoice["inclusive"]:
        return inclusive(invoice)
    decimals, per_rate = invoice["decimals"], invoice["per_rate"]
    groups, line_sum, nets = {}, Decimal(0), []
    for line in invoice["lines"]:
        # Divided last: a third is no decimal number, and a half of a cent must stay one.
        product, units = Decimal(line["price"]) * Decimal(line["quantity"]), Decimal(line["units"])
        net = rounded(product / units, decimals)
        gross = net
        for given in line["adjustments"]:
            net += signed(given, adjustment(given, gross, decimals))
        rate = line["tax"]
        taxed, units = (net, 1) if line["adjustments"] else (product, units)
        tax = rounded(taxed * Decimal(rate or 0) / (units * 100), decimals)
        add(groups, rate, net, tax)
        line_sum += net
        nets.append(net)
    total = line_sum
    for given in invoice["adjustments"]:
        amount = whole(given, invoice["lines"], nets, decimals)
        tax = rounded(amount * Decimal(given["tax"] or 0) / 100, decimals)
        total += signed(given, amount)
        add(groups, given["tax"], signed(given, amount), signed(given, tax))
    if per_rate:
        taxes = {r: rounded(base * r / 100, decimals) for r, (base, _) in groups.items()}
    else:
        taxes = {r: tax for r, (_, tax) in groups.items()}
    tax = sum(taxes.values(), Decimal(0))
    due = total + tax - Decimal(invoice["prepaid"]) + Decimal(invoice["rounding"])
    return {"line_sum": line_sum, "sub_amount": total, "tax_amount": tax, "amount": total + tax, "due": due, "nets": nets}


def main():
    compared = differing = 0
    for text in sys.stdin:
        invoice = json.loads(text)
        compared += 1
        for name, own in compute(invoice).items():
            there = invoice["totals"][name]
            there = [Decimal(one) for one in there] if name == "nets" else Decimal(there)
            if there != own:
                differing += 1
                if differing <= 10:
                    print(f"{name}: {invoice['totals'][name]} there, {own} here: {text.strip()}")
    print(f"{compared} compared, {differing} differ")


main()
