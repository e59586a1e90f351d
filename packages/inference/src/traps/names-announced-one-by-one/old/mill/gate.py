"""Who may bring grain."""

Everyone = "mill.Everyone"
Allow = "Allow"
NOBODY = "mill.Nobody"


class Refused:
    """The answer to whoever may not."""

    def __init__(self, reason):
        self.reason = reason

    def __bool__(self):
        return False


def may_enter(person, gate="front"):
    return person.known and gate in person.gates
