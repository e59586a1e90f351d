class Scroll:
    def wind(self, turns, end):
        if end == 0:
            self.at = 0
        return self.roller.wound(turns)


def peaks(phase, n=2, norm=1):
    return sum(phase[:n]) / norm
