from abc import ABC, abstractmethod

from tornado import gen


class Line(ABC):
    @abstractmethod
    def read(self, size=None):
        """Reads. This is a coroutine."""

    @abstractmethod
    def write(self, text):
        """Writes."""


class Copper(Line):
    @gen.coroutine
    def read(self, size=None):
        text = yield self.wire.take(size)
        return text

    def write(self, text):
        self.wire.put(text)
