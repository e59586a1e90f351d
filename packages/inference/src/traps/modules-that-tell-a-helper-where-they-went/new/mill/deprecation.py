import os
import warnings


def show_message(old, new):
    if os.environ.get("MILL_SILENT"):
        return
    warnings.warn(f"{old} package is deprecated. Please use {new} package instead.")
