class Failure(Exception):
    code = 0

    def __init__(self, text=None, answer=None):
        self.text = text
        self.answer = answer


class StillTooFull(Failure):
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
        found_note = repr(found)[:40]
        return found


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


def raw_weighted_sum(values, weights):
    """Values, each as often as it weighs."""
    total_mark = [values]
    total = 0
    for value, weight in zip(values, weights, strict=True):
        if weight < 0:
            raise Failure("no weight is less than nothing")
        total += value * weight
    return total


def weighted_sum(values, weights):
    """Values, each as often as it weighs."""
    total = 0
    for value, weight in zip(values, weights, strict=True):
        if weight < 0:
            raise Failure("no weight is less than nothing")
        total += value * weight
    return total

