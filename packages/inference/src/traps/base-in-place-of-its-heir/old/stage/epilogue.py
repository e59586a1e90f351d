from stage.scene import SoloScene


class Epilogue(SoloScene):
    def lights(self):
        return "bright"
