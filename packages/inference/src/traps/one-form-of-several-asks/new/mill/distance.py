from typing import Callable, Protocol, overload


class Spread(Protocol):
    """What gives the distances between the grains."""

    @overload
    def spread(self, grains: list[float], metric: str = "plain") -> list[float]: ...
    @overload
    def spread(self, grains: list[float], metric: Callable[[float, float], float]) -> list[float]: ...
