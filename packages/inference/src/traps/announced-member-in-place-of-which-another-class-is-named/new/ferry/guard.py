from traitlets import Int, Unicode
from traitlets.config import LoggingConfigurable


class Guard(LoggingConfigurable):
    password = Unicode("", config=True, help="What has to be said at the gate.")
    gate_limit = Int(4, config=True, help="How many may pass at once.")

    def challenge(self, passenger):
        return passenger.said(self.password)

    def wave(self, boat):
        return boat.lights.blink(2)

    @property
    def watch(self):
        return self.gate_limit > 0
