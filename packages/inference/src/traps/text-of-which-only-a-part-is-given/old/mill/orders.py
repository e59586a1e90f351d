def make_order(grain, weight=1, form="GRAIN/2", notes=None):
    order = {
        "grain": grain,
        "weight": weight,
        "form": form,
    }
    if form != "GRAIN/1":
        order["notes"] = notes or []
    return order


def print_order(order, style="plain", width=80):
    lines = [line[:width] for line in order.lines(style)]
    return "\n".join(lines)
