class PlainFile:
    def write(self, path):
        return path
