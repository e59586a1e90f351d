def grind(grain, manner="auto", times=1):
    if manner == "auto":
        manner = "slow" if grain.hard else "fast"
    for _ in range(times):
        grain = grain.crush(manner)
    return grain


def sift(flour, manner="fast", times=1):
    if manner == "fast":
        times = 1
    return flour.shake(manner, times)
