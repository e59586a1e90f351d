from .notices import renamed_arguments


@renamed_arguments(sacks="sack_names")
def merge(mill, sack_names, new_sack_name=None):
    rows = [mill[name] for name in sack_names]
    mill = mill.without(sack_names)
    if not new_sack_name:
        new_sack_name = sack_names[0]
    mill[new_sack_name] = first_of(rows)
    return mill


def spread(mill, least=None, most=None, sack_name=None, new_least=0, new_most=1):
    weights = mill.weights(sack_name)
    least = weights.min() if least is None else least
    most = weights.max() if most is None else most
    return (weights - least) / (most - least) * (new_most - new_least) + new_least
