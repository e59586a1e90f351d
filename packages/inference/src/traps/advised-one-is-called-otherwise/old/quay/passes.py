"""Passes for the gates of a quay."""


class HarbourPass:
    def __init__(self, holder, stamp):
        self.holder = holder
        self.stamp = stamp

    def opens(self, gate):
        return gate.keeper == self.holder and self.stamp in gate.stamps


class Gate:
    def __init__(self, keeper):
        self.keeper = keeper
        self.stamps = []

    def admit_list(self, names):
        return [name.strip().lower() for name in names if name]
