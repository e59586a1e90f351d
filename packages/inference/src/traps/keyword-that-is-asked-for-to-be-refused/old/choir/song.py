class Song:
    def __init__(self, voices, tempo=90, conductor=None):
        self.voices = voices
        self.tempo = tempo
        self.conductor = conductor
