import warnings

from mill import meal

warnings.warn("mill.flour is deprecated, use mill.meal instead", DeprecationWarning, stacklevel=2)


def bran(flour):
    """The share of bran."""
    warnings.warn("mill.flour.bran is deprecated, use mill.meal.bran instead", DeprecationWarning, stacklevel=2)
    return meal.bran(flour, ("husk", "chaff", "bran"))
