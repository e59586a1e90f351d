class Sack:
    def fill(self, flour, level):
        self.flour = flour[:level]
        return len(flour)
