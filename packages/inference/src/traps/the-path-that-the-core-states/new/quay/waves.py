def height(time):
    return time % 12
