from stage.scene import SoloScene


class ActD(SoloScene):
    def lights(self):
        return "d"

    def enter(self, actor):
        SoloScene.enter(self, actor)
        actor.bow()
