def grind(stone, **options):
    if options.get("size") == 0:
        raise ValueError("nothing is ground with a gap of nothing")
    if options.get("speed") > 9:
        raise ValueError("too fast")
    if options.pop("dust", None) is not None:
        raise TypeError("dust is no longer kept")
    if (options.pop("water", None)):
        raise TypeError("stones run dry")
    return stone.turn(**options)
