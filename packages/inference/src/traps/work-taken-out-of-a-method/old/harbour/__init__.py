import os


class Lock:
    def gate_options(self):
        """May be overridden to choose the gates."""
        folder = os.path.dirname(__file__)
        return {"upper": os.path.join(folder, "gates", "upper"), "lower": os.path.join(folder, "gates", "lower")}


def to_label(value):
    """The value as a label."""
    if value is None or isinstance(value, str):
        return value
    return value.decode("utf-8")


def to_text(value):
    """The value as a text."""
    if isinstance(value, (str, type(None))):
        return value
    if not isinstance(value, bytes):
        raise TypeError(value)
    return value.decode("utf-8")
