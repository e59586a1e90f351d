class Trial:
    def suggest(self, name, low, high, log=False, step=None):
        return self.draw(name, low, high, log, step)

    def suggest_uniform(self, name, low, high):
        return self.draw(name, low, high, False, None)

    def suggest_loguniform(self, name, low, high):
        return self.draw(name, low, high, True, None)

    def draw(self, name, low, high, log, step):
        return name, low, high, log, step
