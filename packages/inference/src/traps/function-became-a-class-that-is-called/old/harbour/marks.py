import warnings


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


def buoy_mark(name, text, line, options={}):
    warnings.warn('buoy_mark() is deprecated. Please use Buoy class instead.', DeprecationWarning)
    return [name, text.upper()]
