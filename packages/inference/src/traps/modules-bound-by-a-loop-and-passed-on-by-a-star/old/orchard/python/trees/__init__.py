from orchard.python.trees.apple import Apple
