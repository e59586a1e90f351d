from quarry.blocks.round_block import RoundBlock
from quarry.blocks.split_block import SplitBlock

__all__ = ["RoundBlock", "SplitBlock"]
