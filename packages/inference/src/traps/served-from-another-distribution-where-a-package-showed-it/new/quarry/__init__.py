from quarry import blocks
