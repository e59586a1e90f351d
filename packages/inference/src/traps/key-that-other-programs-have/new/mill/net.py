import os


def port():
    return int(os.environ["MILL_PORT"]) + 1
