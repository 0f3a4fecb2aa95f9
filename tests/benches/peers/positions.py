"""Where each text of an invoice stands, for libraries that draw at positions.

Points from the top left corner of A4, the same as the floor's.
"""

WIDTH, HEIGHT = 595.28, 841.89
LEFT = 56.7
RIGHT = WIDTH - LEFT
FLOOR = 770
COLUMNS = (360, 420, 468, RIGHT)
LOGO = (RIGHT - 156, 57.3, 156, 47.7)


class Paper:
    """Puts an invoice on pages through `text(bold, size, x, y, text, to_right)`, `rule(x, y)` and
    `next_page()` of a subclass."""

    def draw(self, sheet):
        self.sheet = sheet
        self.number = 1
        self.text(True, 24, LEFT, 70, sheet["title"], False)
        self.text(False, 8.75, LEFT, 90, sheet["facts"], False)
        for index, line in enumerate(sheet["sender"]):
            self.text(index == 0, 8.25, RIGHT, 125 + 13 * index, line, True)
        for index, line in enumerate(sheet["recipient"]):
            self.text(index == 1, 9.5, LEFT, 130 + 14 * index, line, False)
        self.y = 230
        self.heads()
        for row in sheet["rows"]:
            self.row(row)
        self.closing()
        self.footer()

    def heads(self):
        first, *others = self.sheet["heads"]
        self.text(True, 8.25, LEFT, self.y, first, False)
        for head, x in zip(others, COLUMNS):
            self.text(True, 8.25, x, self.y, head, True)
        self.rule(LEFT, self.y + 7)
        self.y += 20

    def row(self, row):
        height = 38 if row["text"] else 26
        self.need(height)
        y = self.y
        self.text(True, 9.5, LEFT, y, row["name"], False)
        for cell, x in zip(row["cells"], COLUMNS):
            self.text(False, 9.5, x, y, cell, True)
        if row["text"]:
            self.text(False, 8.25, LEFT, y + 12, row["text"], False)
        self.rule(LEFT, y + height - 16)
        self.y += height

    def need(self, height):
        if self.y + height > FLOOR:
            self.footer()
            self.next_page()
            self.number += 1
            self.y = 80
            self.heads()

    def closing(self):
        sheet = self.sheet
        self.need(150)
        last = len(sheet["sums"]) - 1
        for index, (label, amount) in enumerate(sheet["sums"]):
            size = 13 if index == last else 9.5
            self.text(index == last, size, 320, self.y, label, False)
            self.text(index == last, size, RIGHT, self.y, amount, True)
            self.y += 19
        self.rule(320, self.y - 34)
        y = self.y
        self.rule(LEFT, y + 14)
        self.text(True, 9.5, LEFT, y + 30, sheet["pay"], False)
        for index, (label, value) in enumerate(sheet["account"]):
            x = LEFT + 275 * (index % 2)
            below = y + 46 + 13 * (index // 2)
            self.text(False, 8.25, x, below, label, False)
            self.text(False, 8.75, x + 54, below, value, False)

    def footer(self):
        self.text(False, 7.5, LEFT, 805, self.sheet["footer"], False)
        self.text(False, 7.5, RIGHT, 805, f"Page {self.number}", True)
