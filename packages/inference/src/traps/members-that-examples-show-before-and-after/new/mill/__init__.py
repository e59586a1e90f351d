from .works import Barn, WindMill
