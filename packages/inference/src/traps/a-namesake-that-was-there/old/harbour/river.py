class Member:
    """A member that is reached through a dot."""

    def __init__(self, name):
        self.name = name

    def describe(self, signode, mode, environment):
        signode.append(".")
        self.name.describe(signode, "noneIsName", environment)

    def text(self, transform):
        return "." + transform(self.name) if self.name else transform(None).strip()


def flow(level):
    return level * 2
