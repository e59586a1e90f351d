def shift(self, x=0, y=0):
    """Moves the origin."""
    self.origin = (self.origin[0] + x, self.origin[1] + y)
    return self.origin
