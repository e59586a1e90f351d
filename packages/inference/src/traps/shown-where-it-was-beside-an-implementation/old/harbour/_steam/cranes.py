from harbour import abc


class Crane(abc.Crane):
    def lift(self, load):
        self.pressure -= load
        return load

    def lower(self):
        self.pressure += 1


class Gate(abc.Gate):
    def open(self):
        self.pressure -= 1
