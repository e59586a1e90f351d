from stage.scene import Scene


class Prologue(Scene):
    def lights(self):
        return "bright"
