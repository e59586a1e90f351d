"""Weights of loads, and who waits for them."""
