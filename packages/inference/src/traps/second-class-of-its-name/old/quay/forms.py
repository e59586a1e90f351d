class Form:
    """What a master fills in."""

    def __init__(self, fields):
        self.fields = fields

    def missing(self, given):
        """Names of the fields that were left out."""
        return sorted(name for name, field in self.fields.items() if field.needed and given.get(name) in (None, ""))

    def filled(self, given):
        return {name: given.get(name, field.default) for name, field in self.fields.items()}
