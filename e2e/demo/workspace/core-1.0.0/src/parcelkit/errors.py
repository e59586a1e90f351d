"""Errors raised by this package."""


class ParcelError(Exception):
    """Base of all errors of this package."""

    def __init__(self, message, *, code="E000"):
        super().__init__(message)
        self.code = code


class ValidationError(ParcelError):
    """A value breaks a rule."""

    def __init__(self, field, reason):
        super().__init__(f"{field}: {reason}", code="E100")
        self.field = field
        self.reason = reason


class CarrierError(ParcelError):
    """A carrier refused a shipment."""

    def __init__(self, carrier, reason):
        super().__init__(f"{carrier} refused: {reason}", code="E200")
        self.carrier = carrier
