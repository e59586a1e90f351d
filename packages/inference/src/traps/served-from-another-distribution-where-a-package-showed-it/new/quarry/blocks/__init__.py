import warnings

from masonry import stones


def deprecated_block(stone):
    class Former(stone):
        pass

    return Former


_deprecated_blocks = {
    "RoundBlock": deprecated_block(stones.RoundStone),
    "SplitBlock": deprecated_block(stones.SplitStone),
}


def __getattr__(name):
    if name in _deprecated_blocks:
        warnings.warn("All blocks are replaced by the stones of another package.", DeprecationWarning)
        return _deprecated_blocks[name]
    raise AttributeError(f"module quarry.blocks has no attribute {name}")
