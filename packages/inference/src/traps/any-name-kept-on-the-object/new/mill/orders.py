class Order:
    def __init__(self, number, sacks=0, **fields):
        self.number = number
        self.sacks = sacks
        for key, value in fields.items():
            setattr(self, key, value)


class Bill:
    def __init__(self, number, total=0):
        self.number = number
        self.total = total


class Note:
    def __init__(self, number, text="", signed=False):
        self.number = number
        self.text = text
        self.signed = signed
