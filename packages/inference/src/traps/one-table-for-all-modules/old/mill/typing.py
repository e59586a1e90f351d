"""What is ground."""


def all_grains(sack):
    return [grain for layer in sack.layers for grain in layer.grains if grain.whole]


def is_flour(thing):
    return hasattr(thing, "grind") and not hasattr(thing, "husk") and thing.dry
