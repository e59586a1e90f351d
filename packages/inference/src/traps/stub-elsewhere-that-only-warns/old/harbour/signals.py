class LampSignal:
    def show(self, colour, seconds):
        self.lamp.colour = colour
        return self.lamp.burn(seconds)

    def blink(self, times, pause):
        for _ in range(times):
            self.show("white", pause)
            self.rest(pause)

    def dim(self, share):
        level = max(0.0, min(1.0, share))
        self.strength = level * self.full
        return self.strength


class Flag:
    def hoist(self, mast):
        return mast.raise_to_top(self)


def pilot(ship):
    return ship.call("pilot")


def splice(rope, knots):
    ends = [rope.start, rope.end]
    for knot in knots:
        ends.append(knot.tie(rope))
    return sorted(ends)
