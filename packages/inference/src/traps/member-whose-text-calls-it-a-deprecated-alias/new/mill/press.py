from fields import Number


class Press:
    speed = Number(default=None, doc="Turns in a minute.")

    def stop(self):
        self.brake()
        self.lamp = False
