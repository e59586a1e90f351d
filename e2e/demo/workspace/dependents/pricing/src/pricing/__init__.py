"""Prices of deliveries for the shop."""

from parcelkit import RateCalculator

from .quotes import DeliveryQuote, cheapest, quote_delivery

__all__ = ["DeliveryQuote", "RateCalculator", "cheapest", "quote_delivery"]
