import gettext
import warnings

from traitlets import Int, Unicode
from traitlets.config import LoggingConfigurable

_ = gettext.gettext


class Boat(LoggingConfigurable):
    password = Unicode("", config=True, help=_("DEPRECATED. Use Guard.password"))
    limit = Int(4, config=True, help="DEPRECATED in 2.0. Use Guard.gate_limit")
    watch = Int(1, config=True, help="Who looks out.")

    def check(self, passenger):
        warnings.warn("Boat.check is deprecated, use Guard.challenge instead", DeprecationWarning)
        return self.guard.challenge(passenger)

    def board(self, passengers):
        return [one for one in passengers if self.guard.challenge(one)][: self.limit]
