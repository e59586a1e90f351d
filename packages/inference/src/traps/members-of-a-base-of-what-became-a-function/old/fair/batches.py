class FixedBatch:
    def __init__(self, model, tries):
        self.model = model
        self.tries = tries

    def run_all(self):
        return [self.model(number) for number in range(self.tries)]


class Batch(FixedBatch):
    def __init__(self, model, tries=1):
        super().__init__(model, tries)


class Stall:
    def __init__(self, wares):
        self.wares = wares
