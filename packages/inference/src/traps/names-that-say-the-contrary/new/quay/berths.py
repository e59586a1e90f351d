"""Berths of a harbour, over its web service."""
from quay.web import request


class Berth:
    """One place where a ship lies."""

    def __init__(self, name, deep):
        self.name = name
        self.deep = deep

    def get_booking(self, ship):
        """
        :calls: `GET /berths/{berth}/bookings/{ship}`
        """
        assert isinstance(ship, str), ship
        status, headers, data = request("GET", f"/berths/{self.name}/bookings/{ship}")
        return Booking(self, headers, data)

    def remove_pilot(self, pilot, since=None):
        """Lets a pilot bring ships in no more."""
        pilots = self.pilots(since)
        pilots.remove(pilot)
        return request("PUT", f"/berths/{self.name}/pilots", pilots)

    def is_free_optional(self, cargo):
        """Whether the cargo can be brought to any berth."""
        return cargo.kind not in ("oil", "gas") or cargo.sealed


class Booking:
    def __init__(self, berth, headers, data):
        self.berth = berth
        self.headers = headers
        self.data = data


def get_plan(berths, title=None):
    """Gives the plan of all berths."""
    lines = [title or "Plan of berths"]
    for berth in sorted(berths, key=lambda one: one.name):
        lines.append(f"{berth.name:<12} {berth.deep:>5} m")
    return "\n".join(lines)
