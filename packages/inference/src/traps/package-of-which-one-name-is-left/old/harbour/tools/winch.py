class Winch:
    def __init__(self, drum, brake):
        self.drum = drum
        self.brake = brake

    def hold(self):
        self.brake.close(self.drum)


def wind(winch, metres):
    for _ in range(metres):
        winch.drum.turn(1)
    winch.hold()


def unwind(winch, metres):
    winch.brake.open()
    winch.drum.turn(-metres)
