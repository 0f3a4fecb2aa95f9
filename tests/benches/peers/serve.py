"""How a peer in Python answers: a line of JSON in, a line of JSON back.

A request names `sheets`, the texts of invoices; each is timed on its own, or together where `each`
says how many belong together. `save` names a file for the last one.
"""

import json
import sys
from time import perf_counter_ns


def serve(name, make):
    """Says that `name` is ready, then answers every request; `make` gives a sheet's PDF."""
    say({"ready": name})
    for line in sys.stdin:
        try:
            say(answer(json.loads(line), make))
        except Exception as error:
            say({"error": f"{type(error).__name__}: {error}"})


def answer(request, make):
    nanos = []
    pdf = b""
    for sheet in request["sheets"]:
        start = perf_counter_ns()
        pdf = make(sheet)
        nanos.append(perf_counter_ns() - start)
    if not pdf.startswith(b"%PDF"):
        raise ValueError("what was made is no PDF")
    if "save" in request:
        with open(request["save"], "wb") as file:
            file.write(pdf)
    each = request.get("each", 1)
    return {"nanos": [sum(nanos[at : at + each]) for at in range(0, len(nanos), each)]}


def say(message):
    print(json.dumps(message), flush=True)
