import random
import warnings


def shake(*grains, **options):
    """Shake the grains.

    Keyword arguments:
        times : int, default=3
        seed : int, default=None
            Seed of the chances.
    """
    times = options.get("times", 3)
    chance = options.get("chance", None)
    if chance is not None:
        text = "`chance` has been renamed to `seed` and will be removed"
        warnings.warn(text)
    seed = options.get("seed", chance)
    dice = random.Random(seed)
    return [dice.sample(grains, len(grains)) for _ in range(times)]
