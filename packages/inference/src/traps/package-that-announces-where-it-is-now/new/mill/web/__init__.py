"""Talks to the mill."""
import warnings

from mill_kit.web import Caller, Reply

warnings.warn("mill.web is deprecated, please use mill_kit.web", DeprecationWarning)
