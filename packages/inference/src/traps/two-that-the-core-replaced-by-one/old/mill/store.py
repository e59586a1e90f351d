"""A store of sacks."""


class Store:
    def __init__(self, shelf):
        self.shelf = shelf

    def sack_marks(self, farm):
        marks = self.shelf.call("sack_marks", farm)
        return marks

    def latest_sack_mark(self, farm, season=None):
        mark = self.shelf.call("latest_sack_mark", farm, season=season)
        return mark
