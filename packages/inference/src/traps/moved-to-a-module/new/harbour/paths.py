import os
from pathlib import Path


def chart_folder():
    return Path(os.environ.get("CHARTS", Path.cwd() / "charts"))
