from mill.names import short_names


@short_names(G="color", W="pen")
def paint(wall, **kwargs):
    """Paint a wall of the mill."""
    return wall, " ".join(f"-{name}{value}" for name, value in sorted(kwargs.items()))
