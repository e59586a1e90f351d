def hail(ship, channel):
    """Call a ship and tell what it answers."""
    ship.tune(channel)
    return ship.answer(channel)


def sound(horn, times):
    """Sound the horn."""
    for _ in range(times):
        horn.blow()
    return horn.echo()


def signal(lamp, letters):
    """Show the letters one after the other."""
    for letter in letters:
        lamp.show(letter)
    return lamp.seen()
