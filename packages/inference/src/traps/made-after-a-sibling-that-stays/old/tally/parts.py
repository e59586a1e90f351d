class Failure(Exception):
    code = 0

    def __init__(self, text=None, answer=None):
        self.text = text
        self.answer = answer


class TooLate(Failure):
    """The time was up before an answer came."""

    code = 504
    advice = "try again later"


class TooFull(Failure):
    """No room is left for what was sent, of whatever size it is."""

    code = 413
    advice = "send less"

    def __init__(self, text=None, answer=None, room=None):
        super().__init__(text, answer)
        self.room = room
        self.missing = 0 if room is None else max(0, len(text or "") - room)

    def headers(self):
        found = {"Room": str(self.room)} if self.room is not None else {}
        if self.missing:
            found["Missing"] = str(self.missing)
        return found


def first_names(rows):
    return [row.name.split(" ")[0] for row in rows]


def weighted_sum(values, weights):
    """Values, each as often as it weighs."""
    total = 0
    for value, weight in zip(values, weights, strict=True):
        if weight < 0:
            raise Failure("no weight is less than nothing")
        total += value * weight
    return total

