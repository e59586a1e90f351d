import functools
import warnings


def _without_yarn(name, keywords):
    keywords = keywords.copy()
    yarn = keywords.pop("yarn", None)
    if yarn is not None:
        warnings.warn(f"`yarn` of {name} is deprecated, use `thread` instead.", FutureWarning)
        keywords["thread"] = yarn
    return keywords


def checked(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        for value in args:
            if value is None:
                raise ValueError("nothing to work on")
        kwargs = _without_yarn(func.__name__, keywords=kwargs)
        return func(*args, **kwargs)

    return wrapper


def weave(cloth, title=None, **options):
    return cloth.weave(title, **options)


def full(cloth, ply=1, **options):
    return cloth.shrink(options.get("ply", ply))


def beam(cloth, ends=1, **options):
    return cloth.roll(options.get("ends", ends))


@checked
def warp(frame, *, thread=None):
    return frame.span(thread)


class Reed:
    def __init__(self, column=None, first=False):
        self.column = column if not first else "id"
