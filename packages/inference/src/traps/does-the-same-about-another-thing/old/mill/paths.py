from pathlib import Path

PLACE = Path(__file__).parent


def resolve_sack_path(path):
    """Where a sack is.

    .. deprecated:: 1.2
        Use :func:`mill.paths.resolve` instead.
    """
    if isinstance(path, str):
        path = path.strip()
        if path.startswith(":sacks:"):
            path = PLACE / path[7:]
        else:
            path = Path(path)
    try:
        path = path.resolve(strict=True)
    except AttributeError:
        raise FileNotFoundError(path)
    return path.absolute()
