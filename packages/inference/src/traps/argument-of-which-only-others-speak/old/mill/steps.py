"""Steps from one form of the books to the next."""
from .books import load, save


def from_one_to_two(folder):
    """Grain is counted in sacks."""
    rows = load("books.json", folder)
    for row in rows:
        row["sacks"] = row.pop("grain")
    save("books.json", rows)


def from_two_to_three(folder):
    """Flour is counted in bags."""
    rows = load("books.json", folder)
    for row in rows:
        row["bags"] = row.pop("flour")
    save("books.json", rows)


def from_three_to_four(folder):
    """Bran is counted in bins."""
    rows = load("books.json", folder)
    for row in rows:
        row["bins"] = row.pop("bran")
    save("books.json", rows)


def from_four_to_five(folder):
    """Meal is counted in carts."""
    rows = load("books.json", folder)
    for row in rows:
        row["carts"] = row.pop("meal")
    save("books.json", rows)


def from_five_to_six(folder):
    """Oats is counted in barrels."""
    rows = load("books.json", folder)
    for row in rows:
        row["barrels"] = row.pop("oats")
    save("books.json", rows)
