from .dice import Dice


class Draw:
    def __init__(self, *sacks, **options):
        self._sacks = sacks
        self._options = options
        dice = self._options.pop("dice", None)
        self.dice = dice if dice is not None else Dice()


class BlockDraw(Draw):
    def __init__(self, size, *sacks, **options):
        super().__init__(*sacks, **options)
        self.size = size


def spread(mill, *sacks, **options):
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
    return mill.spread(sacks, **mill.settings(options))


class Chance:
    def __init__(self, dice=None):
        self.dice = Dice() if dice is None else dice
