from harbour.sim._reference import ReferenceTide, low_water

__all__ = ["ReferenceTide", "low_water"]
