class Grinding:
    """What all mills have in common."""

    def crush(self, sack):
        """One sack between the stones."""
        return sack.mass * self.stones


class Rounds:
    """Work that is done round after round."""

    def grind(self, sacks, max_rounds=2):
        """Grind the sacks, round after round, until they are fine."""
        flour = []
        for number in range(max_rounds):
            flour.extend(self.crush(sack) for sack in sacks if number < max_rounds)
        return flour
