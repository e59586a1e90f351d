from mill.gauge import read as look


def high(days):
    heights = []
    for day in days:
        heights.append(look(day))
    return max(heights)


def low(days):
    return min(look(day) for day in days) - 1
