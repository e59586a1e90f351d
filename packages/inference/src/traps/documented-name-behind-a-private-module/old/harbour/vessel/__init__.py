from harbour.vessel._main import AbstractVessel

__all__ = ["AbstractVessel"]
