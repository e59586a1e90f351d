import warnings
from typing import cast


class Scale:
    def __init__(self, sacks):
        self._pans = 2
        self._arm = 8
        self.sacks = sacks
        self.frame = Frame(sacks)

    @property
    def is_double(self):
        warnings.warn("is_double is deprecated. Use pans instead.", FutureWarning)
        return self._pans == 2 and self._arm > 0

    @property
    def pans(self):
        return self._pans

    @property
    def lever(self):
        warnings.warn("lever is deprecated. Use arm instead.", FutureWarning)
        return self._arm

    @property
    def arm(self):
        return self._arm

    def first_sack(self, weight):
        warnings.warn("first_sack is deprecated. Use heavier_sacks instead.", FutureWarning)
        return self.heavier_sacks(weight)[0]

    def heavier_sacks(self, weight):
        return [sack for sack in self.sacks if sack.weight > weight]

    def weigh_all(self, times):
        warnings.warn("weigh_all is deprecated. Use weigh_once instead.", FutureWarning)
        for _ in range(times):
            self.weigh_once()
        return self._arm

    def weigh_once(self):
        return sum(sack.weight for sack in self.sacks)

    def table(self):
        warnings.warn("table is deprecated. Use rows instead.", FutureWarning)
        found = self.rows()
        return found

    def rows(self):
        return [[sack.name, sack.weight] for sack in self.sacks]

    def lighter(self, weight):
        warnings.warn("lighter is deprecated. Use lighter_sacks instead.", FutureWarning)
        return self.lighter_sacks(weight)

    @property
    def crossBeam(self):
        warnings.warn("crossBeam is deprecated. Use cross_beam instead.", FutureWarning)
        return cast(str, self.cross_beam)

    @property
    def cross_beam(self):
        return self.frame.name or "none"

    @staticmethod
    def madeFor(sacks):
        warnings.warn("madeFor is deprecated. Use made_for instead.", FutureWarning)
        return Scale.made_for(sacks)

    @staticmethod
    def made_for(sacks):
        return Scale([sack for sack in sacks if sack.weight > 0])

    def lighter_sacks(self, weight):
        return [sack for sack in self.sacks if sack.weight < weight]


class Frame:
    def __init__(self, sacks):
        self.sacks = sacks
