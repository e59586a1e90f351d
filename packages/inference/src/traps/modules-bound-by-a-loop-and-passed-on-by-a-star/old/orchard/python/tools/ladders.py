class Ladder:
    def __init__(self, rungs):
        self.rungs = rungs


def climb(ladder, basket):
    for rung in ladder.rungs:
        basket.lift(rung)
    return basket.height
