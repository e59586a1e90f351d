from typing import overload


@overload
def order(grain, weight, town): ...
@overload
def order(number, town): ...
def order(grain=None, weight=None, town=None, number=None):
    return (grain, weight, town, number)


@overload
def grind(grain: str, coarse: bool) -> str: ...
@overload
def grind(grain: list, coarse: bool) -> list: ...
def grind(grain, coarse=False):
    return grain if coarse else sorted(grain)
