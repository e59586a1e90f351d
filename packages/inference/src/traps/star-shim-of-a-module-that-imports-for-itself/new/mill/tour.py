import warnings

from mill.works.tour import *

warnings.warn("Deprecated. Please import from mill.works.tour instead.")
