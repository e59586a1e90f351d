import warnings


def old_name_of(method, name):
    def wrapped(*args, **kwargs):
        warnings.warn(f"`{name}` is an old name of `{method.__name__}`.", PendingDeprecationWarning)
        return method(*args, **kwargs)

    return wrapped


def deprecated_version_of(method, name):
    return old_name_of(method, name)


class Wheel:
    def __init__(self, teeth):
        self.teeth = teeth
        self.place = (0, 0)

    def write_plan(self, path):
        """Write what the wheel is made of."""
        with open(path, "w") as file:
            file.write(f"{self.teeth} teeth at {self.place}")

    def set_place(self, place, relative=False):
        """Put the wheel somewhere, as part of the mill or from the corner."""
        if relative:
            place = tuple(part * self.teeth for part in place)
        self.place = place
        return self


Wheel.to_plan = deprecated_version_of(Wheel.write_plan, "to_plan")
Wheel.set_pos = deprecated_version_of(Wheel.set_place, "set_pos")
