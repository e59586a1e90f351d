from carriage import ApiError as _ApiError
from carriage import MillError as MillError

__all__ = ["ApiError", "MillError"]


class ApiError(_ApiError):
    """The mill does not do what it was asked for."""

    def __init__(self, mill, reason, since=None):
        super().__init__(reason)
        self.mill = mill
        self.since = since

    @property
    def status(self):
        return self.args[0]

    def __str__(self):
        return f"{self.mill} does not: {self.status}"
