class Load:
    def __init__(self):
        self.items = []

    def add(self, sack):
        self.items.append(sack)


class Sluice:
    def __init__(self, pour_func, interval=10):
        self.pour_func = pour_func
        self.interval = interval
        self.waiting = {}

    def drain(self):
        waiting = self.waiting
        self.waiting = {}
        load = Load()
        for sack in waiting.values():
            load.add(sack)
        if load.items:
            self.pour_func(load)

    def add(self, sack):
        self.waiting[sack.number] = sack


def run_belt(sacks, on_each_sack, speed=1):
    for number, sack in enumerate(sacks):
        sack.move(speed)
        on_each_sack(number, sack)
    return len(sacks)


def weigh_all(sacks, weigh_func, unit="kg"):
    total = 0
    for sack in sacks:
        total += weigh_func(sack, unit)
    return total
