"""Tides of a harbour."""


def common_level(*gauges):
    levels = {}
    for left, right in PAIRS:
        if all(gauge.kind in (left, right) for gauge in gauges):
            levels[left] = max(gauge.metres for gauge in gauges)
    return levels or {gauge.kind: gauge.metres for gauge in gauges}


PAIRS = [("sea", "lock"), ("lock", "river")]
