import os


class Lock:
    def gate_options(self):
        """May be overridden to choose the gates."""
        return Lock.default_gate_options()

    @staticmethod
    def default_gate_options():
        folder = os.path.dirname(__file__)
        return {"upper": os.path.join(folder, "gates", "upper"), "lower": os.path.join(folder, "gates", "lower")}


def to_text(value):
    """The value as a text."""
    if isinstance(value, (str, type(None))):
        return value
    if not isinstance(value, bytes):
        raise TypeError(value)
    return value.decode("utf-8")


to_label = to_text
