"""Passes for the gates of a quay."""
import warnings


class HarbourPass:
    def __init__(self, holder, stamp):
        warnings.warn("HarbourPass is deprecated, use quay.passes.SignedPass instead", DeprecationWarning)
        self.holder = holder
        self.stamp = stamp

    def opens(self, gate):
        return gate.keeper == self.holder and self.stamp in gate.stamps


class SignedPass:
    def __init__(self, holder, stamp, authority):
        self.holder = holder
        self.stamp = stamp
        self.authority = authority

    def opens(self, gate):
        return gate.keeper == self.holder and self.authority.signed(self.stamp)


class Gate:
    def __init__(self, keeper):
        self.keeper = keeper
        self.stamps = []

    def admit_list(self, names):
        warnings.warn("use `admit_from` instead", DeprecationWarning)
        return self.admit_from(names, str.lower)

    def admit_from(self, names, fold):
        return [fold(name.strip()) for name in names if name]
