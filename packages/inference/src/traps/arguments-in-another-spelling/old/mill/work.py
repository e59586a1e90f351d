def merge(video, audio, output, vcodec="copy", acodec="copy"):
    parts = [video, audio]
    return run(*parts, output, vcodec, acodec)


def scale(picture, newsize=None, height=None):
    if newsize is not None:
        return picture, newsize
    return picture, height


class Text:
    def __init__(self, txt=None, size=12):
        self.txt = txt
        self.size = size

    def draw(self, page):
        page.put(self.txt, self.size)
        return len(self.txt)

    def lines(self):
        return self.txt.split("\n")


def run(*parts):
    return list(parts)
