"""How fine it is."""


def to_coarse(text: str) -> str:
    return "".join(word.title() for word in text.split("_") if word)


def to_fine(text: str) -> str:
    coarse = to_coarse(text)
    return coarse[:1].lower() + coarse[1:]


class Sack:
    @classmethod
    def read(cls, path):
        with open(path) as sack:
            return cls(sack.read())
