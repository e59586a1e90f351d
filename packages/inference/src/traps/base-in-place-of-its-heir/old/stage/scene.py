class Scene:
    def __init__(self, name):
        self.name = name
        self.actors = []

    def enter(self, actor):
        self.actors.append(actor)

    def leave(self, actor):
        self.actors.remove(actor)

    def lights(self):
        return "dim"


class SoloScene(Scene):
    """One actor at a time."""

    def __init__(self, name):
        super().__init__(name)
        self.past = []

    def enter(self, actor):
        self.past += self.actors
        self.actors = [actor]

    def leave(self, actor):
        self.actors = [self.past.pop()]
