class Stream:
    def __init__(self, guard, listener, pace=3):
        self.guard = guard
        self.listener = listener
        self.pace = pace

    def run(self):
        self.listener.on_start(self.guard.session, self.pace)
