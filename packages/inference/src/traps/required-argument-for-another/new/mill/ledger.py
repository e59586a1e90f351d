from pathlib import Path


def write(file, state, options=None):
    Path(file).parent.mkdir(exist_ok=True)
    text = "\n".join(f"{key}={value}" for key, value in sorted(state.items()))
    Path(file).write_text(text)
    return options


def count(sacks, floor, by=None):
    return len([sack for sack in sacks if sack.floor == floor and (by is None or by(sack))])


class Smoother:
    def fit(self, weights, sacks_before=None):
        """Learns how heavy a sack is."""
        self.mean = sum(weights) / len(weights)
        return self
