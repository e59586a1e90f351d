import warnings


class FormerNames:
    """Names of before."""

    @property
    def port_name(self):
        warnings.warn("`port_name` was deprecated, please use `port_key` instead", DeprecationWarning)
        return self.port_key

    @property
    def is_at_sea(self):
        warnings.warn("`is_at_sea` was deprecated, please use `is_under_way` instead", DeprecationWarning)
        return self.is_under_way

    def draw_map(self, scale):
        return [scale * leg for leg in self.legs]
