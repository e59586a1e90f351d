"""Berths of a harbour, over its web service."""
from quay.web import request


class Berth:
    """One place where a ship lies."""

    def __init__(self, name, deep):
        self.name = name
        self.deep = deep

    def delete_booking(self, ship):
        """
        :calls: `DELETE /berths/{berth}/bookings/{ship}`
        """
        assert isinstance(ship, str), ship
        status, headers, data = request("DELETE", f"/berths/{self.name}/bookings/{ship}")
        return status == 204

    def add_pilot(self, pilot, since=None):
        """Lets a pilot bring ships in."""
        pilots = self.pilots(since)
        pilots.append(pilot)
        return request("PUT", f"/berths/{self.name}/pilots", pilots)

    def is_free_required(self, cargo):
        """Whether the cargo can only be brought to a free berth."""
        return cargo.kind in ("oil", "gas") and not cargo.sealed


def print_plan(berths, title=None):
    """Prints the plan of all berths."""
    lines = [title or "Plan of berths"]
    for berth in sorted(berths, key=lambda one: one.name):
        lines.append(f"{berth.name:<12} {berth.deep:>5} m")
    print("\n".join(lines))
