class Fetch:
    """Fetch sacks from the barn.

    Parameters
    ----------
    name : str
        Name of the barn.
    cart : str
        Path of the cart.
    """

    def __init__(self, name, cart="two-wheeler", limit=10):
        self.name = name
        self.limit = limit
        super().__init__(cart)

    def run(self):
        return self.start(self.name, self.limit)


def fetch(name, cart="two-wheeler", limit=10):
    """Fetch sacks.

    Parameters
    ----------
    name : str
        Name of the barn.
    cart : str
        Path of the cart.
    """
    job = Fetch(name, cart, limit)
    job.run()
    return job.result()
