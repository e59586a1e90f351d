import os


def port():
    return int(os.environ["PORT"]) + 1
