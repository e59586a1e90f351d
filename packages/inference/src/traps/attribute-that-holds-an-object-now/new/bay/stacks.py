import array


class Loads:
    def __init__(self, depth):
        self.depth = depth
        self.items = array.array("d", [0] * depth)

    def add(self, load):
        self.items.append(load)
        return self.items


class Water:
    def __init__(self, tide):
        self.height = tide


class Stack:
    def __init__(self, depth, tide, crew):
        self.depth = depth
        self.stacked_loads = Loads(depth)
        self.harbour_log = array.array("d", [0] * depth)
        self.water = Water(tide)

    def push(self, load):
        self.stacked_loads.add(load)
        self.harbour_log.append(load)
        return self.stacked_loads
