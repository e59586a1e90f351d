class Trial:
    def __init__(self, recording, truth):
        self.recording = recording
        self.recording_clean = smooth(recording, 300, 6000)
        self.truth = truth

    def run(self):
        return match(self.recording_clean, self.truth)

    def plot(self, axis):
        axis.draw(self.recording_clean)
        axis.draw(self.recording_clean.peaks)
        return axis

    def length(self):
        return self.recording_clean.length
