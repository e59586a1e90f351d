from mill.base._horizon import Horizon


def shifted(days, by):
    return Horizon([day + by for day in days])
