import random


def shake(*grains, **options):
    """Shake the grains.

    Keyword arguments:
        times : int, default=3
        chance : int, default=None
            Seed of the chances.
    """
    times = options.get("times", 3)
    chance = options.get("chance", None)
    dice = random.Random(chance)
    return [dice.sample(grains, len(grains)) for _ in range(times)]
