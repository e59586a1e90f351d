def highest(levels):
    peaks = [b for a, b, c in zip(levels, levels[1:], levels[2:]) if a < b > c]
    return max(peaks, default=None)
