import functools
import warnings


def deprecated(details):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warnings.warn(details)
            return function(*args, **kwargs)

        return wrapper

    return decorator


@deprecated("use 'drop_kernels' instead")
def drop_grain(grain, weights=None, share=0.5, seed=None):
    kept = [kernel for kernel in grain if hash((kernel, seed)) % 100 >= share * 100]
    return kept, weights


def drop_kernels(grain, share=0.5, seed=None):
    mask = [hash((kernel, seed)) % 100 >= share * 100 for kernel in grain]
    return [kernel for kernel, is_kept in zip(grain, mask) if is_kept], mask


@deprecated("use 'drop_specks' instead")
def drop_dust(dust, share=0.5, seed=None):
    return drop_specks(dust, share, seed)


def drop_specks(dust, share=0.5, seed=None):
    kept = [speck for speck in dust if hash((speck, seed)) % 100 >= share * 100]
    return kept
