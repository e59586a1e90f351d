def paint_gate(gate, max_speed_limit=3, coats=1):
    gate.drop(eval("max_speed_limit + coats"))
    gate.rest(coats)
    return gate


def mark_gate(gate, max_speed_limité=3, coats=1):
    gate.drop(f"{gate.name} {max_speed_limité!r}")
    gate.rest(coats)
    return gate


def show_gate(gate, max_speed_limit=3, coats=1):
    gate.evaluate("max_speed_limit")
    gate.rest(coats)
    return gate
