"""A mill."""
from . import _announce, _old_ropes, low
from ._ropes import Rope

__all__ = ["low", "Rope"]

_announce.enable(__name__)
__deprecated_attributes__ = {
    "ropes": _announce.Announced(_old_ropes, "0.11", instead="mill.Rope, and the knots of the standard library"),
}

_announce.enable(low.__name__)
low.__deprecated_attributes__ = {
    "wait_wheel_turning": _announce.Announced(low.wait_turning, "0.12"),
    "pull_brake": _announce.Announced(low.stop_turning, "0.12"),
    "wait_gone": _announce.Announced(low.wait_for_nothing, "0.12"),
}
