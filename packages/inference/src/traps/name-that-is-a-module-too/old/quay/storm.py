class Storm(Exception):
    """No ship may leave."""


class Flood(Storm):
    """No ship may come."""


def storm(wind):
    """Whether it is one."""
    return wind.strength > 9
