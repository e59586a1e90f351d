from stage.scene import SoloScene


class ActA(SoloScene):
    def lights(self):
        return "a"

    def enter(self, actor):
        SoloScene.enter(self, actor)
        actor.bow()
