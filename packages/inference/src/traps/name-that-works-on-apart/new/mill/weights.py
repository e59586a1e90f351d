"""How sacks are weighed."""
import warnings


def unlikeness(first, second):
    warnings.warn("unlikeness is deprecated, use share_of_unlike instead.", DeprecationWarning)
    both = [a and b for a, b in zip(first, second)]
    return (len(first) - sum(both)) / len(first)


def share_of_unlike(first, second):
    pairs = list(zip(first, second))
    return sum(a and not b for a, b in pairs) / sum(a or b for a, b in pairs)


def mean_weight(sacks):
    warnings.warn("mean_weight is deprecated, use average_weight instead.", DeprecationWarning)
    return average_weight(sacks)


def average_weight(sacks):
    return sum(sack.weight for sack in sacks) / max(1, len(sacks))


def heaviest(sacks):
    warnings.warn("heaviest is deprecated, use heaviest_of instead.", DeprecationWarning)
    return max(sacks, key=lambda sack: sack.weight)


def heaviest_of(sacks):
    return max(sacks, key=lambda sack: sack.weight)


def lightest(sacks):
    """Deprecated: use `lightest_of`.

    .. deprecated:: 2.0
       Use :func:`lightest_of` instead.
    """
    raise RuntimeError("lightest was renamed to lightest_of.")


def lightest_of(sacks):
    ordered = sorted(sacks, key=lambda sack: sack.weight)
    return ordered[0]


class Sealed:
    """Deprecated: use :class:`Locked`."""

    def __init__(self, owner, seal):
        warnings.warn("Sealed is deprecated, use Locked instead.", DeprecationWarning)
        self.owner = owner
        self.seal = seal

    def opens(self, stamp):
        return self.seal == stamp


class Locked:
    def __init__(self, owner, key):
        self.owner = owner
        self.key = key

    def opens(self, key):
        return self.key.fits(key)


class Store:
    def __init__(self, sacks):
        self.sacks = sacks

    def serve(self, port):
        warnings.warn("serve is deprecated, use show instead.", DeprecationWarning)
        page = ", ".join(sack.name for sack in self.sacks)
        return port.send(page.encode())

    def show(self, port):
        return port.viewer().open(self.sacks)

    def tally(self):
        warnings.warn("tally is deprecated, use count instead.", DeprecationWarning)
        return self.count()

    def count(self):
        return sum(sack.filled for sack in self.sacks)
