from mill.bins import Hopper


def feed(corn):
    return Hopper(corn.a, corn.b).volume()
