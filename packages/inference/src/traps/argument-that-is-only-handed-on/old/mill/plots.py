"""What is drawn of a mill."""


def draw(*args, **options):
    return args, sorted(options)


def draw_wheels(wheels, colour=None, crest=None, scale=1):
    return draw(wheels, colour=colour, crest=crest, scale=scale)


def draw_sails(sails, colour=None, thumb_url=None, scale=1):
    return draw(sails, colour=colour, thumb_url=thumb_url, scale=scale)
