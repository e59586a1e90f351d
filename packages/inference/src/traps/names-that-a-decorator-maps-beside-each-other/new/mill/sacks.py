from .notices import refused_arguments, renamed_arguments


@renamed_arguments(sacks="sack_names", new_sack_name="target_sack")
def merge(mill, *sack_names, target_sack=None, otherwise=None):
    if len(sack_names) < 2:
        raise ValueError("two sacks at least")
    kept = mill.copy()
    target = sack_names[0] if target_sack is None else target_sack
    kept[target] = mill.rows(sack_names).filled().first(otherwise)
    return kept


@refused_arguments(
    "least",
    "most",
    "new_least",
    "new_most",
    message="The keyword argument {name!r} is deprecated. Please use 'bounds' instead.",
)
def spread(mill, bounds=(0, 1), sack_name=None):
    weights = mill.weights(sack_name)
    low, high = bounds
    return (weights - weights.min()) / (weights.max() - weights.min()) * (high - low) + low
