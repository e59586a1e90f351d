import warnings


def read_cloth(path, *, sparse=True, dye_names=None, dye_mapping={}, **kwargs):
    """Reads a cloth; further keywords go to `weave.connect`."""
    if dye_names is not None:
        warnings.warn("Argument dye_names has been deprecated in favour of `dye_mapping`.", FutureWarning)
        dye_mapping = dye_names
    from weave import connect

    with connect(path, "r", **kwargs) as cloth:
        return cloth.threads(sparse, dye_mapping)
