"""The desk where captains ask."""
from quay.booking import BerthBook
from quay.booking import TideTable


def open_desk(piers, hours):
    return Desk(BerthBook(piers), TideTable(hours))


class Desk:
    def __init__(self, book: BerthBook, tides: TideTable):
        self.book = book
        self.tides = tides

    def may_land(self, now):
        return self.tides.is_high(now)
