from mill.renaming import renamed_argument


class Sieve:
    """Sieves.

    :param tol: what is let through
    :param turns: how often it is turned
    """

    @renamed_argument("thresh", "tol")
    def __init__(self, stones, tol=0.1, turns=3):
        self.stones = stones
        self.tol = tol
        self.turns = turns

    def sift(self, grain):
        return [one for one in grain if not one.is_empty and one.size > self.tol]


class Press:
    """Presses.

    :param load: in kilograms
    """

    @renamed_argument("force", "load")
    def __init__(self, load=10):
        self.load = load
        self.turned = load * 2
