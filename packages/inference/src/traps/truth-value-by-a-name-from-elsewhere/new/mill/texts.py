def loads(text, decode=True, strict=None):
    if decode:
        text = text.decode()
    return read(text, strict)


def dumps(value, encode=None, sort=True):
    return write(value, sort).encode() if encode else write(value, sort)
