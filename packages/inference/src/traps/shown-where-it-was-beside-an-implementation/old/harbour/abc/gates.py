from abc import ABCMeta, abstractmethod


class Gate(metaclass=ABCMeta):
    @abstractmethod
    def open(self):
        """Open the gate."""
