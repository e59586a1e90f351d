import warnings


class Quay:
    def __init__(self, ships, tide):
        self.ships = ships
        self.tide = tide

    def open(self):
        return iter(self.ships)

    def run_with_ship(self, work, *args):
        warnings.warn("run_with_ship is deprecated, use open instead", DeprecationWarning)
        return work(next(self.open()), *args)

    def is_high(self):
        warnings.warn("is_high is deprecated, use tide instead", DeprecationWarning)
        return self.tide == "high"


class WaitFor:
    def __init__(self, keys):
        warnings.warn("harbour.WaitFor is deprecated, use harbour.gather instead", DeprecationWarning)
        self.keys = keys

    def is_ready(self, runner):
        return all(runner.is_ready(key) for key in self.keys)

    def result(self, runner):
        return [runner.pop(key) for key in self.keys]


def gather(children, quiet=()):
    return [child.wait() for child in children if child not in quiet]
