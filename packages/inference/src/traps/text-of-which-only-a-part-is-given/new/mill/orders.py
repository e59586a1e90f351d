def make_order(grain, weight=1, form_version="2", notes=None):
    order = {
        "grain": grain,
        "weight": weight,
        "form": "GRAIN/" + form_version,
    }
    if form_version != "1":
        order["notes"] = notes or []
    return order


def print_order(order, line_style="plain-text", width=80):
    lines = [line[:width] for line in order.lines(line_style)]
    return "\n".join(lines)
