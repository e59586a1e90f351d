def lift(stone, crane):
    crane.hook(stone)
    return crane.raise_by(stone.height + 1)
