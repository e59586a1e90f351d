MOST = 1460


class Outgoing:
    """Letters that are put into parcels."""

    def __init__(self, flags):
        self.flags = flags
        self.letters = []
        self.data = []

    def add(self, letter):
        self.letters.append(letter)

    def parcels(self):
        """The parcels with all letters, none larger than the most that is taken."""
        out = []
        rest = list(self.letters)
        while rest or not out:
            self.data = [self.flags.to_bytes(2, "big")]
            while rest and sum(map(len, self.data)) < MOST:
                self.data.append(rest.pop(0).encode())
            out.append(b"".join(self.data))
        return out


def seal(parcel):
    return parcel + b"#"


def gauges(parcel, scale):
    """What a parcel weighs."""
    weight = len(parcel) * scale
    return weight if weight > 1 else 1
