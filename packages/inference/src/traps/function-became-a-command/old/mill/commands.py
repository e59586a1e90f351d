class grind:
    """Grinds what is in the hopper."""

    def __init__(self, app, quiet=False, stream=None):
        self.app = app
        self.quiet = quiet
        self.stream = stream

    def run(self, sacks):
        return self.app.grind(sacks, self.quiet)


def serve(host, port=80):
    return host.listen(port)
