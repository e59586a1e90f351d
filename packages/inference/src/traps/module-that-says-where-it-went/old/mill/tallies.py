"""Another name of the counts."""


def __getattr__(name):
    import warnings
    from mill import counts

    if f"__{name[2:-2]}__" != name:
        warnings.warn(f"Module '{__name__}' is deprecated since 1.3. Please import from 'mill.counts' instead.", DeprecationWarning, stacklevel=2)
    return getattr(counts, name)
