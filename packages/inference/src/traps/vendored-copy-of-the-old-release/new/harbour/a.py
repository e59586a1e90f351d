"""Water levels."""
import math


def level(station, at):
    phase = (at - station.epoch).total_seconds() / station.period
    return station.mean + station.amplitude * math.cos(2 * math.pi * phase)


class TideTable:
    def __init__(self, station, times):
        self.station = station
        self.times = sorted(times)

    def highest(self):
        levels = [(level(self.station, at), at) for at in self.times]
        return max(levels)[1] if levels else None

    def range(self):
        return self.times[-1] - self.times[0]
