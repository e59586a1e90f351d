def as_text(value):
    return value.decode() if hasattr(value, "decode") else value
