import asyncio
from functools import wraps


def beside(plain):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            if args[0].is_async:
                return function(*args, **kwargs)
            return plain(*args, **kwargs)

        return wrapper

    return decorate


def waiting(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return asyncio.run(function(*args, **kwargs))

    return wrapper


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.count += 1
        return function(*args, **kwargs)

    return wrapper
