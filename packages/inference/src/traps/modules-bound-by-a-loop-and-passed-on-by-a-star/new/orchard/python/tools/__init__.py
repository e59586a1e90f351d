from orchard.python.tools.ladders import Ladder, ascend
