class Crane:
    """Lifts."""

    def reward(self, load, wind):
        return load - wind


class Wrapper:
    """Around a crane."""

    def __init__(self, crane):
        self.crane = crane

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.crane, name)

    def lift(self, load):
        return self.crane.reward(load, 0)

    def reward(self, load, wind):
        return self.crane.reward(load, wind)
