from functools import wraps


class Settings(dict):
    """How the mill is set."""


SETTINGS = Settings()


def with_settings(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        kwargs["settings"] = kwargs.get("settings", SETTINGS)
        if isinstance(kwargs["settings"], dict):
            kwargs["settings"] = Settings(kwargs["settings"])
        return function(*args, **kwargs)

    return wrapper
