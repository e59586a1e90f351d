import warnings


class Summary:
    def __init__(self, name):
        self.name = name


class Sheet:
    def __init__(self, name, rows):
        self.name = name
        self.rows = rows


class Store:
    def __init__(self, entries):
        self.entries = entries

    def get_all_summaries(self) -> list[Summary]:
        """.. deprecated:: 2
            Use :func:`get_all` instead.
        """
        return [Summary(entry.name) for entry in self.entries if entry.name]

    def get_sheets(self) -> list[Sheet]:
        """.. deprecated:: 2
            Use :func:`list_sheets` instead.
        """
        return [Sheet(entry.name, entry.rows) for entry in self.entries if entry.rows]
