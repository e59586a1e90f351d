from mill.checks import check_gone, has


def turn(sack, **options):
    check_gone(options, "pace")
    if has(options, "width"):
        raise TypeError("width is gone")
    return sack.turn(1, 2, options)
