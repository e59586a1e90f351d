def write(checkpoint, file, options=None):
    with open(file, "wb") as out:
        out.write(repr((checkpoint, options)).encode())


def count(sacks, by=None):
    return len([sack for sack in sacks if by is None or by(sack)])
