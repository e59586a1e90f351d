def renamed(names):
    def decorate(function):
        def wrapper(*args, **kwargs):
            for old, new in names.items():
                if old in kwargs:
                    kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)

        return wrapper

    return decorate
