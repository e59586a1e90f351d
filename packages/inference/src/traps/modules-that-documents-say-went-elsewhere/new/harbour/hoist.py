from dataclasses import dataclass, field


@dataclass
class Hoist:
    name: str
    ropes: list = field(default_factory=list)

    def hook(self, rope):
        self.ropes.append(rope)
        return self
