class Sieve:
    def __init__(self, grains):
        self.grains = grains

    def map(self, work, inplace=True, **kwargs):
        done = [work(grain, **kwargs) for grain in self.grains]
        if inplace:
            self.grains = done
        return done

    def wash(self, mask_list=None, later=False):
        """Wash the grains.

        Parameters
        ----------
        mask_list : list
        later : bool
            Give a plan instead of grains.
        """
        plan = (grain for grain in self.grains if mask_list is None or grain not in mask_list)
        return plan if later else list(plan)

    def dry(self, heat=40, later=True):
        plan = (grain - heat / 100 for grain in self.grains)
        return plan if later else list(plan)
