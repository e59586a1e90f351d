from typing import List

from quarry.loads import Load


def fill(loads: List[Load]):
    return [load.weigh() for load in loads]
