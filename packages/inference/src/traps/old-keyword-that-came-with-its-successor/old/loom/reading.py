def read_cloth(path, sparse=True, **kwargs):
    """Reads a cloth; further keywords go to `weave.connect`."""
    from weave import connect

    with connect(path, "r", **kwargs) as cloth:
        return cloth.threads(sparse)
