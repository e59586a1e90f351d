class Style:
    def __init__(self, border=None, colour=None):
        self.look = (border, colour)
