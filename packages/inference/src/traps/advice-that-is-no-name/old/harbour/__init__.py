import warnings


def berth_graph(quay):
    warnings.warn("use berths_to_graph(quay.berths) instead", DeprecationWarning)
    return berths_to_graph(quay.berths)


def berths_to_graph(berths):
    return {berth: [other for other in berths if other.near(berth)] for berth in berths}


def draw_tides(result):
    """Draws the tides.

    .. deprecated:: 1.0
       Use `harbour.charts.draw_tides` or `harbour.charts.list_tides` instead.
    """
    levels = sorted((tide.hour, tide.level) for tide in result.tides if tide.level is not None)
    print("\n".join("#" * int(level) for _, level in levels))
    return levels


class Crane:
    def bind(self, quay=None, ship=None):
        warnings.warn("bind() has been replaced by bind_to(quay) and bound_for(ship=ship)", DeprecationWarning)
        return self.bound_for(ship=ship)

    def bound_for(self, ship=None):
        return (self, ship)
