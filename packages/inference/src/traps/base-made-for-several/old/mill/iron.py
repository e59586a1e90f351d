from .drives import Store


class IronLedger(Store):
    GREETING = "iron"
    LINE = "{date}: {sum}"

    def __init__(self, mill):
        super().__init__(mill)
        self.notes = []

    def escape(self, note):
        return note.replace("'", "''").strip()

    def note_of(self, date, sum):
        note = self.LINE.format(date=date, sum=self.escape(sum))
        if note not in self.notes:
            self.notes.append(note)
        return ""

    def close(self):
        text = "\n".join(self.notes)
        self.notes = []
        return "\n" + text if text else ""
