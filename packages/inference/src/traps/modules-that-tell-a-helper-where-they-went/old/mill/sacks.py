class Sack:
    def __init__(self, weight):
        self.weight = weight


class Label:
    def __init__(self, text):
        self.text = text.strip()
