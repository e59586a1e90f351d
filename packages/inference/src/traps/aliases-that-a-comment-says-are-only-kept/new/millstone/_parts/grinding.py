"""What the wheel does."""
from millstone import grind

# Aliases that are removed once users have moved on.
coarse_meal = grind.coarse_meal
fine_flour = grind.fine_flour


def wheel_power(flow, head):
    """Power of the wheel."""
    return 9.81 * flow * head * 0.7
