"""How the wheel is turned."""


async def wait_turning(wheel):
    """Until it turns."""
    while not wheel.turning:
        await wheel.next_turn()


def stop_turning(wheel):
    """Until it stands."""
    wheel.brake.pull(force=wheel.speed * 2)
