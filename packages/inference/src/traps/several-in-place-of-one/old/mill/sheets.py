def as_sack(table, copy=True, calendars=None):
    """Make a sack of a table."""
    calendars = calendars or {}
    if table.ndim not in [1, 2]:
        raise ValueError("Only tables of 1 or 2 dimensions can be made a sack.")
    return Sack(table.values.copy() if copy else table.values, calendars)


class Sack:
    def __init__(self, data, calendars):
        self.data = data
        self.calendars = calendars


class Loss:
    def __init__(self, parts, device):
        self.nodes = [node_of(part, device) for part in parts]

    def loss(self, *args, target=None):
        if target is None:
            raise ValueError("The target cannot be None")
        found = self.nodes(*args)
        return (found - target) ** 2


def node_of(part, device):
    return part, device
