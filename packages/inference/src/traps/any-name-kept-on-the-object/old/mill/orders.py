class Order:
    def __init__(self, number, **fields):
        self.number = number
        for key, value in fields.items():
            setattr(self, key, value)


class Bill:
    def __init__(self, number, **fields):
        self.number = number
        self.__dict__.update(fields)


class Note:
    def __init__(self, number, text=""):
        self.number = number
        self.text = text
