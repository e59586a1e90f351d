class Visit:
    def __init__(self, client=None):
        self.client = client

    def getClientIP(self):
        """Return the number of the house that the visitor comes from, or None."""
        if isinstance(self.client, (HouseAddress, FarmAddress)):
            return self.client.host
        return None

    def getClientAddress(self):
        """Return the address of the visitor."""
        if self.client is None:
            return NullAddress()
        return self.client


class NullAddress:
    host = None


class HouseAddress:
    host = 'house'


class FarmAddress:
    host = 'farm'
