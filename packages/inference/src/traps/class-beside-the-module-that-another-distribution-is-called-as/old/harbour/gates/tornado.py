from tornado import ioloop


class LoopGate:
    """Opens when the loop turns."""

    def __init__(self, io_loop=None):
        self.io_loop = io_loop or ioloop.IOLoop.current()

    def start(self):
        self.io_loop.start()
