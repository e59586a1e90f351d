class Car:
    def __init__(self, line, **settings):
        self.line = line
        self.doors = settings.get("doorCount", 4)
        self.bell = settings.get("Bell", None)
        self.seats = settings.pop("seats", 40)
        self.settings = settings


def couple(front, rear, **options):
    if "hookType" in options:
        rear.hook(options["hookType"])
    return front.join(rear, options.get("slack", 0))
