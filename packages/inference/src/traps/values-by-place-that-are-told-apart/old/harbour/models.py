class Model:
    def __init__(self, linear, quadratic, offset, kind):
        self.linear = linear
        self.quadratic = quadratic
        self.offset = offset
        self.kind = kind
