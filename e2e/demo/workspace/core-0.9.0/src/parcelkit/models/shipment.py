"""Shipments: parcels under way from one address to another."""

from dataclasses import dataclass, field


@dataclass
class Shipment:
    """A sender, a receiver and at least one parcel."""

    sender: object
    receiver: object
    parcels: list = field(default_factory=list)
    reference: str = ""

    def add(self, parcel):
        self.parcels.append(parcel)
        return self

    def total_weight(self):
        return sum(parcel.chargeable_weight() for parcel in self.parcels)

    def debug_dump(self):
        """Everything on one line, for the log."""
        names = [self.sender.name, self.receiver.name]
        return " -> ".join(names) + f" [{len(self.parcels)} parcels, {self.total_weight()} g, ref {self.reference}]"
