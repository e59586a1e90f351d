class MillFault(Exception):
    def __init__(self, grade=500, title=None, detail=None):
        self.grade = grade
        self.title = title
        self.detail = detail


class GuestFault(MillFault):
    def __init__(self, grade=400, title=None, *, detail=None):
        super().__init__(grade=grade, title=title, detail=detail)


class SackFault(GuestFault):
    def __init__(self, title="Bad sack", detail=None):
        super().__init__(grade=401, title=title, detail=detail)


class SpilledFault(GuestFault):
    def __init__(self, title="Spilled", detail=None):
        super().__init__(grade=402, title=title, detail=detail)


class Drive:
    strand = None

    def __init__(self, mill, length):
        self.mill = mill
        self.length = length
        self.ends = []

    def turn(self, speed):
        tension = self.length * speed * self.strand.stretch
        self.ends.append(tension)
        return self.mill.turn(tension)

    def slacken(self):
        while self.ends:
            self.mill.release(self.ends.pop())


class RopeDriveHemp(Drive):
    strand = Hemp


class RopeDriveSteel(Drive):
    strand = Steel
