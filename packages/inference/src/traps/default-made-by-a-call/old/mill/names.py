from mill.compat import as_text, text_type

empty = as_text("")


def register(name, note=empty, kinds=(text_type,)):
    return name, note, kinds
