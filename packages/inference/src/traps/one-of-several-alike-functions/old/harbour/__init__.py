def sort_by_tide(quays):
    """The quays in the order of their tides, the lowest first."""
    if not all(quay.tide for quay in quays):
        raise ValueError("Sorting by tide is not defined for dry quays.")
    waiting = {quay: len(quay.before) for quay in quays}
    ready = [quay for quay, count in waiting.items() if count == 0]
    order = []
    while ready:
        quay = ready.pop()
        order.append(quay)
        for later in quay.after:
            waiting[later] -= 1
            if waiting[later] == 0:
                ready.append(later)
    return order


def sort_by_tide_recursive(quays):
    """The quays in the order of their tides, the lowest first."""
    if not all(quay.tide for quay in quays):
        raise ValueError("Sorting by tide is not defined for dry quays.")
    seen = set()
    order = []

    def visit(quay):
        for earlier in quay.before:
            if earlier not in seen:
                visit(earlier)
        seen.add(quay)
        order.append(quay)

    for quay in quays:
        if quay not in seen:
            visit(quay)
    return order
