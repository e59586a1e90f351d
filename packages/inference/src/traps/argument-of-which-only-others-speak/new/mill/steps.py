"""Steps from one form of the books to the next."""
from .books import note


def from_one_to_two(header):
    """Grain is counted in sacks."""
    note(header, "two")
    for row in header["rows"]:
        row["sacks"] = row.pop("grain")


def from_two_to_three(header):
    """Flour is counted in bags."""
    note(header, "three")
    for row in header["rows"]:
        row["bags"] = row.pop("flour")


def from_three_to_four(header):
    """Bran is counted in bins."""
    note(header, "four")
    for row in header["rows"]:
        row["bins"] = row.pop("bran")


def from_four_to_five(header):
    """Meal is counted in carts."""
    note(header, "five")
    for row in header["rows"]:
        row["carts"] = row.pop("meal")


def from_five_to_six(header):
    """Oats is counted in barrels."""
    note(header, "six")
    for row in header["rows"]:
        row["barrels"] = row.pop("oats")
