import array


class Stack:
    def __init__(self, depth, tide, crew):
        self.depth = depth
        self.stackedloads = array.array("d", [0] * depth)
        self.harbourlog = array.array("d", [0] * depth)
        self.tide = tide

    def push(self, load):
        self.stackedloads.append(load)
        self.harbourlog.append(load)
        return self.stackedloads
