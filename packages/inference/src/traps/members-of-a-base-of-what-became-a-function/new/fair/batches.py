def batch(model, tries=1):
    return [model(number) for number in range(tries)]


class Stall:
    def __init__(self, wares):
        self.wares = wares
