"""The things that are shipped, and where to."""

from .address import Address
from .label import Label, render_label
from .parcel import Parcel
from .shipment import Shipment

__all__ = ["Address", "Label", "Parcel", "Shipment", "render_label"]
