import os


def dust():
    return int(os.environ.get("MILL_DUST", "3"))
