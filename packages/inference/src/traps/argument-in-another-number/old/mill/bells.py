"""The mill's bells."""
from mill.rows import Rows


def ring(bell, event=None, loud=False):
    """Rings for what happened."""
    sent = [event] if event else []
    return bell.sound(sent, 2 if loud else 1)


def weigh(scale, sack: Rows, tare=0):
    """Weighs rows of sacks."""
    return scale.sum(sack) - tare * sack.count()


def paint(wall, color=None, coats=1):
    """Paints the wall."""
    return [wall.with_color(color) for _ in range(coats)]


def turn(wheel, round=0, fast=False):
    """Turns the wheel."""
    return wheel.turn_to(round, fast)


def hang(wall, hook, height=2):
    """Hangs a bell."""
    return wall.put(hook, height)
