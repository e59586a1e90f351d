class FlintStone:
    hardness = 7


class SandStone:
    hardness = 3
