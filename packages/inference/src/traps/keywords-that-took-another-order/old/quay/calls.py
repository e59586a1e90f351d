class Caller:
    def __init__(self, base):
        self.base = base

    def request(self, method, url, params=None, data=None, headers=None, wait=None):
        url = self.base + url
        return self.send(method, url, params=params, data=data, headers=headers, wait=wait)

    def send(self, method, url, **options):
        return (method, url, options)

    def load(self, crane, cargo=None, lane=0):
        return crane.lift(cargo, lane)
