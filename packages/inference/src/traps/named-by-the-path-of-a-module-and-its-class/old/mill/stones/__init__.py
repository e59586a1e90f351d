from .Runner import Runner
from .Bed import Bed
