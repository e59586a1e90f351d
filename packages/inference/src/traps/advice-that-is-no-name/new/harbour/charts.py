def list_tides(result):
    return sorted((tide.hour, tide.level) for tide in result.tides if tide.level is not None)


def draw_tides(result):
    """Draws the tides."""
    levels = sorted((tide.hour, tide.level) for tide in result.tides if tide.level is not None)
    print("\n".join("#" * int(level) for _, level in levels))
