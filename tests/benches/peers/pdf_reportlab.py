"""Invoices through reportlab's canvas, its quickest way: FOLDER with fonts and logo."""

import sys
from io import BytesIO
from os.path import join

import reportlab
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import positions
from serve import serve

folder = sys.argv[1]
pdfmetrics.registerFont(TTFont("Regular", join(folder, "regular.ttf")))
pdfmetrics.registerFont(TTFont("Bold", join(folder, "bold.ttf")))
logo = ImageReader(join(folder, "logo.png"))


class Paper(positions.Paper):
    def __init__(self, canvas):
        self.canvas = canvas

    def text(self, bold, size, x, y, text, to_right):
        self.canvas.setFont("Bold" if bold else "Regular", size)
        draw = self.canvas.drawRightString if to_right else self.canvas.drawString
        draw(x, positions.HEIGHT - y, text)

    def rule(self, x, y):
        self.canvas.rect(
            x, positions.HEIGHT - y, positions.RIGHT - x, 0.6, stroke=0, fill=1
        )

    def next_page(self):
        self.canvas.showPage()


def make(sheet):
    out = BytesIO()
    size = (positions.WIDTH, positions.HEIGHT)
    canvas = Canvas(out, pagesize=size, pageCompression=1)
    x, y, width, height = positions.LOGO
    canvas.drawImage(logo, x, positions.HEIGHT - y - height, width, height)
    Paper(canvas).draw(sheet)
    canvas.save()
    return out.getvalue()


serve(f"reportlab {reportlab.__version__}, canvas", make)
