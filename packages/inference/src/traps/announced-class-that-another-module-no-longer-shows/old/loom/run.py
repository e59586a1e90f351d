from loom.tools import Shuttle


def run(thread, across):
    return Shuttle(thread).throw(across)
