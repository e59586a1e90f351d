from abc import ABC, abstractmethod


class Line(ABC):
    @abstractmethod
    async def read(self, size=None):
        """Reads. This is a coroutine."""

    @abstractmethod
    async def write(self, text):
        """Writes."""


class Copper(Line):
    async def read(self, size=None):
        return await self.wire.take(size)

    async def write(self, text):
        await self.wire.put(text)
