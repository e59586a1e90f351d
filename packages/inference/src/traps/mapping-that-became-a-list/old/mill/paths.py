import os


def name_of(filename, extra=None):
    """Name of the part that a file holds.

    :type filename: str
    :param filename: where it lies
    :type extra: dict
    :param extra: further places to look in, with the place as key and the name of the part as value
    """
    if extra is not None:
        for place in extra:
            if filename.startswith(place):
                return extra[place]
    for place in os.environ["MILL"].split(":"):
        if filename.startswith(place):
            return filename[len(place):]
    raise LookupError(filename)
