from abc import ABC, abstractmethod


class Stone(ABC):
    """A stone of any form."""

    @property
    def area(self):
        """How much of it touches the floor."""
        raise NotImplementedError

    @abstractmethod
    def weight(self):
        """What it weighs."""

    @property
    def height(self):
        """How high it is."""
        raise NotImplementedError


class Round(Stone):
    def __init__(self, radius):
        self.radius = radius

    @property
    def area(self):
        return 3 * self.radius**2

    @property
    def weight(self):
        return 7 * self.area

    @property
    def height(self):
        return self.radius


class Square(Stone):
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side**2

    @property
    def weight(self):
        return 8 * self.area

    @property
    def height(self):
        return self.side
