from typing import Protocol


class Moorer(Protocol):
    def moor(self): ...


class Painter(Protocol):
    def paint(self): ...
