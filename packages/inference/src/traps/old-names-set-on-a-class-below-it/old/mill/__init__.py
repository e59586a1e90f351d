from mill.wheel import Wheel
