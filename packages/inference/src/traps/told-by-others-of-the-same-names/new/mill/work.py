def divide(flour, portion=None):
    return flour.cut(portion)


def sell(flour, portion=None):
    return flour.price(portion)


def lend(flour, portion=None):
    return flour.loan(portion)


def bake(dough, portion=None):
    return dough.rise(portion)


def insure(barn, portion=None):
    return barn.cover(portion)
