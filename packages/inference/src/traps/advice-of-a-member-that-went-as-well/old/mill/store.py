import warnings


class Store:
    def items(self):
        return list(self.sacks)

    def choose(self, heavy):
        warnings.warn("choose() is going. Use 'best' instead.", DeprecationWarning)
        return max(self.sacks) if heavy else min(self.sacks)

    def best(self):
        return max(self.sacks, key=len)
