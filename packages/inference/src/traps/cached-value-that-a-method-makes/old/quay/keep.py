class kept_value:
    def __init__(self, make):
        self.make = make

    def __get__(self, owner, kind=None):
        value = owner.__dict__[self.make.__name__] = self.make(owner)
        return value


cached_value = kept_value
