from stage.scene import Scene


class ActD(Scene):
    def lights(self):
        return "d"

    def enter(self, actor):
        Scene.enter(self, actor)
        actor.bow()
