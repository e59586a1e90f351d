def load(name, place):
    return place.open(name)


def save(name, rows):
    open(name, "w").write(str(rows))
