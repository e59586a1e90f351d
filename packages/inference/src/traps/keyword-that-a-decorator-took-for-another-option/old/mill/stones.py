from mill.keywords import renamed_keyword, takes


@renamed_keyword("turns", "speed", "1.2")
@takes(s="speed", g="gap")
def grind(sack, **kwargs):
    return sack.broken(" ".join(f"-{key}{kwargs[key]}" for key in sorted(kwargs)))


@renamed_keyword("holes", "mesh", "1.2")
@takes(m="mesh", a="angle")
def sift(sack, **kwargs):
    return sack.sieved(" ".join(f"-{key}{kwargs[key]}" for key in sorted(kwargs)))
