from mill.parts import *


def load_table(path):
    return [row.split(";") for row in open(path)]


class RowReader:
    def __init__(self, wheel):
        self.wheel = wheel

    def read(self, rows):
        return [self.wheel.turn(row) for row in rows]
