from stage.scene import Scene


class ActC(Scene):
    def lights(self):
        return "c"

    def enter(self, actor):
        Scene.enter(self, actor)
        actor.bow()
