from mill import hoppers


def feed(corn):
    return hoppers.Hopper(corn.a, corn.b).volume()
