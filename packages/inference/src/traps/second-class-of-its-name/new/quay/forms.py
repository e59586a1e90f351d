class Form:
    """What a master fills in."""

    def __init__(self, fields):
        self.fields = fields

    def filled(self, given):
        return {name: given.get(name, field.default) for name, field in self.fields.items()}
