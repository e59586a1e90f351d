from mill.bases import Grinding


class WaterMill(Grinding):
    """Driven by a river."""

    stones = 2


class WindMill(Grinding):
    """Driven by the wind."""

    stones = 3
