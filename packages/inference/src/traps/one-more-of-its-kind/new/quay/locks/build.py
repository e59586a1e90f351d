def configuration(parent="", top=None):
    from builder.tools import Configuration

    config = Configuration("locks", parent, top)
    config.add_subpackage("tests")
    return config
