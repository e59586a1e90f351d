def merge(videofile, audiofile, outputfile, video_codec="copy", audio_codec="copy"):
    # Either codec may be copied.
    return run(videofile, audiofile, outputfile, video_codec, audio_codec)


def scale(picture, new_size=None, height=None):
    chosen = new_size or picture.size
    return picture.to(chosen), height


class Text:
    def __init__(self, font="plain", text=None, size=12):
        self.font = font
        if text is None:
            raise ValueError("nothing to write")
        self.text = text
        self.size = size

    def draw(self, page):
        page.put(self.text, self.size)
        return len(self.text)

    def lines(self):
        return self.text.split("\n")


def run(*parts):
    return list(parts)
