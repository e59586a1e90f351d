from mill.request import Request


class App:
    """The front door of the mill."""

    def __call__(self, environment, start):
        request = Request(environment)
        start("200", [])
        return [request.method]
