class Wheel:
    def __init__(self, teeth):
        self.teeth = teeth
        self.place = (0, 0)

    def write_plan(self, path):
        """Write what the wheel is made of."""
        with open(path, "w") as file:
            file.write(f"{self.teeth} teeth at {self.place}")

    def with_place(self, place, relative=False):
        """Put the wheel somewhere, as part of the mill or from the corner."""
        if relative:
            place = tuple(part * self.teeth for part in place)
        self.place = place
        return self
