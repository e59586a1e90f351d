def parse(text, **options):
    return _read(text, **options)


def _read(text, **options):
    if options.get("exact"):
        return text.whole()
    return text.parts(options.get("zone") or "UTC")


def render(page, **options):
    return page.drawn(options.get("wide", False), options.get("tall", False), 1)


class Book:
    def parse(self, **fields):
        return [self.entry(name, value) for name, value in sorted(fields.items())]
