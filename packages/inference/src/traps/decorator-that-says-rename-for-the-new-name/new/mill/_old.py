import functools
from mill._base import wrap
def deprecated_argument(**words):
    return wrap(words)
