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
