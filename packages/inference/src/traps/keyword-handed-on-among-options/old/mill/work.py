def choose_grain(**options):
    return make_choice("grain", **options)


def make_choice(kind, **options):
    return kind, options


class Label:
    def __init__(self, text, size=12):
        self.text = text
        self.size = size


class Banner:
    def __init__(self, text, size=12):
        self.text = text
        self.size = size


class Mill:
    def call_later(self, _seconds, _turn, *stones):
        if _seconds < 0:
            raise ValueError(_seconds)
        return self.queue.add(self.now + _seconds, _turn, stones)

    def when_running(self, _turn, *stones, **options):
        return self.add_trigger("after", _turn, *stones, **options)

    def add_trigger(self, _phase, _turn, *stones, **options):
        return self.triggers.add(_phase, _turn, stones, options)
