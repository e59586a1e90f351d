import array


class Stack:
    def __init__(self, depth, path=None):
        self.loghandle = None
        self.harbourlog = None
        if path is not None:
            self.loghandle = open(path, "w")
            self.harbourlog = array.array("d", [0] * depth)

    def push(self, load):
        if self.loghandle is not None:
            self.loghandle.write(load)
            self.harbourlog.append(load)
        return load

    def close(self):
        if self.loghandle is not None:
            self.loghandle.close()
            self.harbourlog.clear()
