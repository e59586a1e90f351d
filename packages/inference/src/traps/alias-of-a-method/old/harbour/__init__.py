class Log:
    def fill_back(self, limit=None):
        return [entry for entry in reversed(self.entries) if limit is None or entry.age < limit]

    backfill = fill_back
