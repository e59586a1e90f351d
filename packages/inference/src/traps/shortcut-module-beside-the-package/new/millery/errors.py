class MillError(Exception):
    """Something stopped the mill."""


class BeltTorn(MillError):
    """The belt is torn."""


class GrainTooWet(MillError):
    """The grain has to dry first."""
