from abc import ABCMeta, abstractmethod


class Crane(metaclass=ABCMeta):
    @abstractmethod
    def lift(self, load):
        """Lift a load."""

    @abstractmethod
    def lower(self):
        """Lower what hangs on the hook."""
