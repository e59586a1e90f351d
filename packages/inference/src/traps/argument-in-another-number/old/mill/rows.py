"""Rows of things."""


class Rows(list):
    def count(self):
        return len(self)
