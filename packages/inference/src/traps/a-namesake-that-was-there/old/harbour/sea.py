class Member:
    """A member that is reached through a dot or an arrow."""

    def __init__(self, name, arrow):
        self.name = name
        self.arrow = arrow

    def describe(self, signode, mode, environment):
        signode.append("->" if self.arrow else ".")
        self.name.describe(signode, "noneIsName", environment)

    def identity(self, version):
        return "".join(["pt" if self.arrow else "dt", self.name.identity(version)])
