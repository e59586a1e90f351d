from stage.scene import Scene


class Monologue(Scene):
    def lights(self):
        return "bright"
