"""Berths and who may use them."""
