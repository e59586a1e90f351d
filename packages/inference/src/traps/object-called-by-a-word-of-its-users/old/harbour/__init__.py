from harbour.ship import Ship

__all__ = ["Ship"]
