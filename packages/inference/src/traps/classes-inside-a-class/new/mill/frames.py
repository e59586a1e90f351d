from enum import Enum


class Frame:
    class Turn:
        def __init__(self, size=0, all_stones=False):
            self.size = size
            self.all_stones = all_stones

        def encode(self, pieces, *, end=b""):
            return [self.size, self.all_stones, *pieces]

    class Kind(Enum):
        slow = 1
        fast = 2

    class Settings:
        order = "by size"
        most = 3

    class _Own:
        def __init__(self, one):
            self.one = one
