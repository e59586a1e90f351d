import warnings


class Trial:
    def suggest(self, name, low, high, log=False, step=None):
        return self.draw(name, low, high, log, step)

    def suggest_uniform(self, name, low, high):
        warnings.warn("Use suggest instead.", DeprecationWarning)
        return self.suggest(name, low, high)

    def suggest_loguniform(self, name, low, high):
        warnings.warn("Use suggest instead.", DeprecationWarning)
        return self.suggest(name, low, high, log=True)

    def draw(self, name, low, high, log, step):
        return name, low, high, log, step
