import warnings


def as_sack(table, copy=True, calendars=None):
    """Make a sack of a table.

    .. deprecated:: 2.0
        Use :func:`mill.sheets.as_sacks` instead.
    """
    warnings.warn("mill.sheets.as_sack is deprecated. Please use mill.sheets.as_sacks instead.", DeprecationWarning)
    calendars = calendars or {}
    if table.ndim not in [1, 2]:
        raise ValueError("Only tables of 1 or 2 dimensions can be made a sack.")
    return Sack(table.values.copy() if copy else table.values, calendars)


def as_sacks(table, copy=True, calendars=None, columns=None):
    """Make a sack of each column of a table."""
    calendars = calendars or {}
    found = []
    for column in columns or table.columns:
        data = table[column].values
        found.append(Sack(data.copy() if copy else data, calendars.get(column)))
    return found


class Sack:
    def __init__(self, data, calendars):
        self.data = data
        self.calendars = calendars


class Loss:
    def __init__(self, parts, device):
        self.node = node_of(parts, device)

    def loss(self, *args, target=None):
        if target is None:
            raise ValueError("The target cannot be None")
        found = self.node(*args)
        return (found - target) ** 2


def node_of(part, device):
    return part, device
