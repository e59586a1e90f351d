from mill.bases import Grinding
from mill.mills import WaterMill, WindMill

__all__ = ["Grinding", "WaterMill", "WindMill"]
