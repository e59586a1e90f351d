import warnings


def shut(reason="", code=None, *, loud=False, msg=None):
    if msg is not None:
        warnings.warn("msg is deprecated, use reason instead", DeprecationWarning)
        reason = msg
    if loud:
        print(reason)
    raise Shut(reason, code)


def open_up(width, frame=None, height=2, depth=1):
    if frame is not None:
        width -= frame
    return width * height * depth


class Shut(Exception):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code
