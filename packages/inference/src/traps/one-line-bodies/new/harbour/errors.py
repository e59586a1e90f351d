class HarbourError(Exception):
    pass


class PilotMissing(HarbourError):
    pass


class DraughtExceeded(HarbourError):
    pass
