class Pool:
    @classmethod
    def from_address(cls, address, **kwargs):
        kwargs.update(parsed(address))
        return cls(**kwargs)

    def __init__(self, maker, **kwargs):
        self.maker = maker
        self.kwargs = kwargs

    def make(self):
        return self.maker(**self.kwargs)


def bar(picture, **kwargs):
    return picture.bar(**kwargs)
