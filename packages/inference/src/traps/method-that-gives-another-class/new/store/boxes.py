class Summary:
    def __init__(self, name):
        self.name = name


class Sheet:
    def __init__(self, name, rows):
        self.name = name
        self.rows = rows


class Frozen:
    def __init__(self, name, state):
        self.name = name
        self.state = state


class Store:
    def __init__(self, entries):
        self.entries = entries

    def get_all(self) -> list[Frozen]:
        return [Frozen(entry.name, entry.state) for entry in self.entries if entry.name]

    def list_sheets(self) -> list[Sheet]:
        return [Sheet(entry.name, entry.rows) for entry in self.entries if entry.rows]
