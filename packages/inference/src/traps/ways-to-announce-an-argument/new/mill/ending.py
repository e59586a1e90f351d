import functools
import inspect
import warnings


def deprecate_kwarg(old_arg_name, new_arg_name, mapping=None, stacklevel=2):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            old_arg_value = kwargs.pop(old_arg_name, None)
            if old_arg_value is not None:
                if mapping is not None:
                    old_arg_value = mapping.get(old_arg_value, old_arg_value)
                warnings.warn(f"the {old_arg_name!r} keyword is deprecated, use {new_arg_name!r} instead", FutureWarning, stacklevel=stacklevel)
                kwargs[new_arg_name] = old_arg_value
            return func(*args, **kwargs)

        return wrapper

    return decorate


def rename_parameter(since, old, new, func=None):
    if func is None:
        return functools.partial(rename_parameter, since, old, new)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if old in kwargs:
            warnings.warn("the %r parameter of %s() has been renamed %r" % (old, func.__name__, new), DeprecationWarning)
            kwargs[new] = kwargs.pop(old)
        return func(*args, **kwargs)

    return wrapper


def make_keyword_only(since, name, func=None):
    if func is None:
        return functools.partial(make_keyword_only, since, name)
    names = [*inspect.signature(func).parameters]
    kwonly = names[names.index(name) :]

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if len(args) > names.index(name):
            warnings.warn(f"Passing {kwonly} positionally is deprecated since {since}", DeprecationWarning)
        return func(*args, **kwargs)

    return wrapper


def deprecate_dims(func, old_name="dims"):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        if old_name in kwargs:
            warnings.warn(f"The `{old_name}` argument has been renamed to `dim`", DeprecationWarning)
            kwargs["dim"] = kwargs.pop(old_name)
        return func(*args, **kwargs)

    return wrapper


def renamed(old_name, old_value, new_name, new_value):
    if old_value is None:
        return new_value
    warnings.warn(f"{old_name} was renamed to {new_name}", FutureWarning)
    return old_value


def settle_share(share, portion):
    warnings.warn("Keyword argument share has been deprecated, please replace it with portion")
    return share if share is not None else portion


def settle_marks(marks, shown):
    return marks if marks is not None else shown


def ending_deprecated(since, old, new):
    warnings.warn(f"{old} was deprecated in {since}, use {new} instead", DeprecationWarning)
