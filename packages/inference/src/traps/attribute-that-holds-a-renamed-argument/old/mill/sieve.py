class Sieve:
    """Sieves.

    :param thresh: what is let through
    :param turns: how often it is turned
    """

    def __init__(self, stones, thresh=0.1, turns=3):
        self.stones = stones
        self.thresh = thresh
        self.turns = turns

    def sift(self, grain):
        return [one for one in grain if one.weight > self.thresh]


class Press:
    """Presses.

    :param force: in kilograms
    """

    def __init__(self, force=10):
        self.force = force * 9.81
        self.load = 3
