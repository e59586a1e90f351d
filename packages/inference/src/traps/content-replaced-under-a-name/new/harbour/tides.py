"""Water levels."""


def tide_level(gauge):
    return gauge.last().metres
