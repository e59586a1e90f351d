from gears.errors import StoneError
