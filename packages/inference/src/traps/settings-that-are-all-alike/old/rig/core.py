class Settings:
    def __init__(self, launcher, queue, folder):
        self.launcher = launcher
        self.queue = queue
        self.folder = folder


class Launcher:
    def __init__(self, **options):
        self.options = options


class Queue:
    def __init__(self, **options):
        self.options = options
