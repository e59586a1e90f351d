import warnings


class Crew:
    """A crew.

    .. deprecated:: 1.4
        Use :class:`CrewOfShip` instead.
    """

    def __init__(self, size=3, seed=None):
        warnings.warn("Crew is deprecated, use CrewOfShip instead", DeprecationWarning)
        self.size = size
        self.seed = seed

    def row(self, stroke):
        return [stroke for _ in range(self.size)]


class CrewOfShip:
    def __init__(self, size=3, captain=None, seed=None):
        self.size = size
        self.captain = captain
        self.seed = seed

    def row(self, stroke):
        return [stroke for _ in range(self.size)]


class Pilot:
    def __init__(self, name):
        self.name = name
