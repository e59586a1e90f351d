class HarbourError(Exception):
    pass


class BerthTaken(HarbourError):
    pass


class DraughtExceeded(HarbourError):
    pass
