def shifted(days, by):
    return sorted(day + by for day in days)
