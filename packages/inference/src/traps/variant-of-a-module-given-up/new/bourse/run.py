from bourse import calendar


def run(day):
    return calendar.is_open(day) and calendar.next_day(day, calendar.trading_days(day[0]))
