import warnings


class Gate:
    def __init__(self, plan=None, *, plan_file=None, width=2, **extra):
        for name in ("plan_or_file", "plan_file"):
            if name in extra:
                plan = extra[name]
                warnings.warn(f"{name} is no longer supported, use plan", DeprecationWarning)
        self.plan = open(plan).read()
        self.width = width


def open_gate(gate, max_speed_limit=3, wait=1):
    gate.lift()
    gate.rest(wait)
    return gate


def close_gate(gate, max_speed_limit=3, wait=1):
    gate.drop(max_speed_limit)
    gate.rest(wait)
    return gate
