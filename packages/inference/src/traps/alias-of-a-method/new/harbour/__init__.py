import warnings


class Log:
    def fill_back(self, limit=None):
        return [entry for entry in reversed(self.entries) if limit is None or entry.age < limit]

    def backfill(self, limit=None):
        warnings.warn("backfill is deprecated, use fill_back instead", FutureWarning)
        return self.fill_back(limit=limit)
