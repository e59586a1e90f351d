from typing import Optional, Union


class Sign:
    """A sign over the door of the mill."""

    def __init__(self, painter: "Union[Painter, str]", text: str, height: int = 2) -> None:
        self._painter = painter
        self.text = text
        self.height = height

    @property
    def painter(self) -> "Optional[Painter]":
        """Who paints the sign, or None if nobody is known by that name."""
        if isinstance(self._painter, Painter):
            return self._painter
        return get_painter(self._painter)

    def paint(self) -> str:
        painter = self.painter
        return painter.paint(self.text, self.height)


def get_painter(name: str) -> "Painter":
    return Painter(name)


class Painter:
    def __init__(self, name: str) -> None:
        self.name = name

    def paint(self, text: str, height: int) -> str:
        return text * height


class Access:
    def __init__(self, key: str) -> None:
        self.key = key


def hang(sign: Sign, place: int, access: Optional[Access] = None) -> list:
    opened = sign.opened(access)
    return [opened, place, fetched(sign, access)]


def fetched(sign: Sign, access: Optional[Access] = None) -> str:
    return sign.paint() if access is None else access
