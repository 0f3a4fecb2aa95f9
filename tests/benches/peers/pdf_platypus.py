"""Invoices through reportlab's own layout, platypus: FOLDER with fonts and logo."""

import sys
from io import BytesIO
from os.path import join
from xml.sax.saxutils import escape

import reportlab
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Spacer, Table

from serve import serve

folder = sys.argv[1]
pdfmetrics.registerFont(TTFont("Regular", join(folder, "regular.ttf")))
pdfmetrics.registerFont(TTFont("Bold", join(folder, "bold.ttf")))
logo = join(folder, "logo.png")

text = ParagraphStyle("text", fontName="Regular", fontSize=9.5, leading=14)
strong = ParagraphStyle("strong", parent=text, fontName="Bold")
small = ParagraphStyle("small", parent=text, fontSize=8.25, leading=12)
title = ParagraphStyle("title", parent=strong, fontSize=24, leading=34)
sender = ParagraphStyle("sender", parent=small, alignment=TA_RIGHT)

numbers = [
    ("FONT", (0, 0), (-1, -1), "Regular", 9.5),
    ("FONT", (0, 0), (-1, 0), "Bold", 8.25),
    ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.6, "#ddd9d0"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 4),
]
sums = [
    ("FONT", (0, 0), (-1, -2), "Regular", 9.5),
    ("FONT", (0, -1), (-1, -1), "Bold", 13),
    ("ALIGN", (1, 0), (1, -1), "RIGHT"),
    ("LINEABOVE", (0, -1), (-1, -1), 0.9, "#1d1c1a"),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
]
fields = [("FONT", (0, 0), (-1, -1), "Regular", 8.75), ("LEFTPADDING", (0, 0), (0, -1), 0)]


def cell(row):
    name = Paragraph(escape(row["name"]), strong)
    if row["text"]:
        name = [name, Paragraph(escape(row["text"]), small)]
    return [name, *row["cells"]]


def make(sheet):
    out = BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=51, rightMargin=51, topMargin=40, bottomMargin=50
    )

    def footer(canvas, _):
        canvas.setFont("Regular", 7.5)
        canvas.drawString(56.7, 36, sheet["footer"])
        canvas.drawRightString(538.6, 36, f"Page {canvas.getPageNumber()}")

    (a, b), (c, d) = sheet["account"][:2], sheet["account"][2:]
    story = [
        Image(logo, 156, 47.7, hAlign="RIGHT"),
        *(Paragraph(escape(line), sender) for line in sheet["sender"]),
        Paragraph(sheet["title"], title),
        Paragraph(escape(sheet["facts"]), small),
        *(Paragraph(escape(line), text) for line in sheet["recipient"]),
        Spacer(0, 10),
        Table(
            [sheet["heads"], *map(cell, sheet["rows"])],
            colWidths=[221.9, 70, 70, 50, 70],
            repeatRows=1,
            style=numbers,
        ),
        Table(sheet["sums"], colWidths=[150, 69], hAlign="RIGHT", style=sums),
        Paragraph(escape(sheet["pay"]), strong),
        Table([[*a, *b], [*c, *d]], hAlign="LEFT", style=fields),
    ]
    document.build(story, onFirstPage=footer, onLaterPages=footer)
    return out.getvalue()


serve(f"reportlab {reportlab.__version__}, platypus", make)
