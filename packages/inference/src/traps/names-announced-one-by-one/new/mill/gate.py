"""Who may bring grain."""
from mill.deprecation import deprecated

Everyone = "mill.Everyone"
Allow = "Allow"
NOBODY = "mill.Nobody"


class Refused:
    """The answer to whoever may not."""

    def __init__(self, reason):
        self.reason = reason

    def __bool__(self):
        return False


for attr in ("Everyone", "Allow", "Refused"):
    deprecated(
        attr,
        '"mill.gate.{attr}" is deprecated in Mill 2.0. Adjust your '
        'import to "mill.rights.{attr}"'.format(attr=attr),
    )


def may_enter(person, gate="front"):
    return person.known and gate in person.gates


deprecated("may_enter", "The new policy has no gates. See the guide to it.")
