def flow(level):
    return level * 2
