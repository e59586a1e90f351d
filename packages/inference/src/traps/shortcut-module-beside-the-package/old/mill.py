"""What most people need of millery, under a shorter name."""
from millery import constants, start_log
from millery.errors import BeltTorn, GrainTooWet, MillError
from millery.grinding import Hopper, Stone


def mill_main(command=None):
    if command == "grind":
        return Stone(constants.GRIT).grind(Hopper())
    return None


def mill_grind():
    return mill_main("grind")
