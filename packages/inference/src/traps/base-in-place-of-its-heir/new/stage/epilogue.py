from stage.scene import Scene


class Epilogue(Scene):
    def lights(self):
        return "bright"
