class Bell:
    def confirm(self, crossing_listener, listener=None):
        """Asks for a sign of each crossing.

        :param crossing_listener: Required listener for confirmed crossings, called with the crossing and the time
            at which the ferry came to the other side.
        :param listener: Told once when the bell is set up.
        """
        self.signs.append((crossing_listener, listener is None))
        self.setup(listener)
        return self.ring(crossing_listener)
