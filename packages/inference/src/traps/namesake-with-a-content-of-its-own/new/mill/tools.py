import re

GRAIN_RE = re.compile(r"^(?:([a-z]+)/)?([a-z]+)(?:-v(\d+))?$")
HUSK_RE = re.compile(r"^([a-z-]+)$")


def version_of(name):
    return GRAIN_RE.search(name).group(3)


def is_husk(name):
    return HUSK_RE.search(name) is not None
