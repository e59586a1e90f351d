def write(checkpoint, file, options=None):
    with open(file, "wb") as out:
        out.write(repr((checkpoint, options)).encode())


def count(sacks, by=None):
    return len([sack for sack in sacks if by is None or by(sack)])


class Smoother:
    def fit(self, sacks, weights=None):
        """Learns how heavy a sack is."""
        self.mean = sum(sacks) / len(sacks)
        return self
