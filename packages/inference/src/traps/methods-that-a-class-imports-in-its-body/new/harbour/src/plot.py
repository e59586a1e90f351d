def plot(self, lines):
    """Lines on the map."""
    return [self.scale * line for line in lines]
