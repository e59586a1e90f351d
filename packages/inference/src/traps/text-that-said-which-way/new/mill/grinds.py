def grind(grain, grind_manner="careful", times=1):
    if grind_manner == "careful":
        times = times + 1
    for _ in range(times):
        grain = grain.crush(grind_manner)
    return grain


def sift(flour, sift_manner="slow", times=1):
    if sift_manner == "fast":
        times = 1
    return flour.shake(sift_manner, times)
