import os


def berths(ships):
    wanted = max(ships, key=len)
    return [wanted] * int(os.environ.get("MILL_BERTHS", "3"))


def dust():
    return 0
