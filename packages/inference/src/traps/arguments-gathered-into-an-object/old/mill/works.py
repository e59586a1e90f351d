class Works:
    def __init__(self, machines, options):
        self._machines = machines
        self._options = options
        self.shift = 0

    def run(self):
        self.shift += 1
        for machine in self._machines:
            machine.turn(self._options.speed, self._options.direction)


class Office:
    def __init__(self, name, password=None, key=None, timeout=30):
        self.name = name
        self._identity = (password, key)
        self.timeout = timeout

    def open(self):
        return self._identity, self.timeout


def deliver(sacks, street, town, careful=True):
    label = ", ".join([street, town])
    return [(sack, label) for sack in sacks if careful or sack]


class Belt:
    def __init__(self, line):
        self._line = line
        self._motor = line.motor

    def pull(self):
        self._motor.turn()
        return self._line.drain()
