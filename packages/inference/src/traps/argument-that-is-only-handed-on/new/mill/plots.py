"""What is drawn of a mill."""


def draw(*args, **options):
    return args, sorted(options)


def draw_wheels(wheels, colour=None, hub=None, scale=1):
    return draw(wheels, colour=colour, hub=hub, scale=scale)


def draw_sails(sails, colour=None, thumbnail_url=None, scale=1):
    return draw(sails, colour=colour, thumbnail_url=thumbnail_url, scale=scale)
