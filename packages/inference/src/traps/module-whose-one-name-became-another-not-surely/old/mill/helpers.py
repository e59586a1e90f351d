def find_store_of_sacks(sacks):
    """Where these sacks are kept."""
    kinds = [type(sack) for sack in sacks]
    if all(kind is str for kind in kinds):
        return "loft"
    raise ValueError("No store holds sacks of these kinds.")
