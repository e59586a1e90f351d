from typing import Optional

from mill.papers import Paper


class Works:
    def __init__(self, site):
        self._site = site
        self.shift = 0

    def run(self):
        self.shift += 1
        for machine in self._site.machines:
            machine.turn(self._site.speed, self._site.wind.direction)


class Office:
    def __init__(self, name, paper: Optional[Paper] = None, timeout=30):
        self.name = name
        self._paper = paper
        self.timeout = timeout

    def open(self):
        return self._paper, self.timeout


def deliver(sacks, address, careful=True):
    label = ", ".join([address.street, address.town])
    return [(sack, label) for sack in sacks if careful or sack]


class Belt:
    def __init__(self, control, motor):
        self._line = control
        self._motor = motor

    def pull(self):
        self._motor.turn()
        return self._line.drain_slowly()
