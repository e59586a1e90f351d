import array


class LogKeeper:
    def __init__(self, path, depth):
        self.path = path
        self.depth = depth

    def write(self, load):
        return (self.path, load)

    def close(self):
        self.depth = 0


class Stack:
    def __init__(self, depth, path=None):
        self.log_handle = None
        self.harbour_log = None
        if path is not None:
            self.log_handle = LogKeeper(path, depth)
            self.harbour_log = array.array("d", [0] * depth)

    def push(self, load):
        if self.log_handle is not None:
            self.log_handle.write(load)
            self.harbour_log.append(load)
        return load

    def close(self):
        if self.log_handle is not None:
            self.log_handle.close()
            self.harbour_log.clear()
