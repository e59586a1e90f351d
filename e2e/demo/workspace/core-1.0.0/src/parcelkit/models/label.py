"""Labels for parcels."""

from dataclasses import dataclass


@dataclass
class Label:
    """Text that is printed and stuck on a parcel."""

    text: str
    width: int

    def height(self):
        return self.text.count("\n") + 1


def render_label(shipment, width=40, frame="-"):
    """The label of a shipment as plain text, `width` characters wide."""
    lines = [frame * width]
    for line in shipment.receiver.lines():
        lines.append(line[:width].ljust(width))
    if shipment.reference:
        lines.append(f"ref {shipment.reference}".rjust(width))
    lines.append(frame * width)
    return Label("\n".join(lines), width)
