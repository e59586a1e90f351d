from mill.names import deprecate_parameter, short_names


@deprecate_parameter("color", "fill", "v2.0", remove_in="v3.0")
@short_names(G="fill", W="pen")
def paint(wall, **kwargs):
    """Paint a wall of the mill."""
    return wall, " ".join(f"-{name}{value}" for name, value in sorted(kwargs.items()))
