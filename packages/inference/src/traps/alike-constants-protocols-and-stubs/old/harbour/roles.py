from typing import Protocol


class Moorer(Protocol):
    def moor(self): ...


class Diver(Protocol):
    def dive(self): ...
