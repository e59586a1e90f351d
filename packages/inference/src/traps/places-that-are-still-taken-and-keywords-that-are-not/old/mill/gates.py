class Gate:
    def __init__(self, width, height, sort=None):
        self.width = width
        self.height = height
        self.sort = sort


def make_gate(width, height, sort=None):
    return Gate(width, height, sort)


def open_gate(gate, hand, lamp=None):
    return gate, hand, lamp


def close_gate(gate, hand, lamp=None):
    return gate.sort, hand, lamp


def gates(first, other, sort=None):
    return first, other, sort
