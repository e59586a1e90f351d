def configuration(parent="", top=None):
    from builder.tools import Configuration

    config = Configuration("cranes", parent, top)
    config.add_subpackage("tests")
    return config
