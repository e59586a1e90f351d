from mill import deprecation
from grind.wheel import Brake, Wheel  # noqa

deprecation.show_message(__name__, "grind.wheel")
