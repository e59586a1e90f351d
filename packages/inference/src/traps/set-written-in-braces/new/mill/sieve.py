"""Sieves and what passes them."""


class Sieve:
    def __init__(self, sacks):
        self.sacks = sacks

    def grade_set(self, least):
        """Grades of all sacks that are heavy enough."""
        return {sack.grade.strip().lower() for sack in self.sacks if sack.weight > least}

    def mark_counts(self, least):
        """Marks of the sacks."""
        return {sack.mark.strip().upper(): 1 for sack in self.sacks if sack.mark and sack.width > least}
