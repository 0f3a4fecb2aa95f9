"""Invoices through weasyprint, as HTML and CSS: FOLDER with fonts and logo."""

import logging
import sys
from html import escape
from pathlib import Path

import weasyprint
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from serve import serve

logging.disable(logging.WARNING)
folder = Path(sys.argv[1]).resolve()
fonts = FontConfiguration()
pictures = {}
style = CSS(
    string=f"""
    @font-face {{ font-family: Own; src: url({(folder / "regular.ttf").as_uri()}) }}
    @font-face {{ font-family: Own; font-weight: bold; src: url({(folder / "bold.ttf").as_uri()}) }}
    @page {{ size: A4; margin: 20mm; @bottom-right {{ font: 7.5pt Own; content: "Page " counter(page) " of " counter(pages) }} }}
    @page {{ @bottom-left {{ font: 7.5pt Own; content: element(footer); white-space: nowrap }} }}
    body {{ font: 9.5pt/1.4 Own }}
    h1 {{ font-size: 24pt; margin: 0 }}
    #sender {{ float: right; text-align: right; font-size: 8.25pt }}
    #sender img {{ width: 156pt; display: block }}
    #footer {{ position: running(footer); font-size: 7.5pt }}
    table {{ width: 100%; border-collapse: collapse; clear: both; margin-top: 20pt }}
    td, th {{ text-align: right; padding: 4pt 0 4pt 16pt; vertical-align: top }}
    td:first-child, th:first-child {{ text-align: left; padding-left: 0 }}
    tr {{ border-bottom: 0.6pt solid #ddd9d0; break-inside: avoid }}
    small {{ font-size: 8.25pt; display: block }}
    #sums {{ width: 46%; margin: 8pt 0 8pt auto }}
    #sums tr {{ border: 0 }}
    #sums tr:last-child {{ font-size: 13pt; font-weight: bold; border-top: 0.9pt solid }}
    dl {{ columns: 2 }}
    dt {{ float: left; width: 54pt }}
    """,
    font_config=fonts,
)
logo = (folder / "logo.png").as_uri()


def row(one):
    text = f"<small>{escape(one['text'])}</small>" if one["text"] else ""
    cells = "".join(f"<td>{escape(cell)}" for cell in one["cells"])
    return f"<tr><td><b>{escape(one['name'])}</b>{text}{cells}"


def lines(texts):
    return "<br>".join(map(escape, texts))


def make(sheet):
    html = f"""<!doctype html><html lang=en><title>{escape(sheet["facts"])}</title>
    <div id=footer>{escape(sheet["footer"])}</div>
    <div id=sender><img src="{logo}">{lines(sheet["sender"])}</div>
    <h1>{sheet["title"]}</h1><p>{escape(sheet["facts"])}<p>{lines(sheet["recipient"])}
    <table><thead><tr>{"".join(f"<th>{head}" for head in sheet["heads"])}<tbody>
    {"".join(map(row, sheet["rows"]))}</table>
    <table id=sums>{"".join(f"<tr><td>{escape(a)}<td>{b}" for a, b in sheet["sums"])}</table>
    <p><b>{escape(sheet["pay"])}</b>
    <dl>{"".join(f"<dt>{a}<dd>{escape(b)}" for a, b in sheet["account"])}</dl>"""
    document = HTML(string=html)
    return document.write_pdf(stylesheets=[style], font_config=fonts, cache=pictures)


serve(f"weasyprint {weasyprint.__version__}", make)
