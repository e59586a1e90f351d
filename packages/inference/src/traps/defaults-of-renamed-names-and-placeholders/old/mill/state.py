from typing import TypedDict


class Counter:
    def __init__(self, start=0):
        self.start = start

    @classmethod
    def made_of(cls, kind):
        made = cls()
        made.kind = kind
        return made


class Progress:
    def __init__(self, total=Counter(), step=Counter.made_of(Counter), label=len("sack")):
        self.total = total
        self.step = step
        self.label = label

    def advance(self):
        self.total.start += 1
        return self.step


class Order(TypedDict, total=False):
    weight: int
    sort: str
