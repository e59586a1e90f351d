from vine.five import text_type  # noqa: F401


def as_text(value):
    return value.decode() if hasattr(value, "decode") else value
