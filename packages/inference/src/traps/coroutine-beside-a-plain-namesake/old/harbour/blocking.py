from harbour.dock import Dock


def serve_dock(context=None, address=None, pilots=(), **options):
    """Set up a dock and let ships in until it is closed."""
    framer = options.pop("framer", None)
    dock = Dock(context, framer, address, **options)
    for pilot in pilots:
        dock.register(pilot)
    dock.open_forever()
