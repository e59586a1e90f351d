"""The new form takes each thing under its own name."""
from bakery.calls import keywords_only


class Oven:
    @keywords_only(piece="dough")
    def bake(self, *, dough, heat=200):
        return self.run("bake", {"dough": dough}, heat)

    @keywords_only("dough")
    def proof(self, *, dough, hours=2):
        return self.run("proof", {"dough": dough}, hours)

    @keywords_only()
    def clean(self, *, soap=True, brush=None):
        return self.run("clean", soap, brush)
