from stage.scene import SoloScene


class ActB(SoloScene):
    def lights(self):
        return "b"

    def enter(self, actor):
        SoloScene.enter(self, actor)
        actor.bow()
