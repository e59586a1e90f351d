"""Which file is shown for which: no module is imported by this."""

SHOWN = {
    "mill.left": "mill.grain.corn",
    "mill.right": "mill.grain.rye",
    "mill.middle": "mill.grain",
}
