from mill.asgi.request import Request


class App:
    """The front door of the mill, asynchronously."""

    async def __call__(self, scope, receive, send):
        request = Request(scope, receive)
        await send({"status": 200})
        await send(request.method)
