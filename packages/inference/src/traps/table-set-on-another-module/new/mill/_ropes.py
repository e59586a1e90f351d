"""Ropes."""


class Rope:
    """A rope of some length."""

    def cut(self, at):
        return Rope(self.length - at)

    def __init__(self, length):
        self.length = length
