from functools import wraps
import warnings

from ropes import deprecated_renamed_argument


def _with_token(name, has_token, kwargs):
    """Takes the old name, without saying so as long as it is alone."""
    new_kwargs = kwargs.copy()
    use_auth_token = new_kwargs.pop("use_auth_token", None)
    if use_auth_token is not None:
        if has_token:
            warnings.warn(
                f"Both `token` and `use_auth_token` are passed to `{name}`. `token` is now the preferred argument."
            )
        else:
            new_kwargs["token"] = use_auth_token
    return new_kwargs


def checked(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        kwargs = _with_token(name=fn.__name__, has_token=kwargs.get("token") is not None, kwargs=kwargs)
        return fn(*args, **kwargs)

    return inner


@deprecated_renamed_argument(("selcols", "hidden"), ("columns", None), since="0.4.7")
def read(log, columns="*", raw=None, cache=True):
    return log.taken(columns, raw, cache)


@checked
def call(ship, token=None):
    return ship.hailed(token)
