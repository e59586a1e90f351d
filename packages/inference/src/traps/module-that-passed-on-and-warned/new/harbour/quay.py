from harbour.warnings import HarbourDeprecationWarning


def moor(ship):
    ship.rope()
