class Crane:
    def __init__(self, load, wind=8, reach=None, height=30, swing=None):
        self.load = load
        self.wind = wind
        self.reach = reach
        self.height = height
        self.swing = swing
