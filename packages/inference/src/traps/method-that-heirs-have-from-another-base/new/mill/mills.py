from mill.bases import Grinding, Rounds


class WaterMill(Rounds, Grinding):
    """Driven by a river."""

    stones = 2


class WindMill(Rounds, Grinding):
    """Driven by the wind."""

    stones = 3
