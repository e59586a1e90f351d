"""How sacks are weighed."""


def unlikeness(first, second):
    both = [a and b for a, b in zip(first, second)]
    return (len(first) - sum(both)) / len(first)


def mean_weight(sacks):
    return sum(sack.weight for sack in sacks) / len(sacks)


def heaviest(sacks):
    return max(sacks, key=lambda sack: sack.weight)


def lightest(sacks):
    return min(sacks, key=lambda sack: sack.weight)


class Sealed:
    def __init__(self, owner, seal):
        self.owner = owner
        self.seal = seal

    def opens(self, stamp):
        return self.seal == stamp


class Store:
    def __init__(self, sacks):
        self.sacks = sacks

    def serve(self, port):
        page = ", ".join(sack.name for sack in self.sacks)
        return port.send(page.encode())

    def tally(self):
        return len(self.sacks)
