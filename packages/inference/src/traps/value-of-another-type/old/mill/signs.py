from typing import Optional, Union


class Sign:
    """A sign over the door of the mill."""

    def __init__(self, painter_name: str, text: str, height: int = 2) -> None:
        self.painter_name = painter_name
        self.caption = text
        self.height = height

    def paint(self) -> str:
        painter = get_painter(self.painter_name)
        return painter.paint(self.caption, self.height)


def get_painter(name: str) -> "Painter":
    return Painter(name)


class Painter:
    def __init__(self, name: str) -> None:
        self.name = name

    def paint(self, text: str, height: int) -> str:
        return text * height


def hang(sign: Sign, place: int, key: Optional[Union[str, bool]] = None) -> list:
    opened = sign.opened(key)
    return [opened, place, fetched(sign, key)]


def fetched(sign: Sign, key: Optional[str] = None) -> str:
    return sign.paint() if key is None else key
