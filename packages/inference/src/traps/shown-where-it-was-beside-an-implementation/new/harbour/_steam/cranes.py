from harbour import abc
from harbour._core import cranes


class Crane(cranes.Crane):
    def lift(self, load):
        self.pressure -= load
        return load

    def lower(self):
        self.pressure += 1


class Gate(abc.Gate):
    def open(self, slowly=False):
        self.pressure -= 1
