import mill.request


class Request(mill.request.Request):
    """One delivery to the mill, asynchronously."""

    def __init__(self, scope, receive, first=None, options=None):
        self.scope = scope
        self.receive = receive
        self.options = options
        self.method = scope["method"]

    def header(self, name):
        return self.scope["headers"].get(name.lower())

    async def media(self):
        return await self.receive()
