"""What is announced to go."""
import sys


class Announced:
    def __init__(self, value, version, instead=None):
        self.value = value
        self.version = version
        self.instead = instead


def enable(module):
    sys.modules[module].__deprecated_attributes__ = {}
