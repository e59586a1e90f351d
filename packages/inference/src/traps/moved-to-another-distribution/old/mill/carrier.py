"""Carries sacks between mills."""


class Carrier:
    """Takes sacks to one mill of several, and to another where one stands still."""

    def __init__(self, mills, retries=3):
        self.mills = list(mills)
        self.retries = retries

    def carry(self, sack):
        for mill in self.mills[: self.retries]:
            if mill.turns():
                return mill.take(sack)
        raise CarrierError(sack)


def nearest(mills, place):
    """The mill that is nearest to a place."""
    return min(mills, key=lambda mill: mill.distance(place))


class CarrierError(Exception):
    """No mill takes the sack."""

    @property
    def sack(self):
        return self.args[0]

    def __str__(self):
        return f"nobody takes {self.sack}"
