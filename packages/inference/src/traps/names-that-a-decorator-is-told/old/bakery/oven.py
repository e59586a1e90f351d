"""The old form took everything in one piece."""


class Oven:
    def bake(self, body, heat=200, trace=None):
        return self.run("bake", body, heat, trace)

    def proof(self, body, hours=2):
        return self.run("proof", body, hours)

    def clean(self, body=None, soap=True):
        return self.run("clean", body, soap)
