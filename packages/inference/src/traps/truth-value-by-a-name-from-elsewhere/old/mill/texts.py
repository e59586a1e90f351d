from sixes import PY3


def loads(text, decode=PY3, strict=None):
    if decode:
        text = text.decode()
    return read(text, strict)


def dumps(value, encode=PY3, sort=False):
    return write(value, sort).encode() if encode else write(value, sort)
