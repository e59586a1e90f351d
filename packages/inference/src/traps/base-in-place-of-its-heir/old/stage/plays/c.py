from stage.scene import SoloScene


class ActC(SoloScene):
    def lights(self):
        return "c"

    def enter(self, actor):
        SoloScene.enter(self, actor)
        actor.bow()
