class LampSignal:
    def show(self, colour, seconds):
        self.lamp.colour = colour
        return self.lamp.burn(seconds)


class Flag:
    def hoist(self, mast):
        return mast.raise_to_top(self)


def pilot(ship):
    return ship.call("pilot")
