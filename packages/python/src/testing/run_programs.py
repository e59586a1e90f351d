"""Runs programs against the core each of them brings along, all in one process: JSON in, JSON out.

In: a list of {"files": {path: text}, "main": path}. Out: for each what it printed, and the line of what it raised.
"""

import importlib.abc
import importlib.util
import io
import json
import os
import sys
import unittest.mock  # noqa: F401  (loaded once, for all)
from contextlib import redirect_stdout

OWN = ("core", "app")


class Files(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, files):
        self.files = files

    def find_spec(self, name, path=None, target=None):
        folder = name.replace(".", "/")
        for file, package in ((folder + "/__init__.py", True), (folder + ".py", False)):
            if file in self.files:
                return importlib.util.spec_from_loader(name, self, origin=file, is_package=package)
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        file = module.__spec__.origin
        exec(compile(self.files[file], file, "exec", dont_inherit=True), module.__dict__)


def run(files, main):
    for name in [name for name in sys.modules if name.partition(".")[0] in OWN]:
        del sys.modules[name]
    before = dict(os.environ)
    finder = Files(files)
    sys.meta_path.insert(0, finder)
    printed = io.StringIO()
    raised = None
    try:
        with redirect_stdout(printed):
            importlib.import_module(main)
    except BaseException as error:
        raised = f"{type(error).__name__}: {error}"
    finally:
        sys.meta_path.remove(finder)
        os.environ.clear()
        os.environ.update(before)
    return {"printed": printed.getvalue(), "raised": raised}


json.dump([run(**program) for program in json.load(sys.stdin)], sys.stdout)
