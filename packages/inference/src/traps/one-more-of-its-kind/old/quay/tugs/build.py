def configuration(parent="", top=None):
    from builder.tools import Configuration

    config = Configuration("tugs", parent, top)
    config.add_subpackage("engine")
    return config
