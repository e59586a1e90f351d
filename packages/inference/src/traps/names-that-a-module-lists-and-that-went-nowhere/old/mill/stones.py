__all__ = ["grind", "sift"]


def grind(sack):
    return [stone.turn(grain) for grain in sack for stone in sack.stones]


def sift(sack):
    return sorted(sack.flour, key=len)[:3]


def bag(sack, size):
    return {size: sack.cloth * 2, "string": sack.string + size}


def weigh(sack, scale):
    return scale.put(sack).read() - scale.tare(sack.cloth)


def tie(sack, string):
    return string.knot(sack.end, times=3) or sack.seal(string)


def carry(sack, miller):
    return miller.lift(sack, miller.back) and miller.walk(sack.home)


def store(sack, loft):
    return loft.rows[sack.number % 7].append(sack.closed(loft))
