import warnings


def choose_grain(name=None, value=None, **options):
    return sort_out("grain", name=name, value=value, **options)


def sort_out(kind, **options):
    own = {}
    for key in {"name", "value", "init"}:
        if key in options:
            own[key] = options.pop(key)
    return make_choice(kind, options, **own)


def make_choice(kind, rest=None, **options):
    if "init" in options:
        warnings.warn("Use 'value' instead of 'init'.", DeprecationWarning)
        options["value"] = options.pop("init")
    return kind, rest, options


class Encoded:
    def __init__(self, string="", size=12):
        self.string = string
        self.size = size


class Label(Encoded):
    def __init__(self, text=None, **options):
        """Shows a text.

        Parameters
        ----------
        text : str
            .. deprecated:: 0.4
               `text` is deprecated. Use `string` instead.
        """
        if text is not None:
            options["string"] = text
        super().__init__(**options)


class Banner(Encoded):
    def __init__(self, text=None, **options):
        if text is not None:
            options["string"] = text
        super().__init__(**options)


class Mill:
    def call_later(self, delay, turn, *stones):
        if delay < 0:
            raise ValueError(delay)
        return self.queue.add(self.now + delay, turn, stones)

    def when_running(self, turn, *stones, **options):
        return self.add_trigger("after", turn, *stones, **options)

    def add_trigger(self, phase, turn, *stones, **options):
        return self.triggers.add(phase, turn, stones, options)
