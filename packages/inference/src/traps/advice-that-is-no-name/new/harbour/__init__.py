def berths_to_graph(berths):
    return {berth: [other for other in berths if other.near(berth)] for berth in berths}


class Crane:
    def bind_to(self, quay):
        self.quay = quay
        return self

    def bound_for(self, ship=None):
        return (self, ship)
