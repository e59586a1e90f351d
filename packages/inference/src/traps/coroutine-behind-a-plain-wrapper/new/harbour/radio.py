from harbour.both import beside, counted, waiting


def _hail(ship, channel):
    ship.tune(channel)
    return ship.answer(channel)


@beside(_hail)
async def hail(ship, channel):
    """Call a ship and tell what it answers."""
    ship.tune(channel)
    return await ship.answer(channel)


@waiting
async def sound(horn, times):
    """Sound the horn."""
    for _ in range(times):
        await horn.blow()
    return horn.echo()


@counted
async def signal(lamp, letters):
    """Show the letters one after the other."""
    for letter in letters:
        await lamp.show(letter)
    return lamp.seen()
