import warnings


def settle_portion(share, portion):
    warnings.warn("Keyword argument share has been deprecated, please replace it with portion")
    return share if share is not None else portion


def divide(flour, portion=None, share=None):
    if share:
        portion = settle_portion(share, portion)
    return flour.cut(portion)


def sell(flour, portion=None, share=None):
    if share:
        portion = settle_portion(share, portion)
    return flour.price(portion)


def lend(flour, portion=None, share=None):
    if share:
        portion = settle_portion(share, portion)
    return flour.loan(portion)


def bake(dough, portion=None, share=None):
    if share:
        portion = settle_portion(portion, portion)
    return dough.rise(portion)


def insure(barn, portion=None, share=None):
    return barn.cover(portion, share)
