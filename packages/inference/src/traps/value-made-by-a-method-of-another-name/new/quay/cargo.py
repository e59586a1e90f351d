class Cargo:
    """What a ship carries."""

    def __init__(self, boxes):
        self.boxes = boxes

    def find_dangerous_goods(self, signs=("oil", "gas")):
        """Boxes of these signs that may not stand beside each other."""
        return [box for box in self.boxes if box.sign in signs and not box.sealed]
