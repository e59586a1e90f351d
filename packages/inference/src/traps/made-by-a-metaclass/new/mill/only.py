class Only(type):
    def __init__(cls, *args, **kwargs):
        super().__init__(*args, **kwargs)
        one = object.__new__(cls)
        cls.__new__ = lambda cls: one
