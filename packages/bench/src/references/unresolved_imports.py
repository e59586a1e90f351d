"""Which imports of a package, made by the files of a folder, do not resolve in a tree of that package?

An independent check: it shares no code with the product and parses with the interpreter's own parser.

    python3 unresolved_imports.py PACKAGE_DIR PACKAGE DEPENDENT_DIR

prints a JSON list of [file, module, name]; name is null for `import module` and for star imports. Imports inside a `try` that
has handlers are left out: they are meant to fail.
"""

import ast
import json
import pathlib
import sys
from functools import lru_cache

SKIPPED_FOLDERS = {".git", ".onx", ".venv", "node_modules", "__pycache__"}


def parse(path):
    try:
        return ast.parse(path.read_bytes())
    except (SyntaxError, ValueError, RecursionError):
        return None


class Package:
    """The modules of one release, read on demand."""

    def __init__(self, folder, name):
        self.name = name
        self.files = {}
        self.namespaces = {name}
        for path in sorted(folder.rglob("*.py*")):
            if path.suffix not in (".py", ".pyi"):
                continue
            parts = (name, *path.relative_to(folder).with_suffix("").parts)
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if path.suffix == ".py" or module not in self.files:
                self.files[module] = path
            for depth in range(1, len(parts)):
                self.namespaces.add(".".join(parts[:depth]))

    def is_package(self, module):
        return module in self.namespaces

    @lru_cache(maxsize=None)
    def bindings(self, module):
        """(own names, imported names -> (module, name), star modules, answers names at run time); None if unreadable."""
        tree = parse(self.files[module])
        if tree is None:
            return None
        own, imported, stars = set(), {}, []
        for node in self.module_level(tree.body):
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                own.add(node.name)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    imported[alias.asname or alias.name.partition(".")[0]] = (alias.name, None)
            elif isinstance(node, ast.ImportFrom):
                source = self.absolute(module, node)
                for alias in node.names:
                    if alias.name == "*":
                        stars.append(source)
                    else:
                        imported[alias.asname or alias.name] = (source, alias.name)
            else:
                own.update(child.id for child in ast.walk(node) if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store))
        served = set()
        if "__getattr__" in own:
            served = {child.value for child in ast.walk(tree) if isinstance(child, ast.Constant) and isinstance(child.value, str)}
        return own, imported, stars, served

    def module_level(self, body):
        for node in body:
            if isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
                yield from self.module_level(node.body)
                yield from self.module_level(getattr(node, "orelse", []))
                yield from self.module_level(getattr(node, "finalbody", []))
                for handler in getattr(node, "handlers", []):
                    yield from self.module_level(handler.body)
                if isinstance(node, ast.For):
                    yield ast.Assign(targets=[node.target], value=ast.Constant(None))
            elif isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.AugAssign)):
                yield node

    def absolute(self, module, node):
        if not node.level:
            return node.module or ""
        parts = module.split(".")
        if not self.files.get(module, pathlib.Path("x")).name.startswith("__init__"):
            parts = parts[:-1]
        parts = parts[: len(parts) - (node.level - 1)]
        return ".".join([*parts, *([node.module] if node.module else [])])

    def resolves(self, module, name, seen=()):
        if module.partition(".")[0] != self.name:
            return True
        if (module, name) in seen:
            return False
        if module not in self.files and not self.is_package(module):
            return False
        if name is None:
            return True
        submodule = f"{module}.{name}"
        if submodule in self.files or self.is_package(submodule):
            return True
        if module not in self.files:
            return False
        bindings = self.bindings(module)
        if bindings is None or name.startswith("__"):
            return True
        own, imported, stars, served = bindings
        if name in own or name in served:
            return True
        seen = (*seen, (module, name))
        if name in imported:
            source, original = imported[name]
            return original is None or self.resolves(source, original, seen)
        return any(star.partition(".")[0] == self.name and self.resolves(star, name, seen) for star in stars)


def imports_of(folder, package):
    for path in sorted(folder.rglob("*.py")):
        if SKIPPED_FOLDERS.intersection(path.relative_to(folder).parts):
            continue
        tree = parse(path)
        if tree is None:
            continue
        guarded = {
            id(child)
            for node in ast.walk(tree)
            if isinstance(node, ast.Try) and node.handlers
            for statement in node.body
            for child in ast.walk(statement)
        }
        for node in ast.walk(tree):
            if id(node) in guarded:
                continue
            file = path.relative_to(folder).as_posix()
            if isinstance(node, ast.Import):
                yield from ((file, alias.name, None) for alias in node.names if alias.name.partition(".")[0] == package)
            elif isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").partition(".")[0] == package:
                yield from ((file, node.module, None if alias.name == "*" else alias.name) for alias in node.names)


def main():
    folder, name, dependent = sys.argv[1:4]
    release = Package(pathlib.Path(folder), name)
    unresolved = {reference for reference in imports_of(pathlib.Path(dependent), name) if not release.resolves(*reference[1:])}
    json.dump(sorted(unresolved, key=lambda reference: (reference[0], reference[1], reference[2] or "")), sys.stdout)


if __name__ == "__main__":
    main()
