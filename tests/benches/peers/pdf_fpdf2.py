"""Invoices through fpdf2, drawn at positions: FOLDER with fonts and logo."""

import logging
import sys
from os.path import join

import fpdf

import positions
from serve import serve

logging.disable(logging.WARNING)
folder = sys.argv[1]


class Paper(positions.Paper):
    def __init__(self, pdf):
        self.pdf = pdf

    def text(self, bold, size, x, y, text, to_right):
        self.pdf.set_font("Noto", "B" if bold else "", size)
        if to_right:
            x -= self.pdf.get_string_width(text)
        self.pdf.text(x, y, text)

    def rule(self, x, y):
        self.pdf.rect(x, y, positions.RIGHT - x, 0.6, style="F")

    def next_page(self):
        self.pdf.add_page()


def make(sheet):
    # A font belongs to one document here, so it is read for each.
    pdf = fpdf.FPDF(unit="pt", format="A4")
    pdf.set_auto_page_break(False)
    pdf.add_font("Noto", "", join(folder, "regular.ttf"))
    pdf.add_font("Noto", "B", join(folder, "bold.ttf"))
    pdf.add_page()
    x, y, width, height = positions.LOGO
    pdf.image(join(folder, "logo.png"), x, y, width, height)
    Paper(pdf).draw(sheet)
    return bytes(pdf.output())


serve(f"fpdf2 {fpdf.__version__}", make)
