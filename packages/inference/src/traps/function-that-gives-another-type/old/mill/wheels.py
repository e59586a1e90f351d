from water import Wheel

from mill import floors


def configure_wheel(wheel: str) -> Wheel:
    """Set and return the wheel that all stones hang on."""

    if wheel == "upper":
        floors.hang_all("upper")
    elif wheel == "lower":
        floors.hang_all("lower")
    else:
        raise ValueError(f"Wheel '{wheel}' not known, use 'upper' or 'lower'.")
    return floors.hung()


def describe_wheel(wheel: str) -> str:
    """The words for a wheel."""
    return f"the {wheel} wheel of {floors.name()}"


def set_up(wheel: str = "upper"):
    return configure_wheel(wheel), describe_wheel(wheel)
