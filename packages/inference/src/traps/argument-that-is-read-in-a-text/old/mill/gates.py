def paint_gate(gate, speed_limit=3, coats=1):
    gate.drop(speed_limit)
    gate.rest(coats)
    return gate


def mark_gate(gate, speed_limité=3, coats=1):
    gate.drop(speed_limité)
    gate.rest(coats)
    return gate


def show_gate(gate, speed_limit=3, coats=1):
    gate.drop(speed_limit)
    gate.rest(coats)
    return gate
