"""Sieves and what passes them."""


class Sieve:
    def __init__(self, sacks):
        self.sacks = sacks

    def grades(self, least):
        """Grades of all sacks that are heavy enough."""
        return set([sack.grade.strip().lower() for sack in self.sacks if sack.weight > least])

    def marks(self, least):
        """Marks of the sacks."""
        return set([sack.mark.strip().upper() for sack in self.sacks if sack.mark and sack.width > least])
