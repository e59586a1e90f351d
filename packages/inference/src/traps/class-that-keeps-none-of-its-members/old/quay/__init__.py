"""Berths and the ships that ask for them."""
