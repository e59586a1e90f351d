from typing import Callable, Protocol, overload


class Spread(Protocol):
    """What gives the distances between the grains."""

    def spread(self, grains: list[float], metric: str = "plain") -> list[float]: ...
