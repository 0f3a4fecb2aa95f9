"""Invoices through typst in this process: FOLDER with fonts and logo."""

import json
import shutil
import sys
from importlib.metadata import version
from pathlib import Path

import typst

from serve import serve

folder = Path(sys.argv[1])
# A template reads nothing from outside its folder.
home = folder / "typst"
home.mkdir(exist_ok=True)
template = home / "pdf_invoice.typ"
shutil.copy(Path(__file__).parent / template.name, template)
shutil.copy(folder / "logo.png", home)
compiler = typst.Compiler(
    template, root=home, font_paths=[str(folder)], ignore_system_fonts=True
)


def make(sheet):
    return compiler.compile(format="pdf", sys_inputs={"sheet": json.dumps(sheet)})


serve(f"typst {version('typst')}", make)
