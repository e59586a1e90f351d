import sys


class Ending:
    def __init__(self, value, version, issue, instead=None):
        self.value, self.version, self.issue, self.instead = value, version, issue, instead


def enable(module):
    sys.modules[module].__deprecated_attributes__ = {}
