"""Hands shipments to carriers."""

import logging

import parcelkit.carriers.registry as registry
from parcelkit.models import Shipment, render_label
from parcelkit.util.retry import retry_call
from pricing import quote_delivery

log = logging.getLogger(__name__)


def dispatch(shipment: Shipment, calculator, carrier_name="road"):
    """Books a carrier; gives the reference, the quote and the label."""
    carrier = registry.get_carrier(carrier_name, fallback="air")
    reference = retry_call(lambda: carrier.accept(shipment), attempts=2, delay=0.0)
    quote = quote_delivery(shipment, calculator)
    return reference, quote, render_label(shipment, width=32, border="=")


def log_shipment(shipment: Shipment) -> None:
    """For support: what exactly was shipped."""
    log.info("dispatched %s", shipment.debug_dump())
