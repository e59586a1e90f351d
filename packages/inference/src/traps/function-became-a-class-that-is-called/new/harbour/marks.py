class Mark:
    def __call__(self, name, text, line, options={}):
        self.name = name
        self.text = text
        return self.draw()

    def draw(self):
        return [self.name, self.text]


class Buoy(Mark):
    def draw(self):
        return [self.name, self.text.upper()]
