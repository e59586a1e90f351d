"""Runs the mill."""
import warnings

import grinder
from grinder import execute as _execute


def run_all(*args, **kwargs):
    warnings.warn("The 'mill.run.run_all' function was moved to grinder.execute. We recommend importing it directly.", FutureWarning)
    return _execute(*args, **kwargs)


def run_one(sheaf, loop=None):
    """Grind one sheaf."""
    warnings.warn("run_one is deprecated, use grinder.execute_one instead", FutureWarning)
    grinder.prepare(loop)
    return sheaf.grind(loop, once=True), loop
