def parse(text, **options):
    return _read(text, **options)


def _read(text, **options):
    if options.get("strict"):
        return text.whole()
    return text.parts(options.get("zone"))


def render(page, **options):
    return page.drawn(options.get("wide", False), options.get("tall", False))


class Book:
    def parse(self, **fields):
        return [self.entry(name, value) for name, value in fields.items()]
