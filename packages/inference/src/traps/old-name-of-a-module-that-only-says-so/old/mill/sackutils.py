from .warning import deprecate_module

deprecate_module("sackutils", "sack_utils", "2.0")

from .sack_utils import *
