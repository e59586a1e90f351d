def turn(stone):
    return stone.turned(by=1)
