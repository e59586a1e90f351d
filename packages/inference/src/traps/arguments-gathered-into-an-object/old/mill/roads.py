class Road:
    def __init__(self, road, stones=0):
        self.text = str(road)
        self.stones = stones


def join(here: str, road: "Road | str") -> Road:
    return Road(here + Road(road).text)
