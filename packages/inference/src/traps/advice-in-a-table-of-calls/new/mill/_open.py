def open_gate(gate, width=2):
    """Opens a gate as wide as the water needs."""
    for board in gate.boards[:width]:
        board.lift()
    return gate.flow()


def grind_all(sacks, stone):
    """Grinds sacks one after another."""
    return [stone.grind(sack.pour()) for sack in sorted(sacks, key=len)]
