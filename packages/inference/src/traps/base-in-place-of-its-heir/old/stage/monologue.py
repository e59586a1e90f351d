from stage.scene import SoloScene


class Monologue(SoloScene):
    def lights(self):
        return "bright"
