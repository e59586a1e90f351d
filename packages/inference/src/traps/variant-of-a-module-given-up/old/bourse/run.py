from bourse import calendar_north


def run(day):
    return calendar_north.is_open(day) and calendar_north.next_day(day, calendar_north.trading_days(day[0]))
