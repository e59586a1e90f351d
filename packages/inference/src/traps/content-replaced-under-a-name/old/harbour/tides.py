"""Water levels."""
import math


def tide_level(station, at):
    phase = (at - station.epoch).total_seconds() / station.period
    swing = station.amplitude * math.cos(2 * math.pi * phase)
    return station.mean + swing - station.correction
