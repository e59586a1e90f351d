import warnings

from .dice import Dice


class Draw:
    def __init__(self, *sacks, dice=None, seed=None, **options):
        self._sacks = sacks
        self._options = options
        self.dice = dice if dice is not None else Dice(seed)


class BlockDraw(Draw):
    def __init__(self, size, *sacks, dice=None, seed=None, **options):
        super().__init__(*sacks, dice=dice, seed=seed, **options)
        self.size = size


def spread(mill, *sacks, width=None, **options):
    """Spread what is in the sacks.

    Parameters
    ----------
    mill : Mill
        Where.
    sacks
        Whose.
    width : int
        How far; the mill's own width where it is not given.
    """
    return mill.spread(sacks, width=width, **mill.settings(options))


class Chance:
    def __init__(self, dice=None, *, seed=None):
        if dice is not None:
            if seed is not None:
                raise ValueError("one of them")
            warnings.warn("dice is deprecated and will be removed in a future version. Use seed instead.", FutureWarning)
            kept = dice
        else:
            kept = seed
        self.dice = kept if isinstance(kept, Dice) else Dice(kept)
