def sift(meal, width=2):
    return [part for part in meal if part.size > width]
