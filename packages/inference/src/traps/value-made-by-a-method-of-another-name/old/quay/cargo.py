class Cargo:
    """What a ship carries."""

    def __init__(self, boxes):
        self.boxes = boxes

    @property
    def dangerous_goods(self):
        """Boxes that may not stand beside each other."""
        return [box for box in self.boxes if box.sign in ("oil", "gas", "acid") and not box.sealed]
