class Fetch:
    """Fetch sacks from the barn.

    Parameters
    ----------
    name : str
        Name of the barn.
    loader_path, carrier_path : str
        Path of the loader and of the cart.
    """

    def __init__(self, name, loader_path="shovel", carrier_path="two-wheeler", limit=10):
        self.name = name
        self.limit = limit
        self.loader = loader_path
        self.carrier = carrier_path

    def run(self):
        return self.start(f"{self.loader} {self.name} && {self.carrier} {self.limit}")


def fetch(name, loader_path="shovel", carrier_path="two-wheeler", limit=10):
    """Fetch sacks.

    Parameters
    ----------
    name : str
        Name of the barn.
    loader_path, carrier_path : str
        Path of the loader and of the cart.
    """
    job = Fetch(name, loader_path, carrier_path, limit)
    job.run()
    return job.result()
