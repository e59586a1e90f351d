class Store:
    def items(self):
        return list(self.sacks)

    def best(self):
        return max(self.sacks)
