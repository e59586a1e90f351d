class Sluice:
    def __init__(self, drain_func, interval=10):
        self.drain_func = drain_func
        self.interval = interval
        self.waiting = {}

    def drain(self):
        waiting = self.waiting
        self.waiting = {}
        self.drain_func(list(waiting.values()))

    def add(self, sack):
        self.waiting[sack.number] = sack


def run_belt(sacks, on_sack, speed=1):
    for number, sack in enumerate(sacks):
        sack.move(speed)
        on_sack(sack)
    return len(sacks)


def weigh_all(sacks, weigh_fn, unit="kg"):
    total = 0
    for sack in sacks:
        total += weigh_fn(sack, unit)
    return total
