class Trial:
    def __init__(self, recording, truth):
        self.recording = recording
        self.truth = truth

    def run(self):
        return match(self.recording, self.truth)

    def plot(self, axis):
        axis.draw(self.recording)
        axis.draw(self.recording.peaks)
        return axis

    def length(self):
        return self.recording.length
