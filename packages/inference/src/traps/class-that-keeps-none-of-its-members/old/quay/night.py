"""Who comes at night."""
from quay.booking import BerthBook


def night_book():
    return BerthBook(["north"])
