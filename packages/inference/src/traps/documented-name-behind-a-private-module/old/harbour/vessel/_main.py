from abc import ABC, abstractmethod


class AbstractVessel(ABC):
    @abstractmethod
    def plan(self, gates):
        """Where it may go."""

    @abstractmethod
    def papers(self):
        """What it has to show."""
