"""Which ship lies where, and for how long."""
from dataclasses import dataclass


@dataclass
class Berth:
    name: str
    length: float
    depth: float

    def takes(self, ship):
        return ship.length <= self.length and ship.draught < self.depth


def free_berths(berths, calls, at):
    taken = {call.berth for call in calls if call.arrival <= at < call.departure}
    return [berth for berth in berths if berth.name not in taken]


def longest(berths):
    return max(berths, key=lambda berth: berth.length, default=None)
