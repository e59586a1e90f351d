class Model:
    def __init__(self, *args, offset=None, kind=None):
        if len(args) > 4:
            raise TypeError(f"four values by place at most, not {len(args)}")
        self.linear = args[0]
        self.quadratic = args[1] if len(args) > 1 else {}
        self.offset = args[2] if len(args) > 2 else offset
        self.kind = args[3] if len(args) > 3 else kind
