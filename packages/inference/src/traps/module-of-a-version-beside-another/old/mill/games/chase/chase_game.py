def start(players=2, rounds=10):
    """Begin a chase through the mill."""
    return [(player, round) for round in range(rounds) for player in range(players)]


def start_raw(players=2):
    """The same without an end."""
    while True:
        yield from range(players)
