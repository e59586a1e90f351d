"""A store of sacks."""


class Store:
    def __init__(self, shelf):
        self.shelf = shelf

    def sack_marks_of(self, farm, season=None):
        assert farm.known, "sack_marks_of a farm that is not known"
        return self.shelf.call("sack_marks_of", farm, season=season)
