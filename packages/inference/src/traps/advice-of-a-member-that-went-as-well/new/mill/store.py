class Store:
    def items(self):
        return list(self.sacks)
