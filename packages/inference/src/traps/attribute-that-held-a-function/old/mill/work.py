class Clip:
    def __init__(self, maker, length):
        self.make_frame = maker
        self.length = length

    def first(self):
        return self.make_frame(0)

    def last(self):
        return self.make_frame(self.length)
