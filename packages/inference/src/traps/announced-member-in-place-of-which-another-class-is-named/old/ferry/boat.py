import gettext

from traitlets import Int, Unicode
from traitlets.config import LoggingConfigurable

_ = gettext.gettext


class Boat(LoggingConfigurable):
    password = Unicode("", config=True, help=_("What has to be said at the gate."))
    limit = Int(4, config=True, help="How many may pass at once.")
    watch = Int(1, config=True, help="Who looks out.")

    def check(self, passenger):
        return passenger.said(self.password)

    def board(self, passengers):
        return [one for one in passengers if self.check(one)][: self.limit]
