from . import _ends, stones
from ._open import grind_all as _grind_all

_ends.enable(__name__)

__deprecated_attributes__ = {
    "grind_all": _ends.Ending(
        value=_grind_all,
        version="0.22.0",
        issue=2211,
        instead=("stones.turn (with one stone) or gears.turn_all (with several)"),
    ),
}
