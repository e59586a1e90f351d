from harbour.former import FormerNames


class Voyage(FormerNames):
    """From port to port."""

    def __init__(self, legs):
        self.legs = legs
        self.port_key = "home"
        self.is_under_way = False

    def sail(self, hours):
        self.is_under_way = hours > 0
        return sum(self.legs) / hours


class Ferry(Voyage):
    """To and fro."""

    def turn(self):
        self.legs.reverse()
