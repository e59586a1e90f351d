import asyncio

from harbour.dock import Dock


async def serve_dock_async(context=None, address=None, pilots=(), **options):
    """Set up a dock and let ships in until it is closed."""
    framer = options.pop("framer", None)
    dock = Dock(context, framer, address, **options)
    for pilot in pilots:
        dock.register(pilot)
    dock.open_forever()


def serve_dock(**options):
    """Run a dock."""
    return asyncio.run(serve_dock_async(**options))
