import warnings


class Gate:
    def __init__(self, plan_file=None, width=2, **extra):
        if "plan_or_file" in extra:
            plan_file = extra["plan_or_file"]
            warnings.warn("plan_or_file is no longer supported, use plan_file", DeprecationWarning)
        self.plan = open(plan_file).read()
        self.width = width


def open_gate(gate, speed_limit=3, wait=1):
    gate.lift(speed_limit)
    gate.rest(wait)
    return gate


def close_gate(gate, speed_limit=3, wait=1):
    gate.drop(speed_limit)
    gate.rest(wait)
    return gate
