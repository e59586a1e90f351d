class Car:
    def __init__(self, line, door_count=4, bell=None, Seats=None, seats=40, **settings):
        self.line = line
        self.doors = door_count
        self.bell = bell
        self.seats = Seats or seats
        self.settings = settings


def couple(front, rear, hook_type=None, **options):
    hook_type = options.pop("hookType", hook_type)
    if hook_type is not None:
        rear.hook(hook_type)
    return front.join(rear, options.get("slack", 0))
