from mill.stones import grind
