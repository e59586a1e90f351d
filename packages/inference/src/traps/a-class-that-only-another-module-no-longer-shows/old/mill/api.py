from mill.request import Request


class API:
    """The front door of the mill."""

    def __call__(self, environment, start):
        request = Request(environment)
        start("200", [])
        return [request.method]
