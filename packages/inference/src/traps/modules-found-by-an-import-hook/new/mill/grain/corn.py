"""Corn."""


class Cob:
    """A cob of corn."""

    def strip(self, by_hand=False):
        return [kernel for kernel in self.kernels if by_hand or kernel.ripe]
