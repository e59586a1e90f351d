class Caller:
    def __init__(self, base):
        self.base = base

    def request(self, method, url, *, content=None, data=None, params=None, headers=None, wait=None):
        url = self.base + url
        return self.send(method, url, content=content, data=data, params=params, headers=headers, wait=wait)

    def send(self, method, url, **options):
        return (method, url, options)

    def load(self, crane, goods=None, lane=0):
        return crane.lift(goods, lane)
