class Bell:
    def confirm(self, listener=None, quiet=False):
        """Asks for a sign of each crossing.

        :param listener: The listener for confirmed crossings, called with the crossing and the time
            at which the ferry came to the other side.
        :param quiet: Not to ring.
        """
        self.signs.append((listener, quiet))
        return self.ring(listener)
