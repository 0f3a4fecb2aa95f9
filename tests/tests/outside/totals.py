"""Totals of invoices, computed anew with Python's decimal numbers.

Reads one JSON document a line, as totals.rs writes it, and compares every amount that the program
computed with its own. Prints each difference and, at the end, how many invoices were compared.
"""

import json
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 120


def rounded(amount, decimals):
    # Half away from zero: that is what the decimal module calls "half up".
    return amount.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def adjustment(given, under, decimals):
    if given["amount"] is not None:
        return rounded(Decimal(given["amount"]), decimals)
    base = under if given["base"] is None else rounded(Decimal(given["base"]), decimals)
    return rounded(base * Decimal(given["percent"]) / 100, decimals)


def signed(given, amount):
    return amount if given["charge"] else -amount


def add(groups, rate, net, tax):
    if rate is None or Decimal(rate) == 0:
        return
    group = groups.setdefault(Decimal(rate), [Decimal(0), Decimal(0)])
    group[0] += net
    group[1] += tax


def compute(invoice):
    decimals, per_rate = invoice["decimals"], invoice["per_rate"]
    groups, line_sum = {}, Decimal(0)
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
    total = line_sum
    for given in invoice["adjustments"]:
        amount = adjustment(given, line_sum, decimals)
        tax = rounded(amount * Decimal(given["tax"] or 0) / 100, decimals)
        total += signed(given, amount)
        add(groups, given["tax"], signed(given, amount), signed(given, tax))
    if per_rate:
        taxes = {r: rounded(base * r / 100, decimals) for r, (base, _) in groups.items()}
    else:
        taxes = {r: tax for r, (_, tax) in groups.items()}
    tax = sum(taxes.values(), Decimal(0))
    due = total + tax - Decimal(invoice["prepaid"]) + Decimal(invoice["rounding"])
    return {"line_sum": line_sum, "sub_amount": total, "tax_amount": tax, "amount": total + tax, "due": due}


def main():
    compared = differing = 0
    for text in sys.stdin:
        invoice = json.loads(text)
        compared += 1
        for name, own in compute(invoice).items():
            if Decimal(invoice["totals"][name]) != own:
                differing += 1
                if differing <= 10:
                    print(f"{name}: {invoice['totals'][name]} there, {own} here: {text.strip()}")
    print(f"{compared} compared, {differing} differ")


main()
