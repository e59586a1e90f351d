from mill.compat import as_text

empty = as_text("")


def register(name, note="", kinds=(str,)):
    return name, note, kinds
