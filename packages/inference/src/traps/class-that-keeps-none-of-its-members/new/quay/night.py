"""Who comes at night."""
from quay.slots import BerthBook


def night_book():
    return BerthBook(["north"])
