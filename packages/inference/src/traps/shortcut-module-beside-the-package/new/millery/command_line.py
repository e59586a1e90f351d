"""The commands of millery."""
from millery import constants
from millery.grinding import Hopper, Stone


def mill_main(command=None):
    if command == "grind":
        return Stone(constants.GRIT).grind(Hopper())
    return None


def mill_grind():
    return mill_main("grind")
