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


def name_sort_by_tide(quays, key=None):
    """The quays in the order of their tides, the lowest first, and of their names."""
    if not all(quay.tide for quay in quays):
        raise ValueError("Sorting by tide is not defined for dry quays.")
    waiting = {quay: len(quay.before) for quay in quays}
    ready = sorted(quay for quay, count in waiting.items() if count == 0)
    order = []
    while ready:
        quay = min(ready, key=key)
        ready.remove(quay)
        order.append(quay)
        for later in quay.after:
            waiting[later] -= 1
            if waiting[later] == 0:
                ready.append(later)
    return order
