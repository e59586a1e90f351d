class Guard:
    def wave(self, boat):
        return boat.lights.blink(2)
