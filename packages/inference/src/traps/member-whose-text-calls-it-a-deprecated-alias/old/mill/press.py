from fields import Number


class Press:
    speed = Number(default=None, doc="Turns in a minute.")
    turns = Number(default=None, doc="Deprecated alias for speed.")

    def stop(self):
        self.brake()
        self.lamp = False

    def halt(self):
        """Deprecated method to end the work. Use `stop` instead."""
        return self.stop()

    def hush(self):
        """This is a deprecated alias for compatibility."""
        return self.lamp and self.brake()
