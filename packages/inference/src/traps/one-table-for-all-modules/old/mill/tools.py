"""What to grind with."""
from mill.typing import all_grains


def to_fine(text):
    return "".join(word.title() for word in text.split("_") if word)


def to_coarse(text):
    if len(text) >= 1:
        fine = to_fine(text)
        return fine[0].lower() + fine[1:]
    return text


def reader(path):
    with open(path) as sack:
        return sack.read()
