def split(ships):
    return [ship.half() for ship in ships]
