from stage.scene import Scene


class ActA(Scene):
    def lights(self):
        return "a"

    def enter(self, actor):
        Scene.enter(self, actor)
        actor.bow()
