"""Working days."""

from datetime import timedelta


def add_working_days(day, count):
    """The date `count` working days after `day`; Saturdays and Sundays do not count."""
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day
