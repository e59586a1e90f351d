from dataclasses import dataclass


class PlainCounter:
    def __init__(self, start=0):
        self.start = start

    @classmethod
    def made_of(cls, kind):
        made = cls()
        made.kind = kind
        return made


class Progress:
    def __init__(self, total=PlainCounter(), step=PlainCounter.made_of(PlainCounter), label=len("sacks")):
        self.total = total
        self.step = step
        self.label = label

    def advance(self):
        self.total.start += 1
        return self.step


@dataclass
class Order:
    weight: int = 0
    sort: str = "rye"
