from mill.keywords import takes


@takes(s="speed", g="gap", c="coarse")
def grind(sack, **kwargs):
    sack.open()
    return sack.broken(" ".join(f"-{key}{kwargs[key]}" for key in sorted(kwargs)))


@takes(f="fineness", a="angle")
def sift(sack, **kwargs):
    sack.open()
    return sack.sieved(" ".join(f"-{key}{kwargs[key]}" for key in sorted(kwargs)))
