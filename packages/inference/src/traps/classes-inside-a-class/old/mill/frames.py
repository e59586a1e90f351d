from enum import Enum


class Frame:
    class Turn:
        def __init__(self, size=0, all_=False):
            self.size = size
            self.all_ = all_

        def encode(self, pieces):
            return [self.size, self.all_, *pieces]

    class Kind(Enum):
        slowed = 1
        fast = 2

    class Settings:
        order = "by size"
        limit = 3

    class _Own:
        def __init__(self, first):
            self.first = first
