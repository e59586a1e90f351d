START = "1994-01-04"


def closing_days(year):
    found = []
    for month, day in [(1, 1), (7, 1), (9, 3), (12, 25), (12, 26)]:
        found.append((year, month, day))
    return sorted(found)


def trading_days(year, closed=None):
    closed = set(closing_days(year) if closed is None else closed)
    return [(year, month, day) for month in range(1, 13) for day in range(1, 29) if (year, month, day) not in closed]


def next_day(day, days):
    later = [one for one in days if one > day]
    if not later:
        raise ValueError("no day is left")
    return later[0]


def is_open(day):
    return day in trading_days(day[0])
