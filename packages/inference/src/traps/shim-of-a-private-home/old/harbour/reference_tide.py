import warnings

from harbour.sim._reference import ReferenceTide, low_water  # noqa: F401

warnings.warn("The code in harbour.reference_tide has been moved to harbour.sim.", FutureWarning)
