from .boards import BoardExpr
from .wheels import WaterWheel
