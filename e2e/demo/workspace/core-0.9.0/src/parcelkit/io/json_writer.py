"""Shipments as JSON."""

import json


def shipment_to_json(shipment, indent=None):
    """A shipment as JSON text with its keys in order."""
    return json.dumps(
        {
            "reference": shipment.reference,
            "receiver": shipment.receiver.lines(),
            "parcels": len(shipment.parcels),
            "grams": shipment.total_weight(),
        },
        indent=indent,
        sort_keys=True,
    )
