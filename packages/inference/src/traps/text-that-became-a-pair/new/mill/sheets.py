class Sheets:
    def __init__(self):
        self.source = {}

    def add_source(self, rules, read_from=None, weight=0):
        if read_from is None:
            read_from = ("", str(hash(rules)))
        if read_from in self.source and self.source[read_from] == rules:
            return
        self.source[read_from] = (rules, weight)


def add_rules(sheets, rules, read_from: tuple, weight=0):
    sheets.add_source(rules, read_from=read_from, weight=weight)


def set_rules(sheets, rules):
    add_rules(sheets, rules, read_from=("set_rules", ""))


def clear_rules(sheets):
    add_rules(sheets, "", read_from=("", ""))
