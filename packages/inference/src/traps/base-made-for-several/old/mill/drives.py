class Store:
    def __init__(self, mill):
        self.mill = mill

    def open(self):
        return self.mill.doors.open()
