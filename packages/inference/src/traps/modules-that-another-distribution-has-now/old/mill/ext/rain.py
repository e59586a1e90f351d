def gather(barrels):
    return [barrel.level for barrel in barrels]
