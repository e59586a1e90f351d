class Grinding:
    """What all mills have in common."""

    def grind(self, sacks, n_rounds=2):
        """Grind the sacks, round after round."""
        flour = []
        for _ in range(n_rounds):
            flour.extend(self.crush(sack) for sack in sacks)
        return flour

    def crush(self, sack):
        """One sack between the stones."""
        return sack.mass * self.stones

    def sweep(self):
        """Sweep the floor."""
        return [self.stones]
