class Engine:
    def heat(self, coal):
        self.pressure = coal * 2

    def drive(self, stones):
        return [stone.turn(self.pressure) for stone in stones]
