from abc import ABCMeta, abstractmethod


class Gate(metaclass=ABCMeta):
    @abstractmethod
    def open(self, slowly=False):
        """Open the gate."""
