from loom.work import Jacquard, draw, full
