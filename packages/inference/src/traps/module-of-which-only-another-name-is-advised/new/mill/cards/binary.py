from collections.abc import MutableMapping


class CardFile(MutableMapping):
    """Boxes of cards."""

    def __init__(self, boxes=None):
        self._boxes = boxes or {}

    def __getitem__(self, key):
        box = self._boxes[key]
        if isinstance(box, bytes):
            box = decode(box)
        return box

    def __len__(self):
        return len(self._boxes)

    def save(self, target):
        target.write(encode({key: pack(box) for key, box in self._boxes.items()}))
