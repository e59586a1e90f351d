class SacksMixin:
    def get_sack(self, number):
        """The sack of a number."""
        if number not in self.kept:
            raise KeyError(number)
        return self.kept[number]

    def put_sack(self, sack):
        """Keeps it."""
        self.kept[sack.number] = sack
