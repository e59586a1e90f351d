def turn(sack, pace=1, width=2, **options):
    return sack.turn(pace, width, options)
