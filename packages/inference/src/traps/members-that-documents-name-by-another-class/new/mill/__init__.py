from .boards import Board
from .wheels import WaterWheel
