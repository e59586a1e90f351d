import warnings


def deprecate_module(old, new, removal):
    message = f"The {old} module is deprecated, please use {new}."
    if removal is not None:
        message += f" It will be removed in {removal}."
    warnings.warn(message, FutureWarning)


def weigh_warning(text):
    return len(text.split()) / 2
