class Clip:
    def __init__(self, maker, length):
        self.maker = maker
        self.length = length

    def frame_at(self, time):
        return self.maker(time)

    def first(self):
        return self.frame_at(0)

    def last(self):
        return self.frame_at(self.length)
