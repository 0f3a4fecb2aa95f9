"""Reads a PDF and says what keeps it from being PDF/A-3b, as far as structure shows."""

import hashlib
import re
import sys

import pikepdf

path, xml_name = sys.argv[1], sys.argv[2]
wrong = []


def need(good, what):
    if not good:
        wrong.append(what)


raw = open(path, "rb").read()
pdf = pikepdf.open(path)
root = pdf.Root
need(raw.startswith(b"%PDF-1.7\n%") and all(b > 127 for b in raw[10:14]), "header, binary comment")
need(raw.rstrip(b"\r\n").endswith(b"%%EOF"), "nothing after the end")
need(len(pdf.trailer.ID) == 2 and "/Encrypt" not in pdf.trailer, "ID and no encryption")
need(not pdf.check_pdf_syntax(), "syntax")

intents = [i for i in root.OutputIntents if i.S == "/GTS_PDFA1"]
need(len(intents) == 1, "one output intent")
profile = intents[0].DestOutputProfile
icc = profile.read_bytes()
need(int(profile.N) == 3 and icc[36:40] == b"acsp" and icc[12:20] == b"mntrRGB ", "ICC profile")
need(int.from_bytes(icc[:4], "big") == len(icc) and icc[8] <= 4, "ICC length and version")

meta = root.Metadata
need("/Filter" not in meta, "plain metadata")
xmp = pdf.open_metadata()
need(xmp.pdfa_status == "3B", f"identification: {xmp.pdfa_status}")
info = pdf.docinfo
pairs = [
    ("/Title", "dc:title"),
    ("/Creator", "xmp:CreatorTool"),
    ("/Producer", "pdf:Producer"),
]
for key, name in pairs:
    need(str(info[key]) == xmp[name], f"{key} is {name}")
author = str(info.get("/Author", ""))
need([author] == list(xmp.get("dc:creator", [""])), "author")
for key, name in [("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")]:
    need(re.sub(r"\D", "", str(info[key])) == re.sub(r"\D", "", xmp[name]), f"{key} is {name}")

need("/Lang" in root and "/Outlines" in root, "language, bookmarks")
for forbidden in ["/OpenAction", "/AA", "/AcroForm", "/Perms", "/Requirements", "/NeedsRendering"]:
    need(forbidden not in root, forbidden)

banned_actions = {"/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/URI"}
for thing in pdf.objects:
    if not isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        continue
    for key in ["/SMask", "/BM", "/TR", "/HTP", "/Alternates", "/OPI", "/PS", "/F_", "/LZWDecode"]:
        need(key not in thing or (key == "/SMask" and thing[key] == "/None"), f"no {key}")
    need(str(thing.get("/S", "")) not in banned_actions, "no action")
    if isinstance(thing, pikepdf.Stream):
        need("/F" not in thing, "no stream outside the file")
        filters = str(thing.get("/Filter", ""))
        need("LZW" not in filters and "Crypt" not in filters, "filters")
    if thing.get("/Type") == "/ExtGState":
        need(float(thing.get("/ca", 1)) == 1 and float(thing.get("/CA", 1)) == 1, "opaque")
    if thing.get("/Subtype") == "/Image":
        need(thing.ColorSpace in ("/DeviceRGB", "/DeviceGray"), "colours of the picture")
        need(not thing.get("/Interpolate", False), "no interpolation")

for page in pdf.pages:
    for name, outer in page.Resources.get("/Font", {}).items():
        need(outer.Subtype == "/Type0" and outer.Encoding == "/Identity-H", f"{name} is composite")
        inner = outer.DescendantFonts[0]
        descriptor = inner.FontDescriptor
        need(any(k in descriptor for k in ["/FontFile2", "/FontFile3"]), f"{name} is embedded")
        if inner.Subtype == "/CIDFontType2":
            need(inner.get("/CIDToGIDMap") == "/Identity", f"{name} maps to glyphs")
        need(re.match(r"/[A-Z]{6}\+", str(descriptor.FontName)), f"{name} is a subset")
        need(str(outer.BaseFont) == str(descriptor.FontName) == str(inner.BaseFont), f"{name} has one name")
        need("/ToUnicode" in outer, f"{name} copies as text")
    for operands, operator in pikepdf.parse_content_stream(page):
        word = str(operator)
        need(word not in {"k", "K", "sh", "gs", "ri", "BX"} or word == "gs", f"operator {word}")
        if word in {"TJ", "Tj"}:
            parts = operands[0] if word == "TJ" else [operands[0]]
            for part in parts:
                if isinstance(part, pikepdf.String):
                    codes = bytes(part)
                    need(all(codes[i : i + 2] != b"\0\0" for i in range(0, len(codes), 2)), "no .notdef")

if xml_name:
    listed = dict(zip(*[iter(root.Names.EmbeddedFiles.Names)] * 2))
    spec = next(v for k, v in listed.items() if str(k) == xml_name)
    need(str(spec.F) == str(spec.UF) == xml_name, "names of the file")
    need(spec.AFRelationship == "/Alternative", "relationship")
    need(len(root.AF) == 1 and root.AF[0].objgen == spec.objgen, "associated file")
    file = spec.EF.F
    need(file.Subtype == "/text/xml", f"type {file.Subtype}")
    data = file.read_bytes()
    need(int(file.Params.Size) == len(data), "size")
    need(bytes(file.Params.CheckSum) == hashlib.md5(data).digest(), "checksum")
    need("/ModDate" in file.Params, "date of the file")
    fx = "{urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#}"
    need(xmp[fx + "DocumentType"] == "INVOICE", "Factur-X type")
    need(xmp[fx + "DocumentFileName"] == xml_name, "Factur-X name")
    need(xmp[fx + "Version"] == "1.0", "Factur-X version")
    level = xmp[fx + "ConformanceLevel"]
    need(level in ("EN 16931", "XRECHNUNG"), f"Factur-X level {level}")
    need(b"Factur-X PDFA Extension Schema" in meta.read_bytes(), "extension schema")
    sys.stdout.write(data.decode())
else:
    need("/AF" not in root and b"factur-x" not in meta.read_bytes(), "nothing of Factur-X")

for what in wrong:
    print("WRONG:", what)
sys.exit(bool(wrong))
