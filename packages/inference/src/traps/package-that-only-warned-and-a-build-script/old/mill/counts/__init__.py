"""Counts of sacks (DEPRECATED)."""
import warnings

from mill import MillWarning

warnings.warn("mill.counts has been deprecated, and will be removed in a future release.", MillWarning)
