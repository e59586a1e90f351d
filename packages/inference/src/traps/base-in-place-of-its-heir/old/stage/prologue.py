from stage.scene import SoloScene


class Prologue(SoloScene):
    def lights(self):
        return "bright"
