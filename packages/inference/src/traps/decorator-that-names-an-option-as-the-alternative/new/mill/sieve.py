from mill.warnings_of_mill import deprecated_argument


class Sieve:
    def __init__(self, grains):
        self.grains = grains

    def map(self, work, inplace=True, **kwargs):
        done = [work(grain, **kwargs) for grain in self.grains]
        if inplace:
            self.grains = done
        return done

    @deprecated_argument(since="2.0.0", removal="3.0.0", alternative="mask", name="mask_list")
    @deprecated_argument(name="later", since="2.0.0", removal="3.0.0", alternative="lazy")
    def wash(self, mask=None, inplace=False, **kwargs):
        """Wash the grains.

        Parameters
        ----------
        mask : list
        inplace : bool
            Change this object instead of giving grains.
        """
        return self.map(lambda grain, **more: None if mask is not None and grain in mask else grain, inplace=inplace, **kwargs)

    @deprecated_argument(name="later", since="2.0.0", removal="3.0.0", alternative="lazy")
    def dry(self, heat=40, inplace=False, **kwargs):
        return self.map(lambda grain, **more: grain - heat / 100, inplace=inplace, **kwargs)
