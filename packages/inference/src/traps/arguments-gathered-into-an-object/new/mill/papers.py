class Paper:
    pass


class Pass(Paper):
    def __init__(self, password):
        self.password = password
