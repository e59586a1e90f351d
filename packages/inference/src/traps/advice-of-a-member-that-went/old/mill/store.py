import warnings


class Store:
    def items(self):
        return list(self.sacks)

    def best(self):
        return max(self.sacks)

    def iter_items(self):
        warnings.warn("'iter_items()' will be removed in version 3.0. Use 'iter(store.items())' instead.", DeprecationWarning)
        return iter(self.items())

    def choose(self, heavy):
        warnings.warn("Use best", DeprecationWarning)
        return self.best() if heavy else min(self.sacks)

    def drop(self):
        warnings.warn("Use with care", DeprecationWarning)
        self.sacks.clear()
