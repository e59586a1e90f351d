from abc import ABC, abstractmethod
from typing import List


class AbstractCraft(ABC):
    """What goes on water."""

    @abstractmethod
    def routes(self) -> List[str]:
        """Names of the ways it knows."""

    @abstractmethod
    def crew(self) -> List[int]:
        """Who is aboard."""

    @abstractmethod
    def to_record(self) -> dict:
        """What is written down of it."""
