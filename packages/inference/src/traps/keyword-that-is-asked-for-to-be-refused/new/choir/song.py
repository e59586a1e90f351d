class Piece:
    def __init__(self, title=None, key="C"):
        self.title = title
        self.key = key


class Song(Piece):
    def __init__(self, voices, tempo=90, **kwargs):
        if "conductor" in kwargs:
            raise TypeError("a song has no conductor any more")
        super().__init__(**kwargs)
        self.voices = voices
        self.tempo = tempo
