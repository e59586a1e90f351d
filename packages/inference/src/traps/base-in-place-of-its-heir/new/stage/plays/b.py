from stage.scene import Scene


class ActB(Scene):
    def lights(self):
        return "b"

    def enter(self, actor):
        Scene.enter(self, actor)
        actor.bow()
