from mill import floors


def process_wheel(wheel: str) -> str:
    """Set and return the wheel that all stones hang on."""

    if wheel == "upper":
        return "upper"
    elif wheel == "lower":
        floors.check("lower")
        return "lower:0"
    else:
        raise ValueError(f"Wheel '{wheel}' not known, use 'upper' or 'lower'.")


def wheel_description(wheel: str) -> str:
    """The words for a wheel."""
    return f"the {wheel} wheel of {floors.name()}"


def set_up(wheel: str = "upper"):
    return process_wheel(wheel), wheel_description(wheel)
