import warnings

GOES = "patience is not used any more and will go."


class Gate:
    def open(self, width, check=False, read_timeout=120.0, patience=None):
        if patience is not None:
            warnings.warn(GOES, DeprecationWarning)
        if check and not width:
            raise ValueError(width)
        return self.send("open", width, read_timeout=read_timeout)

    def close(self, check=False, read_timeout=120.0, patience=None):
        if patience is not None:
            warnings.warn(GOES, DeprecationWarning)
        return self.send("close", 0, read_timeout=read_timeout)

    def lift(self, height, read_timeout=100.0):
        return self.send("lift", height, read_timeout=read_timeout)
