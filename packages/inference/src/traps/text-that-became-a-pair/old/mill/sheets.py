class Sheets:
    def __init__(self):
        self.source = {}

    def add_source(self, rules, path=None, weight=0):
        if path is None:
            path = str(hash(rules))
        if path in self.source and self.source[path] == rules:
            return
        self.source[path] = (rules, weight)


def add_rules(sheets, rules, path: str, weight=0):
    sheets.add_source(rules, path=path, weight=weight)


def set_rules(sheets, rules):
    add_rules(sheets, rules, path="set_rules")


def clear_rules(sheets):
    add_rules(sheets, "", path="")
