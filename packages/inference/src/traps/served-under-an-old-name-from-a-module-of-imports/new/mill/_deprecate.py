"""What is announced to go."""
import sys


class DeprecatedAttribute:
    def __init__(self, value, version, issue=None, instead=None):
        self.value = value
        self.version = version
        self.issue = issue
        self.instead = instead


def enable(module):
    sys.modules[module].__deprecated_attributes__ = {}
