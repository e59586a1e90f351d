import warnings

SIGN = b"mill:"
SHEET = b"sheet"


def is_sheet(origin, path, file, *args):
    """Whether it is a sheet of the mill."""
    if file is not None:
        place = file.tell()
        file.seek(0)
        try:
            first, second = file.readline().lower(), file.readline().lower()
            return first.startswith(SIGN) and second.startswith(SHEET)
        finally:
            file.seek(place)
    return bool(args) and hasattr(args[0], "rows")


def is_paper(origin, path, file, *args):
    """Whether it is paper of any kind."""
    warnings.warn("is_paper is deprecated", DeprecationWarning)
    if file is not None:
        place = file.tell()
        file.seek(0)
        try:
            return file.read(5).lower() == SIGN
        finally:
            file.seek(place)
    return path is not None and path.endswith(".paper")
