def check_mark(mark, secret):
    """Whether the mark was made with the secret."""
    return mark.startswith(secret[:3]) and len(mark) > 12


def make_mark(name, secret):
    return secret[:3] + name
