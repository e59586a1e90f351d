Path = str
State = dict[str, float]


def clean(stone: Path, state: State):
    return {part: state[part] / 2 for part in stone if part in state}


def dress(stone, furrows):
    return [stone.cut(furrow.depth, furrow.angle) for furrow in furrows]
