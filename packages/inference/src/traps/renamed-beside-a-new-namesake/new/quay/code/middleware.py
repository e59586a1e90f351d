class SignalMiddleware:
    """Tells the harbour of signals."""

    def __init__(self, signals):
        self.engine = signals

    def on_ship(self, ship, harbour):
        harbour.tell(ship, [self.engine.meaning_of(flag) for flag in ship.flags])
