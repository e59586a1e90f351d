from harbour.defaults import Defaults


def hail(ship, port=Defaults.UdpPort, depth=Defaults.Depth):
    return ship.answer(port, depth)


def repeat(ship, times=Defaults.Tries):
    return [ship.answer(time) for time in range(times)]


class Beacon:
    PORT = Defaults.TcpPort

    def __init__(self, name, port=PORT):
        self.name = name
        self.port = port

    def wait(self, timeout=Defaults.Timeout):
        return self.name, timeout
