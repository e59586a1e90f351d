from quay.passes import Gate, HarbourPass


def let_in(holder, gate: Gate):
    return HarbourPass(holder, "blue").opens(gate)
