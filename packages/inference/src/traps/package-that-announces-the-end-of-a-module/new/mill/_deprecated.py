import sys


def module(old, new):
    sys.modules[old] = __import__(new, fromlist=["*"])
