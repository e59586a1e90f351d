def configuration(parent="", top=None):
    from builder.tools import Configuration

    config = Configuration("pilots", parent, top)
    config.add_subpackage("tests")
    return config
