class Spectrum:
    """How strong each wave is."""

    def __init__(self, times, heights):
        self.times = times
        self.heights = heights

    def power(self, frequency):
        return sum(h * h for t, h in zip(self.times, self.heights) if t * frequency > 1)
