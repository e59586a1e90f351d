"""Writes src/standard-members.json anew: what the classes that it names give to those who derive from them.

    python3 packages/python/scripts/standard-members.py

The classes are the file's own: to add one, write its path into any row and run this. Made with Python 3.11.
"""
import ast
import builtins
import importlib
import inspect
import json
import pathlib
import textwrap
import typing

FILE = pathlib.Path(__file__).parent.parent / "src" / "standard-members.json"


def class_at(path):
    module, _, name = path.rpartition(".")
    if module == "typing":
        return typing.get_origin(getattr(typing, name))
    found = getattr(importlib.import_module(module) if module else builtins, name, None)
    # `collections.Mapping` until Python 3.9.
    return getattr(importlib.import_module("collections.abc"), name) if found is None else found


def members_of(cls):
    """Public ones: what `dir()` tells, and what methods set on their object."""
    found = {name for name in dir(cls) if not name.startswith("_")}
    for one in cls.__mro__[:-1]:
        try:
            tree = ast.parse(textwrap.dedent(inspect.getsource(one)))
        except (OSError, TypeError):  # written in C
            continue
        for node in ast.walk(tree):
            is_set = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
            if is_set and isinstance(node.value, ast.Name) and node.value.id == "self" and not node.attr.startswith("_"):
                found.add(node.attr)
    return " ".join(sorted(found))


def main():
    paths = [path for row in json.loads(FILE.read_text()) for path in row["classes"].split()]
    groups = {}
    for path in paths:
        groups.setdefault(members_of(class_at(path)), []).append(path)
    rows = sorted(({"classes": " ".join(sorted(group)), "members": members} for members, group in groups.items()), key=lambda row: row["classes"])
    FILE.write_text("[\n" + ",\n".join("  " + json.dumps(row) for row in rows) + "\n]\n")


main()
