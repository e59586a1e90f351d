"""The mill's bells."""
import warnings

from mill.rows import Rows


def ring(bell, events=None, loud=False):
    """Rings for what happened."""
    return bell.sound(events, 2 if loud else 1)


def weigh(scale, sacks: Rows, tare=0):
    """Weighs rows of sacks."""
    return scale.sum(sacks) - tare * sacks.count()


def paint(wall, colors=None, coats=1, color=None):
    """Paints the wall."""
    if color is not None:
        warnings.warn("color is deprecated, use colors instead", DeprecationWarning)
        colors = color
    return [wall.with_color(colors) for _ in range(coats)]


def turn(wheel, rounds=1, fast=False):
    """Turns the wheel so often."""
    return [wheel.turn_once(fast) for _ in range(rounds)]


def hang(wall, hook_list, height=2):
    """Hangs bells."""
    return [wall.put(hook, height) for hook in hook_list]
