def shut(msg, code=None, *, loud=False):
    if loud:
        print(msg)
    raise Shut(msg, code)


def open_up(width, height=2, depth=1):
    return width * height * depth


class Shut(Exception):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code
