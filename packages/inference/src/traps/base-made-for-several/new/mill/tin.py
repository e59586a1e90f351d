from .metal import MetalLedger


class TinLedger(MetalLedger):
    def open(self):
        return self.mill.doors.tin()
