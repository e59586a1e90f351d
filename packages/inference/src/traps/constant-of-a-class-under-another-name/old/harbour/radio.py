from harbour.defaults import Defaults


def hail(ship, port=Defaults.Port, depth=1):
    return ship.answer(port, depth)


def repeat(ship, times=Defaults.Retries):
    return [ship.answer(time) for time in range(times)]


class Beacon:
    def __init__(self, name, port=Defaults.Port):
        self.name = name
        self.port = port

    def wait(self, timeout=3):
        return self.name, timeout
