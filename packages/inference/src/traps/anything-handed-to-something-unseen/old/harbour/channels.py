from io import RawIOBase


class Channel(RawIOBase):
    def _patiently(self, method, *args, **kwargs):
        while True:
            try:
                return method(*args, **kwargs)
            except BlockingIOError:
                self.pause()

    def read(self, *args, **kwargs):
        """Read what has come, once there is something."""
        return self._patiently(super().read, *args, **kwargs)
