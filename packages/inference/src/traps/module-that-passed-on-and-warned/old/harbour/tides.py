import warnings

from tidal import Tide, forecast

from harbour.warnings import HarbourDeprecationWarning

warnings.warn("`harbour.tides` is now in the separate `tidal` package and is deprecated", HarbourDeprecationWarning)
