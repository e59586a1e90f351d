def configuration(parent="", top=None):
    from builder.tools import Configuration

    config = Configuration("ropes", parent, top)
    config.add_extension("knots", sources=["knots.c"])
    return config
