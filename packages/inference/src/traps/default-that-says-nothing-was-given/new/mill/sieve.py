from elsewhere import unset_value

from .marks import AS_BEFORE, NOT_TOLD, UNSET


class Sieve:
    def __init__(self, mesh=NOT_TOLD, wet=UNSET, frame="ash"):
        self.mesh = 3 if mesh is NOT_TOLD else mesh
        self.wet = False if wet is UNSET else wet
        self.frame = frame


def sift(grain, coarse=AS_BEFORE, sieve=unset_value):
    return grain.sifted(coarse, sieve)
