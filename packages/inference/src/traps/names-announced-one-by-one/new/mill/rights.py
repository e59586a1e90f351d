"""What everybody may."""
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from mill.gate import Allow as _Allow, Everyone, Refused as _Refused

Everyone = Everyone  # api
Allow = _Allow


class Refused(_Refused):
    """The answer to whoever may not, with the way to ask again."""

    def ask_again(self, person):
        return person.asks(self.reason)
