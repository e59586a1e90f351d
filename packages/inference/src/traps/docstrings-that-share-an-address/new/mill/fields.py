class Field:
    def __init__(self, uri):
        self.uri = uri


class TextField(Field):
    kind = str


class NumberField(Field):
    kind = int
