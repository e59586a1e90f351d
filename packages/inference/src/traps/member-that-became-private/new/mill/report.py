class Report:
    def __init__(self, sacks):
        self._rows = []
        self.weighed = {}
        self.sacks = sacks

    def _insert_row(self, path, row):
        for step in path:
            if step not in self.weighed:
                self.weighed[step] = []
        self.weighed[path[-1]].append(row)

    def _handle_sack(self, sack):
        if sack.is_full and sack.weight > 20:
            self.rows.append(sack.weight)
            self.insert_row(sack.path, sack.weight)

    def lines(self):
        return [sack.label for sack in self.sacks if sack.label]

    def _total(self):
        return sum(sack.weight for sack in self.sacks)
