class Part:
    def __init__(self, at=None):
        self.at = at

    def build(self, mill):
        pass

    def __str__(self):
        raise NotImplementedError


class Line(Part):
    pass


class Amount(Part):
    def __init__(self, count, at=None):
        Part.__init__(self, at)
        self.count = count

    def __str__(self):
        return str(self.count)


class Order(Line):
    def __init__(self, sack, at=None):
        Line.__init__(self, at)
        self.sack = sack

    def __str__(self):
        return "order " + self.sack


class Delivery(Line):
    def __init__(self, cart, at=None):
        Line.__init__(self, at)
        self.cart = cart

    def __str__(self):
        return "deliver by " + self.cart
