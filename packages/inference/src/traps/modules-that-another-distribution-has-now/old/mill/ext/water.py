def dam(river):
    return river.width * river.depth
