def smooth(counts, width=3):
    """The mean of each count and its neighbours."""
    return [sum(counts[max(0, i - width) : i + width]) / len(counts[max(0, i - width) : i + width]) for i in range(len(counts))]
