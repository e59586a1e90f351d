"""Quays and who may use them."""
