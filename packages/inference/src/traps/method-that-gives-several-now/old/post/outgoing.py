class Outgoing:
    """Letters that are put into a parcel."""

    def __init__(self, flags):
        self.flags = flags
        self.letters = []
        self.closed = False
        self.data = []

    def add(self, letter):
        self.letters.append(letter)

    def parcel(self):
        """The parcel with all letters."""
        if self.closed:
            return b"".join(self.data)
        self.closed = True
        self.data.append(self.flags.to_bytes(2, "big"))
        for letter in self.letters:
            self.data.append(letter.encode())
        return b"".join(self.data)


def seal(parcel):
    return parcel + b"#"


def gauge(parcel, scale):
    """What a parcel weighs."""
    weight = len(parcel) * scale
    return weight if weight > 1 else 1
